// Words: every language has every key, hole and plural form of English; each broken text makes a finding at its key.
import { describe, expect, test } from 'vitest';
import { checkLanguage, checkWords } from '../../../src/build/data/check-words.ts';
import { readWords } from '../../../src/build/words.ts';
import { LANGS } from '../../../src/i18n/languages.ts';

/** What the data ask of a language is held where the site is generated; here its words alone are looked at. */
const SAID_BY_DATA = /^(?:milestone|step|plan)\./;
const askedOf = (words: Readonly<Record<string, string>>) => ({
  keys: Object.keys(words).filter((key) => SAID_BY_DATA.test(key)),
});

describe.each(LANGS)('%s', (lang) => {
  test('is whole', () => expect(checkLanguage(lang, askedOf(readWords(lang)))).toEqual([]));
});

const ENGLISH = {
  'nav.map': 'The map',
  'month.nom': 'a|b|c|d|e|f|g|h|i|j|k|l',
  'when.about': 'about {{a}}',
  found_one: '{{count}} city',
  found_other: '{{count}} cities',
};
const POLISH = {
  'nav.map': 'Mapa',
  'month.nom': 'a|b|c|d|e|f|g|h|i|j|k|l',
  'when.about': 'około {{a}}',
  found_one: '{{count}} miasto',
  found_few: '{{count}} miasta',
  found_many: '{{count}} miast',
  found_other: '{{count}} miasta',
};

describe('the rules', () => {
  const broken = (change: Readonly<Record<string, string | undefined>>, keys: readonly string[] = []) => {
    const words = Object.entries({ ...POLISH, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return checkWords('pl', Object.fromEntries(words), ENGLISH, { keys });
  };
  test('sound words have no findings', () => expect(broken({})).toEqual([]));

  test.each<
    readonly [rule: string, change: Readonly<Record<string, string | undefined>>, key: string, expected: RegExp]
  >([
    ['a key is there', { 'nav.map': undefined }, 'nav.map', /words for this key/],
    ['no other key is there', { 'nav.mapp': 'Mapa' }, 'nav.mapp', /no such key/],
    ['a plural form is there', { found_few: undefined }, 'found', /found_few, found_many, found_one, found_other/],
    ['a form is one that the language has', { found_two: '{{count}}' }, 'found', /^the forms /],
    [
      'a text without a number has no forms',
      { 'nav.map': undefined, 'nav.map_one': 'Mapa' },
      'nav.map',
      /the forms nav\.map/,
    ],
    ['a hole is there', { 'when.about': 'około' }, 'when.about', /the holes of English: a/],
    ['a hole is one of English', { 'nav.map': 'Mapa {{a}}' }, 'nav.map', /the holes of English: none/],
    ['a hole is in every form', { found_many: 'miast' }, 'found_many', /the holes of English: count/],
    ['there are twelve months', { 'month.nom': 'a|b|c' }, 'month.nom', /12 names/],
    ['a text has no markup', { 'nav.map': '<b>Mapa</b>' }, 'nav.map', /no markup/],
    ['a text is not empty', { 'nav.map': ' ' }, 'nav.map', /words/],
    ['spaces are single', { 'nav.map': 'Mapa  miast' }, 'nav.map', /single spaces/],
    ['quotation marks are not those of a typewriter', { 'nav.map': '"Mapa"' }, 'nav.map', /quotation marks/],
    ['nor those of English', { 'nav.map': '“Mapa”' }, 'nav.map', /in place of English ones/],
  ])('%s', (_rule, change, key, expected) => {
    const findings = broken(change);
    expect(findings.map(({ column }) => column)).toContain(key);
    for (const finding of findings) expect(finding.file).toBe('src/i18n/words/pl.json');
    expect(findings.find(({ column }) => column === key)?.expected).toMatch(expected);
  });

  test('what the data ask for is there', () =>
    expect(broken({}, ['milestone.founding-2004'])).toMatchObject([{ column: 'milestone.founding-2004' }]));
});
