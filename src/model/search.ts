// Finds members by name: accents, case and hyphens do not matter, and every language's name counts.
import type { Member, Names } from './member.ts';
import { onceFor } from './remember.ts';

/** Letters that no Unicode decomposition takes apart, and the sigma that ends a word. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};

/** How umlauts are written where a keyboard lacks them. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ё: 'е' };

/** With the names that a page shows, for the search before those of all languages are there. */
export const withShownNames = (
  members: readonly Member[],
  lang: string,
  nameOf: (member: Member) => string,
): readonly Member[] =>
  members.map((member) => {
    const shown = nameOf(member);
    return shown === member.name ? member : { ...member, names: { [lang]: shown } };
  });

/** With the names of all languages. */
export const withAllNames = (members: readonly Member[], names: Names): readonly Member[] =>
  members.map((member) => ({ ...member, names: names[member.id] ?? {} }));

interface Folded {
  readonly text: string;
  /** For each letter of `text`, the index in the original that it comes from; one more for the end. */
  readonly from: readonly number[];
}

function foldWith(text: string, special: Readonly<Record<string, string>>): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text.normalize('NFC')) {
    const small = letter.toLowerCase();
    const plain = special[small] ?? LETTERS[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
    for (const sign of plain) {
      const word = /[\p{L}\p{N}]/u.test(sign);
      // All else counts as one space between words.
      if (!word && (folded === '' || folded.endsWith(' '))) continue;
      folded += word ? sign : ' ';
      for (let i = 0; i < (word ? sign.length : 1); i++) from.push(at);
    }
    at += letter.length;
  }
  const end = folded.trimEnd();
  return { text: end, from: [...from.slice(0, end.length), at] };
}

/** Small plain letters with single spaces: "Esch-sur-Alzette" and "ESCH SUR ALZETTE" are the same. */
export const fold = (text: string): string => foldWith(text, {}).text;

export interface Match {
  readonly member: Member;
  /** The name that matched, and its language; null for the member's own name. */
  readonly name: string;
  readonly lang: string | null;
  /** Where in `name` the match lies, as indices into it. */
  readonly start: number;
  readonly end: number;
}

/** Fewer letters find nothing. */
export const MIN_LETTERS = 2;
/** Fewer letters find only beginnings of words: two stand inside of nearly everything. */
const MIN_INSIDE = 3;

/** 0: the whole name; 1: its beginning; 2: the beginning of a word; 3: inside a word. */
type Rank = 0 | 1 | 2 | 3;

interface Hit extends Match {
  readonly rank: Rank;
}

/** A name in the forms that it can be typed in. */
interface Spelled {
  readonly name: string;
  readonly lang: string | null;
  readonly forms: readonly Folded[];
}

// Folding all names takes some ms, too much for each letter typed, and members never change.
const namesOf = onceFor((member: Member): readonly Spelled[] => {
  const all: readonly (readonly [string | null, string])[] = [[null, member.name], ...Object.entries(member.names)];
  return all.map(([lang, written]) => {
    const name = written.normalize('NFC');
    const [plain, typed] = [foldWith(name, {}), foldWith(name, DIGRAPHS)];
    return { name, lang, forms: plain.text === typed.text ? [plain] : [plain, typed] };
  });
});

function hitIn(member: Member, { name, lang, forms }: Spelled, query: string): Hit | null {
  for (const { text, from } of forms) {
    const word = ` ${text}`.indexOf(` ${query}`);
    const at = word >= 0 || query.length < MIN_INSIDE ? word : text.indexOf(query);
    if (at < 0) continue;
    const rank = text === query ? 0 : at === 0 ? 1 : word >= 0 ? 2 : 3;
    const start = from[at] ?? 0;
    return { member, name, lang, start, end: from[at + query.length] ?? name.length, rank };
  }
  return null;
}

/** The best hit among a member's names; of equal ones the reader's language, then the member's own name, goes first. */
function bestHit(member: Member, query: string, lang: string): Hit | null {
  let best: Hit | null = null;
  for (const spelled of namesOf(member)) {
    const hit = hitIn(member, spelled, query);
    const isBetter =
      best === null || (hit !== null && (hit.rank < best.rank || (hit.rank === best.rank && hit.lang === lang)));
    if (hit && isBetter) best = hit;
  }
  return best;
}

/** The members that a text finds, best first: beginning of the name, beginning of a word, inside; then by priority. */
export function findMembers(members: readonly Member[], text: string, lang: string): readonly Match[] {
  const query = fold(text);
  if (query.length < MIN_LETTERS) return [];
  return members
    .map((member) => bestHit(member, query, lang))
    .filter((hit) => hit !== null)
    .sort((a, b) => a.rank - b.rank || b.member.priority - a.member.priority);
}
