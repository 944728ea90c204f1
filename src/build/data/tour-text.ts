// The texts of the tour: plain words with holes such as {member:krakow}, which the data fill.

/** Whether a hole says more than its kind: an id, or words besides. */
const HOLES = {
  /** A member at the date of the scene. */
  member: true,
  /** A city of members.csv that is no member yet at the date of the scene. */
  before: true,
  /** A city of members.csv, whatever its date. */
  city: true,
  /** The date of joining. */
  joined: true,
  /** The date of a milestone. */
  date: true,
  /** Its month. */
  month: true,
  /** How many joined on the days of a milestone. */
  'joined-at': true,
  /** A published number: date and source, as in counts.csv. */
  published: true,
  /** The value of a fact of krakow.csv. */
  fact: true,
  /** How many members' dates are known so: day, bounds, none. */
  known: true,
  /** The date of the scene. */
  scene: false,
  /** How many cities were surely in at the date of the scene. */
  certain: false,
  /** How many may have been. */
  possible: false,
  /** Of how many countries the certain ones are. */
  countries: false,
  /** How many dated statements the data have. */
  statements: false,
  /** How many pages these come from. */
  pages: false,
} as const;

export type HoleKind = keyof typeof HOLES;

export interface Hole {
  readonly kind: HoleKind;
  /** Empty for holes that are about the scene or the data as a whole. */
  readonly id: string;
  /** How a name is inflected here, null for the name itself. */
  readonly words: string | null;
  /** The words that follow a number, by the plural category of the language (`one`, `few` …); null for none. */
  readonly forms: Readonly<Record<string, string>> | null;
}

/** Numbers that the data change: words that follow must change with them, so these holes have them within. */
const COUNTED: readonly HoleKind[] = ['joined-at', 'published', 'known', 'statements', 'pages'];
/** Others that may be followed so. A fact may be no number, and the rest bring their own words or none. */
const COUNTABLE: readonly HoleKind[] = [...COUNTED, 'fact', 'possible'];

/** The plural categories that whole numbers have in a language: English one and other, Polish one, few and many. */
export function pluralsOf(lang: string): readonly string[] {
  const rules = new Intl.PluralRules(lang);
  const met = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  return (['zero', 'one', 'two', 'few', 'many', 'other'] as const).filter((plural) => met.has(plural));
}

/** The words that follow a number of this size, joined to it; empty for a hole without. */
export function followedBy({ forms }: Hole, lang: string, count: number): string {
  const form = forms?.[new Intl.PluralRules(lang).select(count)];
  return form === undefined ? '' : `\u00a0${form}`;
}

/** What is wrong with the words after a number, to complete the sentence "expected …"; null if nothing is. */
export function wrongForms({ kind, id, forms }: Hole, lang: string): string | null {
  if (forms === null && !COUNTED.includes(kind)) return null;
  const plurals = pluralsOf(lang);
  const given = Object.keys(forms ?? {});
  const isWhole = plurals.every((plural) => given.includes(plural)) && given.length === plurals.length;
  const name = id === '' ? kind : `${kind}:${id}`;
  return isWhole ? null : `the words that follow a number in {${name}|${plurals.map((one) => `${one}=…`).join('|')}}`;
}

export type Token = string | Hole;

export const isHole = (token: Token): token is Hole => typeof token !== 'string';

export const holesOf = (text: string): readonly Hole[] => readTokens(text).filter(isHole);

/** Cuts a text at its holes. Throws what is wrong with a hole, to complete the sentence "expected …". */
export const readTokens = (text: string): readonly Token[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.*\}$/.test(part) ? readHole(part) : readWords(part)));

function readWords(text: string): string {
  if (/[{}]/.test(text)) throw new Error('a hole that begins with { and ends with }');
  return text;
}

const isKind = (kind: string): kind is HoleKind => Object.hasOwn(HOLES, kind);

function readHole(text: string): Hole {
  const [, kind = '', id = '', words = null] = /^\{([a-z-]+)(?::([^|]+))?(?:\|(.+))?\}$/.exec(text) ?? [];
  const isName = kind === 'member' || kind === 'before' || kind === 'city';
  const mayHave = isName || (isKind(kind) && COUNTABLE.includes(kind));
  if (!isKind(kind) || HOLES[kind] !== (id !== '') || (words !== null && !mayHave))
    throw new Error(`a hole of data/README.md in place of ${text}`);
  return isName || words === null
    ? { kind, id, words, forms: null }
    : { kind, id, words: null, forms: readForms(words) };
}

/** `one=city|other=cities` */
function readForms(text: string): Readonly<Record<string, string>> {
  const pairs = text.split('|').map((part) => /^([a-z]+)=(\S.*)$/.exec(part));
  return Object.fromEntries(
    pairs.map((pair) => {
      if (!pair) throw new Error(`words that follow a number, such as one=city|other=cities, in place of ${text}`);
      return [pair[1], pair[2]];
    }),
  );
}
