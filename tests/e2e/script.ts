// The script of what a screen reader says (docs/screen-reader.md), read for a test, in the words of any language.
import { readFileSync } from 'node:fs';
import { readWords, stemOf } from '../../src/build/words.ts';
import type { I18n } from '../../src/i18n/i18n.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { realData } from '../real-data.ts';
import { speak } from '../speak.ts';

const TEXT = readFileSync('docs/screen-reader.md', 'utf8');

export interface Row {
  readonly press: string;
  readonly says: string;
}

/** The rows of the way. */
export const way: readonly Row[] = TEXT.split('## The way')[1]
  ?.split('\n')
  .map((line) => /^\| (.+?) \| (.+) \|$/.exec(line))
  .flatMap((match) => (match?.[1] && match[2] ? [{ press: match[1], says: match[2] }] : []))
  .filter(({ press }) => press !== 'Press' && !press.startsWith('-')) as readonly Row[];

/** The items of a list under a heading of the script. */
export const listUnder = (heading: string): readonly string[] =>
  [...(TEXT.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^- (.+)$/gm)].map(([, item]) => item ?? '');

/** Gives for words of the script a pattern of what the page says in its language. Throws for words that the page has not. */
export type Reader = (says: string) => RegExp;

export async function readerIn(lang: Lang): Promise<Reader> {
  const i18n = await speak(lang, realData.members);
  const words = await wordsOf(lang);
  // Between quotation marks stand words of the page, the rest is the script's own.
  return (says) =>
    new RegExp(
      `^${says.replaceAll(/[^“”]+/g, (part, at: number) => (says[at - 1] === '“' ? patternOf(part, words, i18n) : escaped(part)))}$`,
      'u',
    );
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What the page may say for a text of the English catalogue, holes written as “…”. */
type Translations = ReadonlyMap<string, ReadonlySet<string>>;

const withDots = (text: string): string => text.replaceAll(/{{\w+}}/g, '…');

async function wordsOf(lang: Lang): Promise<Translations> {
  const forms = new Map<string, string[]>();
  for (const [key, text] of Object.entries(readWords(lang))) {
    const stem = stemOf(key);
    forms.set(stem, [...(forms.get(stem) ?? []), withDots(text)]);
  }
  const found = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(readWords('en'))) {
    const said = withDots(text);
    found.set(said, new Set([...(found.get(said) ?? []), ...(forms.get(stemOf(key)) ?? [])]));
  }
  return found;
}

const OPEN = '.+';

function patternOf(text: string, words: Translations, i18n: I18n): string {
  if (text === '…') return OPEN;
  const known = words.get(text);
  if (known) return `(?:${[...known].map((one) => one.split('…').map(escaped).join(OPEN)).join('|')})`;
  const name = nameIn(text, i18n);
  if (name) return name;
  // Put together by the page: “Country: all”, “… Arrow keys …”, “Poland …”, “Kraków, Poland …”.
  const parts = (sign: string): string | null => {
    const at = text.indexOf(sign);
    if (at < 1) return null;
    const [first, rest] = [text.slice(0, at), text.slice(at + sign.length)];
    return `${patternOf(first, words, i18n)}${sign}${patternOf(rest, words, i18n)}`;
  };
  const put = parts(': ');
  if (put) return put;
  if (text.startsWith('… ')) return `${OPEN} ${patternOf(text.slice(2), words, i18n)}`;
  if (text.endsWith(' …')) return `${patternOf(text.slice(0, -2), words, i18n)} ${OPEN}`;
  const listed = parts(', ');
  if (listed) return listed;
  if (text.endsWith(':')) return `${patternOf(text.slice(0, -1), words, i18n)}:`;
  // What the reader has typed.
  if (way.some(({ press }) => press === `type ${text}`)) return escaped(text);
  throw new Error(`The page has no words “${text}”.`);
}

/** A member or a country that the script names in English. A card has the name that the city itself writes beside the reader's. */
function nameIn(text: string, i18n: I18n): string | null {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const member = realData.members.find(({ name, names }) => (names.en ?? name) === text);
  if (member) return `${escaped(i18n.name(member))}(?: ${escaped(member.name)})?`;
  const country = realData.members.find((one) => english.of(one.country) === text)?.country;
  return country ? escaped(i18n.country(country)) : null;
}
