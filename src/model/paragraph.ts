// What is to be said in words of the network at a date: a list of facts, each true by itself. Words are the views' business.
import type { Day } from './day.ts';
import { calendarDay, dayOf } from './day.ts';
import type { Neighbour } from './geography.ts';
import { nearest } from './geography.ts';
import type { Doubt, Shared } from './link.ts';
import { endOf, startOf } from './link.ts';
import type { Dataset, Member } from './member.ts';
import { KRAKOW } from './member.ts';
import type { Filter } from './membership.ts';
import { firstPossible, kept, statusAt } from './membership.ts';

export type Told = Filter & Pick<Shared, 'date' | 'compare' | 'city'> & { readonly today: Day };

/** The time in which newcomers are looked for; it ends with the date. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  /** From the first day of a date of `Shared` on. */
  | { readonly kind: 'since'; readonly date: string }
  /** From the day after a date of `Shared` on. */
  | { readonly kind: 'after'; readonly date: string };

export type Fact =
  /** What the filters leave in; all that follows is about those. */
  | { readonly kind: 'only-countries'; readonly countries: readonly string[] }
  | { readonly kind: 'only-known'; readonly known: readonly Doubt[] }
  | { readonly kind: 'only-since'; readonly date: string }
  /** Certainly in, and perhaps besides. */
  | { readonly kind: 'members'; readonly certain: number; readonly perhaps: number }
  /** Of the certain ones, several. */
  | { readonly kind: 'countries'; readonly count: number }
  | { readonly kind: 'one-country'; readonly country: string; readonly members: number }
  /** The countries with most certain members, so many each; more than a few are not worth naming. */
  | { readonly kind: 'densest'; readonly countries: readonly string[]; readonly members: number }
  /** Countries of which nobody can have been in before the period, and somebody certainly is now. */
  | { readonly kind: 'new-countries'; readonly period: Period; readonly countries: readonly string[] }
  /** Who is certainly in and certainly came in the period, and of how many that is open. */
  | { readonly kind: 'came'; readonly period: Period; readonly members: readonly Member[]; readonly open: number }
  | { readonly kind: 'left'; readonly members: readonly Member[] }
  /** The nearest certain member. */
  | { readonly kind: 'nearest'; readonly from: Member; readonly neighbour: Neighbour };

export function paragraphOf(data: Dataset, told: Told): readonly Fact[] {
  const day = endOf(told.date, told.today);
  const shown = kept(data.members, told);
  const at = (status: string): readonly Member[] =>
    shown.filter((member) => statusAt(member, day, data.researched) === status);
  const certain = at('member');
  const possible = at('possible');
  const left = at('former');
  const period = periodOf(told, day);
  return [
    ...filterFacts(told),
    { kind: 'members', certain: certain.length, perhaps: possible.length },
    ...placeFacts(certain),
    ...newcomers(data, certain, possible, period, told.today),
    ...(left.length > 0 ? [{ kind: 'left', members: left.toSorted(byPriority) } as const] : []),
    ...nearestFacts(data, certain, told.city),
  ];
}

function filterFacts({ countries, known, from }: Told): readonly Fact[] {
  const facts: Fact[] = [];
  if (countries.length > 0) facts.push({ kind: 'only-countries', countries });
  if (known.length > 0) facts.push({ kind: 'only-known', known });
  if (from !== null) facts.push({ kind: 'only-since', date: from });
  return facts;
}

function placeFacts(certain: readonly Member[]): readonly Fact[] {
  const counts = new Map<string, number>();
  for (const { country } of certain) counts.set(country, (counts.get(country) ?? 0) + 1);
  const codes = [...counts.keys()].sort();
  const [first] = codes;
  if (first === undefined) return [];
  if (codes.length === 1) return [{ kind: 'one-country', country: first, members: certain.length }];
  const members = Math.max(...counts.values());
  const densest = codes.filter((code) => counts.get(code) === members);
  return [
    { kind: 'countries', count: codes.length },
    { kind: 'densest', countries: densest, members },
  ];
}

function periodOf({ compare, from }: Told, day: Day): Period {
  if (compare !== null) return { kind: 'after', date: compare };
  if (from !== null) return { kind: 'since', date: from };
  return { kind: 'year', year: calendarDay(day).year };
}

/** The first day of a period. */
export function firstDayOf(period: Period, today: Day): Day {
  if (period.kind === 'year') return dayOf(period.year, 1, 1);
  return period.kind === 'since' ? (startOf(period.date) ?? today) : endOf(period.date, today) + 1;
}

function newcomers(
  data: Dataset,
  certain: readonly Member[],
  possible: readonly Member[],
  period: Period,
  today: Day,
): readonly Fact[] {
  const start = firstDayOf(period, today);
  const members = certain.filter(({ joined }) => joined.earliest !== null && joined.earliest >= start);
  // A member that the filters leave out may have been in before all the same.
  const old = new Set(data.members.filter((member) => firstPossible(member) < start).map(({ country }) => country));
  const countries = [...new Set(certain.map(({ country }) => country))].filter((code) => !old.has(code)).sort();
  const mayHaveCome = (member: Member): boolean =>
    (member.joined.latest ?? (member.unconfirmed ? Number.POSITIVE_INFINITY : data.researched)) >= start;
  const open = [...certain, ...possible].filter((member) => mayHaveCome(member) && !members.includes(member)).length;
  return [
    ...(countries.length > 0 ? [{ kind: 'new-countries', period, countries } as const] : []),
    { kind: 'came', period, members: members.toSorted(byPriority), open },
  ];
}

/** From Kraków, and from the chosen city. */
function nearestFacts(data: Dataset, certain: readonly Member[], city: string | null): readonly Fact[] {
  return [...new Set([KRAKOW, city])].flatMap((id): readonly Fact[] => {
    const from = data.members.find((member) => member.id === id);
    const [neighbour] = from ? nearest(from, certain, 1) : [];
    return from && neighbour ? [{ kind: 'nearest', from, neighbour }] : [];
  });
}

const byPriority = (a: Member, b: Member): number => b.priority - a.priority || (a.id < b.id ? -1 : 1);
