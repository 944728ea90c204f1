// The list's order: every member exactly once, in groups with a heading each.
import type { Day } from './day.ts';
import { calendarDay } from './day.ts';
import type { Order } from './link.ts';
import { startOf } from './link.ts';
import type { Member } from './member.ts';
import { byPriority } from './member.ts';
import type { Filter, Status } from './membership.ts';
import { firstPossible, isKept, joinedSince, kept, statusAt } from './membership.ts';
import { onceFor } from './remember.ts';

/**
 * `year`: by the last possible day. `had`, `may`, `left`, `later`: what members are at a chosen date.
 * `joined`, `perhaps`: in a span. `unknown`: no date. `unconfirmed`: told apart. `country`: key is the code. `all`: no heading.
 * `filtered`: of other countries than the chosen ones.
 */
export type GroupKind =
  | 'year'
  | 'had'
  | 'may'
  | 'left'
  | 'later'
  | 'joined'
  | 'perhaps'
  | 'unknown'
  | 'unconfirmed'
  | 'country'
  | 'all'
  | 'filtered';

export interface Group {
  readonly kind: GroupKind;
  /** Unique among the groups: the year, the country's code, or the kind. */
  readonly key: string;
  readonly members: readonly Member[];
  /** How many of them surely belong under the heading. The others perhaps do. */
  readonly sure: number;
}

export interface Asked extends Filter {
  readonly order: Order;
  /** The end of the chosen date; today where none is chosen. */
  readonly day: Day;
  /** True if a date is chosen, so that members fall into those who had joined, may have, and the rest. */
  readonly dated: boolean;
  readonly researched: Day;
}

/** What the reader's language decides. */
export interface Words {
  readonly name: (member: Member) => string;
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

type Compare = (a: Member, b: Member) => number;

const never = Number.POSITIVE_INFINITY;

/** Latest first, by the last possible day; of equal ones the better known date first. */
const byLatest: Compare = (a, b) =>
  (b.joined.latest ?? never) - (a.joined.latest ?? never) ||
  (b.joined.earliest ?? -never) - (a.joined.earliest ?? -never) ||
  byPriority(a, b);

/** Who comes first after the chosen date. */
const byFirst: Compare = (a, b) =>
  firstPossible(a) - firstPossible(b) || (a.joined.latest ?? never) - (b.joined.latest ?? never) || byPriority(a, b);

/** Sorting thousands costs more than all else of a step in time, so each order of a dataset is made once. */
const sortedBy = (by: Compare) => onceFor((members: readonly Member[]): readonly Member[] => members.toSorted(by));
const latestFirst = sortedBy(byLatest);
const largestFirst = sortedBy(byPriority);
const firstFirst = sortedBy(byFirst);

export function groupMembers(members: readonly Member[], asked: Asked, words: Words): readonly Group[] {
  const shown = kept(members, asked);
  const of = (wanted: Status, order: typeof latestFirst): readonly Member[] =>
    order(shown).filter((member) => statusAt(member, asked.day, asked.researched) === wanted);
  const later = asked.dated ? of('not-yet', firstFirst) : [];
  const others = shown.length === members.length ? [] : members.filter((member) => !isKept(member, asked));
  return [
    ...(asked.order !== 'date' || !(asked.dated || asked.from !== null)
      ? inOrder(members, asked, words)
      : asked.from === null
        ? atDate(of)
        : inSpan(members, asked)),
    ...group('later', 'later', later, later.length),
    ...group('filtered', 'filtered', others, others.length),
  ];
}

function atDate(of: (status: Status, order: typeof latestFirst) => readonly Member[]): readonly Group[] {
  const [had, may, left] = [of('member', latestFirst), of('possible', largestFirst), of('former', latestFirst)];
  return [
    ...group('had', 'had', had, had.length),
    ...group('may', 'may', may, may.length),
    ...group('left', 'left', left, left.length),
  ];
}

function questionsOf({ day, from, researched }: Asked) {
  const since = from === null ? null : startOf(from);
  const status = (member: Member): Status => statusAt(member, day, researched);
  return { status, isSure: (member: Member) => status(member) === 'member' && joinedSince(member, since) };
}

/** In a span only those surely joined then of whom no earlier day is possible. */
function inSpan(members: readonly Member[], asked: Asked): readonly Group[] {
  const { status, isSure } = questionsOf(asked);
  const shown = latestFirst(kept(members, asked));
  const sure = shown.filter(isSure);
  const open = shown.filter((member) => !isSure(member) && ['member', 'possible'].includes(status(member)));
  const left = shown.filter((member) => status(member) === 'former');
  return [
    ...group('joined', 'joined', sure, sure.length),
    ...group('perhaps', 'perhaps', open, open.length),
    ...group('left', 'left', left, left.length),
  ];
}

function inOrder(members: readonly Member[], asked: Asked, words: Words): readonly Group[] {
  const { status, isSure } = questionsOf(asked);
  const now = kept(members, asked).filter((member) => !(asked.dated && status(member) === 'not-yet'));
  const sure = now.filter(isSure);
  const byName: Compare = (a, b) => words.compare(words.name(a), words.name(b)) || byPriority(a, b);
  if (asked.order === 'country') return countries(now, sure, words, byName);
  if (asked.order === 'name') return group('all', 'all', now.toSorted(byName), sure.length);
  const left = now.filter((member) => status(member) === 'former').sort(byLatest);
  return years(now, left);
}

const group = (kind: GroupKind, key: string, members: readonly Member[], sure: number): readonly Group[] =>
  members.length === 0 ? [] : [{ kind, key, members, sure }];

function groupBy<K>(members: readonly Member[], keyOf: (member: Member) => K): ReadonlyMap<K, readonly Member[]> {
  const map = new Map<K, Member[]>();
  for (const member of members) {
    const list = map.get(keyOf(member));
    if (list) list.push(member);
    else map.set(keyOf(member), [member]);
  }
  return map;
}

const yearOf = (day: Day): number => calendarDay(day).year;

function years(all: readonly Member[], left: readonly Member[]): readonly Group[] {
  const members = all.filter((member) => !left.includes(member));
  const unconfirmed = members.filter((member) => member.unconfirmed).sort(byLatest);
  const unknown = members.filter((member) => !member.unconfirmed && member.joined.latest === null).sort(byPriority);
  const dated = members.filter((member) => !member.unconfirmed && member.joined.latest !== null).sort(byLatest);
  const byYear = groupBy(dated, (member) => yearOf(member.joined.latest ?? 0));
  return [
    ...[...byYear].flatMap(([year, list]) =>
      group('year', String(year), list, list.filter((member) => startsIn(member, year)).length),
    ),
    ...group('unknown', 'unknown', unknown, unknown.length),
    ...group('unconfirmed', 'unconfirmed', unconfirmed, unconfirmed.length),
    ...group('left', 'left', left, left.length),
  ];
}

/** Whether the whole date lies in the year, given that its last day does. */
const startsIn = (member: Member, year: number): boolean =>
  member.joined.earliest !== null && yearOf(member.joined.earliest) === year;

function countries(
  members: readonly Member[],
  sure: readonly Member[],
  words: Words,
  byName: Compare,
): readonly Group[] {
  const byCountry = groupBy(members, (member) => member.country);
  return [...byCountry]
    .sort(([a], [b]) => words.compare(words.country(a), words.country(b)))
    .flatMap(([code, list]) =>
      group('country', code, [...list].sort(byName), sure.filter(({ country }) => country === code).length),
    );
}
