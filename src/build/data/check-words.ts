// The rules of the words: every language has every key, every hole and every plural form of English, and no others.
import type { Words } from '../../i18n/i18n.ts';
import type { Lang } from '../../i18n/languages.ts';
import { isPlural, readWords, stemOf, wordsFile } from '../words.ts';
import type { Finding } from './finding.ts';
import { pluralsOf } from './tour-text.ts';

/** What the data ask of the words of a language other than English. */
export interface Asked {
  /** Keys of the milestones, of the tour, and of the plan where the data have it not in that language. */
  readonly keys: readonly string[];
}

/** All that is wrong in the words of a language. */
export function checkLanguage(lang: Lang, asked: Asked): readonly Finding[] {
  try {
    return checkWords(lang, readWords(lang), readWords('en'), asked);
  } catch (error) {
    const expected = `a file of words in JSON (${error instanceof Error ? error.message : error})`;
    return [{ file: wordsFile(lang), line: 0, column: '', value: '', expected }];
  }
}

export function checkWords(lang: Lang, words: Words, english: Words, { keys }: Asked): readonly Finding[] {
  const models = modelsOf(english);
  const asked = new Set([...models.keys(), ...(lang === 'en' ? [] : keys)]);
  const stems = new Set(Object.keys(words).map(stemOf));
  const complain = (column: string, expected: string): Finding => ({
    ...{ file: wordsFile(lang), line: 0, column, value: words[column] ?? '', expected },
  });
  return [
    ...[...asked].filter((key) => !stems.has(key)).map((key) => complain(key, 'words for this key')),
    ...[...stems].filter((key) => !asked.has(key)).map((key) => complain(key, 'no such key, as English has none')),
    ...wrongPlurals(lang, words, english).map(([key, forms]) => complain(key, `the forms ${forms}`)),
    ...Object.entries(words).flatMap(([key, text]) => {
      const expected = fault(lang, text, models.get(stemOf(key)), key);
      return expected === null ? [] : [complain(key, expected)];
    }),
  ];
}

/** By stem, the text of English that says which holes there are. */
const modelsOf = (english: Words): ReadonlyMap<string, string> =>
  new Map(Object.entries(english).map(([key, text]) => [stemOf(key), text]));

/** Whole numbers take these; `other` is what fractions take, and what stands in for all. */
const formsOf = (lang: string): readonly string[] => [...new Set([...pluralsOf(lang), 'other'])].sort();

function wrongPlurals(lang: Lang, words: Words, english: Words): readonly (readonly [string, string])[] {
  const counted = new Set(Object.keys(english).filter(isPlural).map(stemOf));
  const wanted = formsOf(lang);
  return [...new Set(Object.keys(words).map(stemOf))].flatMap((stem) => {
    const forms = Object.keys(words)
      .filter((key) => stemOf(key) === stem)
      .map((key) => key.slice(stem.length + 1))
      .sort();
    const right = counted.has(stem) ? wanted : [''];
    return forms.join() === right.join() ? [] : [[stem, right.map((form) => `${stem}_${form}`).join(', ')] as const];
  });
}

const holesIn = (text: string): string =>
  [...text.matchAll(/{{(\w+)}}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ');

/** Lists of names stand in one text, with strokes between. */
const LISTS: Readonly<Record<string, number>> = { month: 12, season: 4 };

function fault(lang: Lang, text: string, model: string | undefined, key: string): string | null {
  if (typeof text !== 'string' || text.trim() === '') return 'words';
  if (/[<>]/.test(text)) return 'no markup';
  if (/ {2}|^\s|\s$/.test(text)) return 'single spaces, and none at the ends';
  if (/["']/.test(text.replace(/\{[^{}]*\}/g, ''))) return 'the quotation marks and the apostrophe of the language';
  if (lang !== 'en' && /“[^”]*”/.test(text)) return 'the quotation marks of the language in place of English ones';
  const count = LISTS[key.split('.')[0] ?? ''];
  if (count !== undefined && text.split('|').length !== count) return `${count} names with | between`;
  if (model !== undefined && holesIn(text) !== holesIn(model))
    return `the holes of English: ${holesIn(model) || 'none'}`;
  return null;
}
