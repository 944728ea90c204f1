// The words of all languages as the build reads them: English from its modules, every other language from one file.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PageKey } from '../i18n/en/page.ts';
import type { Part } from '../i18n/en/parts.ts';
import { LOADED, PARTS } from '../i18n/en/parts.ts';
import type { I18n, LoadWords, Translator, Words } from '../i18n/i18n.ts';
import { loadI18n, translator } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import { LANGS } from '../i18n/languages.ts';
import type { Member, PlanPoint } from '../model/member.ts';

/** Where the words of the languages other than English are, from the root of the repository. */
export const WORDS_DIR = 'src/i18n/words';
export const wordsFile = (lang: Lang): string => `${WORDS_DIR}/${lang}.json`;

const read = new Map<Lang, Words>();

/** All words of a language, by key. Throws what reading and parsing throws. */
export function readWords(lang: Lang): Words {
  const known = read.get(lang);
  if (known) return known;
  const words: Words =
    lang === 'en'
      ? Object.assign({}, ...Object.values(PARTS))
      : JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', wordsFile(lang)), 'utf8'));
  read.set(lang, words);
  return words;
}

/** The files are read anew. */
export const forgetWords = (): void => read.clear();

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** A key without the ending of its plural form. */
export const stemOf = (key: string): string => key.replace(PLURAL, '');
export const isPlural = (key: string): boolean => PLURAL.test(key);

const stemsOf = (part: Part): ReadonlySet<string> => new Set(Object.keys(PARTS[part]).map(stemOf));

/** The words of a part, without those that data say. */
export function partOf(lang: Lang, part: Part): Words {
  const stems = stemsOf(part);
  return Object.fromEntries(Object.entries(readWords(lang)).filter(([key]) => stems.has(stemOf(key))));
}

export const partWords = <K extends string>(lang: Lang, part: Part): Translator<K>['t'] =>
  translator<K>(lang, partOf(lang, part)).t;

/** Of members' pages, of pages' heads, of the page for lost readers. */
export const pageWords = (lang: Lang): Translator<PageKey>['t'] => partWords(lang, 'page');

/** What the data say in a language. */
export interface SaidByData {
  readonly members: readonly Pick<Member, 'id' | 'names'>[];
  /** What happened at the milestones, in English, by their ids. */
  readonly titles: Words;
}

/** The words of each part, with the names of members and the titles of milestones. */
export const wordsLoader =
  (data: SaidByData): LoadWords =>
  async (lang, part) => {
    const words = partOf(lang, part);
    if (part === 'main') return { ...words, ...namesOf(data, lang) };
    return part === 'later' ? { ...words, ...titlesOf(data, lang) } : words;
  };

const namesOf = ({ members }: SaidByData, lang: Lang): Words =>
  Object.fromEntries(members.flatMap(({ id, names }) => (names[lang] ? [[`name.${id}`, names[lang]]] : [])));

const titlesOf = ({ titles }: SaidByData, lang: Lang): Words =>
  Object.fromEntries(
    Object.entries(titles).map(([id, title]) => {
      const key = `milestone.${id}`;
      return [key, lang === 'en' ? title : (readWords(lang)[key] ?? title)];
    }),
  );

/** A language with all of its words. */
export async function speakIn(lang: Lang, words: LoadWords): Promise<I18n> {
  const i18n = await loadI18n(lang, words);
  await i18n.later();
  return i18n;
}

/** The points of the Ten-Point Plan that a language has of its own, translated by us. */
export const planOf = (lang: Lang): readonly PlanPoint[] =>
  Object.entries(readWords(lang)).flatMap(([key, heading]) => {
    const number = Number(/^plan\.(\d+)$/.exec(key)?.[1]);
    return number ? [{ number, lang, heading, official: false, source: null }] : [];
  });

/** What the browser loads, by the name of its file: `pl-later`. */
export async function loadedWords(load: LoadWords): Promise<ReadonlyMap<string, Words>> {
  const files = new Map<string, Words>();
  for (const lang of LANGS) for (const part of LOADED) files.set(`${lang}-${part}`, await load(lang, part));
  return files;
}
