// The names of countries as pages write them, so that the fonts have their letters: no file of words has them.
import { LANGS } from '../i18n/languages.ts';

/** In every language, as in lists, and in capitals as on the map, which some languages have letters of their own for. */
export function countryWords(codes: Iterable<string>): readonly string[] {
  const all = [...new Set(codes)];
  return LANGS.flatMap((lang) => {
    const names = new Intl.DisplayNames(lang, { type: 'region' });
    return all.map((code) => names.of(code) ?? code).flatMap((name) => [name, name.toLocaleUpperCase(lang)]);
  });
}
