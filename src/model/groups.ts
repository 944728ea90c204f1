// The list's order: every member exactly once, in groups with a heading each.
import type { Day } from './day.ts';
import { calendarDay } from './day.ts';
import type { Order } from './link.ts';
import type { Member } from './member.ts';
import { byPriority } from './member.ts';
import type { Filter, Status } from './membership.ts';
import { firstPossible, kept, statusAt } from './membership.ts';

/**
 * `year`: by the last possible day. `had`, `may`, `left`, `later`: what members are at a chosen date.
 * `unknown`: no date. `unconfirmed`: told apart. `country`: key is the code. `all`: no heading.
 * `filtered`: of other countries than the chosen ones.
 */
export type GroupKind =
  | 'year'
  | 'had'
  | 'may'
  | 'left'
  | 'later'
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

export function groupMembers(members: readonly Member[], asked: Asked, words: Words): readonly Group[] {
  const chosen = kept(members, asked);
  const others = members.filter((member) => !chosen.includes(member));
  const isLater = (member: Member): boolean =>
    asked.dated && statusAt(member, asked.day, asked.researched) === 'not-yet';
  const later = chosen.filter(isLater).sort(byFirst);
  const now = chosen.filter((member) => !isLater(member));
  return [
    ...ordered(now, asked, words),
    ...group('later', 'later', later, later.length),
    ...group('filtered', 'filtered', others, others.length),
  ];
}

function ordered(members: readonly Member[], asked: Asked, words: Words): readonly Group[] {
  const of = (status: Status): Member[] =>
    members.filter((member) => statusAt(member, asked.day, asked.researched) === status);
  const byName: Compare = (a, b) => words.compare(words.name(a), words.name(b)) || byPriority(a, b);
  const sure = of('member');
  if (asked.order === 'country') return countries(members, sure, words, byName);
  if (asked.order === 'name') return group('all', 'all', [...members].sort(byName), sure.length);
  if (!asked.dated) return years(members);
  const [had, may, left] = [sure.sort(byLatest), of('possible').sort(byPriority), of('former').sort(byLatest)];
  return [
    ...group('had', 'had', had, had.length),
    ...group('may', 'may', may, may.length),
    ...group('left', 'left', left, left.length),
  ];
}

/** Who comes first after the chosen date. */
const byFirst: Compare = (a, b) =>
  firstPossible(a) - firstPossible(b) || (a.joined.latest ?? never) - (b.joined.latest ?? never) || byPriority(a, b);

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

function years(members: readonly Member[]): readonly Group[] {
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
