// The tasks of a work sheet and their answers, worked out from the members at hand: find, read off, compare, argue.
import type { Day } from './day.ts';
import { calendarDay, FOUNDING } from './day.ts';
import { endOf } from './link.ts';
import type { Dataset, Member } from './member.ts';
import { byPriority } from './member.ts';
import type { Status } from './membership.ts';
import { certainFrom, firstPossible, statusAt, tally } from './membership.ts';

export type Level = 1 | 2 | 3;
export const LEVELS: readonly Level[] = [1, 2, 3];

/** A task with all that its words and its answer need. `year` stands for its end, or for today if that is earlier. */
export type Task =
  | { readonly kind: 'find'; readonly member: Member }
  | ({ readonly kind: 'count'; readonly country: string; readonly year: number } & Counted)
  | { readonly kind: 'order'; readonly asked: readonly Member[]; readonly answer: readonly Member[] }
  /** `more`: the country with more certain members, null when both have as many. */
  | {
      readonly kind: 'compare';
      readonly year: number;
      readonly sides: readonly [Side, Side];
      readonly more: string | null;
    }
  /** `mayBe`: all who may have been the first. */
  | { readonly kind: 'first'; readonly country: string; readonly mayBe: readonly Member[] }
  | { readonly kind: 'status'; readonly member: Member; readonly year: number; readonly status: Status }
  /** `first`: who surely joined before the other, null when it cannot be said. */
  | { readonly kind: 'pair'; readonly members: readonly [Member, Member]; readonly first: Member | null };

interface Counted {
  readonly certain: number;
  readonly possible: number;
}
interface Side {
  readonly country: string;
  readonly certain: number;
}

export interface Asked {
  /** ISO 3166-1. */
  readonly country: string;
  readonly level: Level;
  readonly today: Day;
}

type Kind = Task['kind'];

/** Easier ones first. A kind that occurs twice asks about another member or another year. */
const PLANS: Readonly<Record<Level, readonly Kind[]>> = {
  1: ['find', 'find', 'find', 'count', 'count', 'compare'],
  2: ['find', 'find', 'count', 'compare', 'order', 'status'],
  3: ['count', 'order', 'first', 'status', 'status', 'pair'],
};

/** The tasks for a country; one that the data gives no ground for is left out. */
export function worksheet(data: Dataset, asked: Asked): readonly Task[] {
  const sheet = prepare(data, asked);
  const used = new Map<Kind, number>();
  return PLANS[asked.level].flatMap((kind) => {
    const turn = used.get(kind) ?? 0;
    used.set(kind, turn + 1);
    const task = MAKERS[kind](sheet, turn);
    return task ? [task] : [];
  });
}

interface Sheet extends Asked {
  readonly data: Dataset;
  /** Of the country, larger ones first. */
  readonly own: readonly Member[];
  /** The same, and after them all others: for what the country has too few members for. */
  readonly pool: readonly Member[];
  /** Years with an answer of their own. */
  readonly years: readonly number[];
}

function prepare(data: Dataset, asked: Asked): Sheet {
  const sorted = data.members.toSorted(byPriority);
  const own = sorted.filter(({ country }) => country === asked.country);
  const others = sorted.filter(({ country }) => country !== asked.country);
  return { ...asked, data, own, pool: [...own, ...others], years: yearsOf(own, data, asked.today) };
}

/** The middle year of the joinings, and the present one: at the first some are in, at the last all. */
function yearsOf(own: readonly Member[], { researched }: Dataset, today: Day): readonly number[] {
  const days = own.flatMap((member) => certainFrom(member, researched) ?? []).filter((day) => day <= today);
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? today;
  return [calendarDay(middle).year, calendarDay(today).year];
}

const dayOfYear = (year: number, today: Day): Day => endOf(String(year), today);

const MAKERS: Readonly<Record<Kind, (sheet: Sheet, turn: number) => Task | null>> = {
  find: ({ pool }, turn) => {
    const member = pool[turn];
    return member ? { kind: 'find', member } : null;
  },
  count: ({ own, data, country, years, today }, turn) => {
    const year = years[turn];
    if (year === undefined || (turn > 0 && years[0] === year)) return null;
    const { certain, possible } = tally(own, dayOfYear(year, today), data.researched);
    return { kind: 'count', country, year, certain, possible };
  },
  compare: ({ data, country, years, today }) => {
    const year = years[0] ?? calendarDay(today).year;
    const other = rivalOf(data, country, dayOfYear(year, today));
    if (other === null) return null;
    const side = (code: string): Side => ({ country: code, certain: certainIn(data, code, dayOfYear(year, today)) });
    const sides = [side(country), side(other)] as const;
    const [a, b] = [sides[0].certain, sides[1].certain];
    return { kind: 'compare', year, sides, more: a === b ? null : a > b ? country : other };
  },
  order: ({ pool }) => {
    const answer = chainOf(pool);
    if (answer.length < CHAIN_LEAST) return null;
    return { kind: 'order', asked: answer.toSorted((a, b) => (a.id < b.id ? -1 : 1)), answer };
  },
  first: ({ own, data, country }) => {
    const mayBe = firstOnes(own, data.researched);
    return mayBe.length > 0 ? { kind: 'first', country, mayBe } : null;
  },
  status: ({ pool, data, today }, turn) => {
    const member = pool.filter((one) => isVague(one) && isOpenOver(one, today))[turn];
    if (!member) return null;
    const year = vagueYear(member, today, turn);
    return { kind: 'status', member, year, status: statusAt(member, dayOfYear(year, today), data.researched) };
  },
  pair: ({ pool, data }) => {
    const [vague, ...rest] = [...pool.filter(isVague), ...pool.filter((member) => !isVague(member))].filter(isDated);
    const other = rest.find((member) => vague && earlierOf(vague, member, data.researched) === null) ?? rest[0];
    if (!vague || !other) return null;
    return { kind: 'pair', members: [vague, other], first: earlierOf(vague, other, data.researched) };
  },
};

const certainIn = ({ members, researched }: Dataset, code: string, day: Day): number =>
  tally(
    members.filter(({ country }) => country === code),
    day,
    researched,
  ).certain;

/** The country whose number is nearest to that of the first; of equal ones the first by its code. */
function rivalOf(data: Dataset, country: string, day: Day): string | null {
  const own = certainIn(data, country, day);
  const codes = [...new Set(data.members.map((member) => member.country))].filter((code) => code !== country);
  const away = (code: string): number => Math.abs(certainIn(data, code, day) - own);
  return codes.toSorted((a, b) => away(a) - away(b) || (a < b ? -1 : 1))[0] ?? null;
}

const isConfirmed = ({ unconfirmed, left }: Member): boolean => !unconfirmed && left === null;
const isDated = (member: Member): boolean => isConfirmed(member) && member.joined.latest !== null;
const isVague = (member: Member): boolean =>
  isDated(member) && (member.joined.precision === 'between' || member.joined.precision === 'before');

const CHAIN_LEAST = 3;
const CHAIN_MOST = 4;

/** Members each of whom surely joined before the next one. */
function chainOf(pool: readonly Member[]): readonly Member[] {
  const chain: Member[] = [];
  for (const member of pool.filter(isDated)) {
    if (chain.length === CHAIN_MOST) break;
    if (chain.every((one) => surelyBefore(one, member) || surelyBefore(member, one))) chain.push(member);
  }
  return chain.toSorted((a, b) => (a.joined.latest ?? 0) - (b.joined.latest ?? 0));
}

const surelyBefore = (a: Member, b: Member): boolean => a.joined.latest !== null && a.joined.latest < firstPossible(b);

function earlierOf(a: Member, b: Member, researched: Day): Member | null {
  const last = (member: Member): Day => member.joined.latest ?? researched;
  if (last(a) < firstPossible(b)) return a;
  return last(b) < firstPossible(a) ? b : null;
}

/** All confirmed members that nobody surely preceded. */
function firstOnes(own: readonly Member[], researched: Day): readonly Member[] {
  const confirmed = own.filter(isConfirmed);
  const soonest = Math.min(...confirmed.map(({ joined }) => joined.latest ?? researched));
  return confirmed.filter((member) => firstPossible(member) <= soonest);
}

const firstPossibleYear = (earliest: Day | null): number => calendarDay(earliest ?? FOUNDING).year;

const lastPossibleYear = ({ joined }: Member, today: Day): number =>
  calendarDay(Math.min(joined.latest ?? today, today)).year;

/** Whether the end of some year lies within the time in which the member can have joined. */
const isOpenOver = (member: Member, today: Day): boolean =>
  firstPossibleYear(member.joined.earliest) < lastPossibleYear(member, today);

/** A year in the middle of the time in which the member can have joined; at the second turn, if it is past, its last one. */
function vagueYear(member: Member, today: Day, turn: number): number {
  const first = firstPossibleYear(member.joined.earliest);
  const last = lastPossibleYear(member, today);
  return turn > 0 && last < calendarDay(today).year ? last : Math.floor((first + last) / 2);
}
