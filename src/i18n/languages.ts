// The languages of the page. Another one is a line here and a file in words/; CONTRIBUTING.md says how.

/** Each with its own name for itself, and what Intl is asked for: English as in Britain, with days first and no comma before "and". */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB' },
  pl: { name: 'Polski', locale: 'pl' },
  de: { name: 'Deutsch', locale: 'de' },
  fr: { name: 'Français', locale: 'fr' },
  it: { name: 'Italiano', locale: 'it' },
  es: { name: 'Español', locale: 'es-ES' },
  nl: { name: 'Nederlands', locale: 'nl' },
  sv: { name: 'Svenska', locale: 'sv-SE' },
  uk: { name: 'Українська', locale: 'uk-UA' },
  tr: { name: 'Türkçe', locale: 'tr' },
} as const;

export type Lang = keyof typeof LANGUAGES;

export const isLang = (text: string): text is Lang => Object.hasOwn(LANGUAGES, text);

export const LANGS: readonly Lang[] = Object.keys(LANGUAGES).filter(isLang);

/** The first of the wished languages (BCP 47) that the page speaks, else English. */
export function bestLang(wishes: readonly string[]): Lang {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0] ?? '';
    if (isLang(base)) return base;
  }
  return 'en';
}
