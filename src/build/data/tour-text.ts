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
  if (!isKind(kind) || HOLES[kind] !== (id !== '') || (words !== null && !isName))
    throw new Error(`a hole of data/README.md in place of ${text}`);
  return { kind, id, words };
}
