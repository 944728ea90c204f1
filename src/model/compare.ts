// Two dates compared: who was in then, who came and who left between, who is in now; in all and by country.
import type { Day } from './day.ts';
import { FOUNDING } from './day.ts';
import type { Member } from './member.ts';
import { certainFrom, firstPossible, statusAt } from './membership.ts';

/** `certain` of them surely, `possible` at most. */
export interface Range {
  readonly certain: number;
  readonly possible: number;
}

export interface Comparison {
  readonly before: Range;
  /** Joined after the end of the first day, by the end of the second. */
  readonly came: Range;
  readonly left: Range;
  readonly after: Range;
  /** Those who are certainly in now, and only perhaps then: nothing says on which side they joined. */
  readonly open: number;
}

export interface CountryComparison extends Comparison {
  readonly country: string;
}

/** Compares the ends of two days. `then` is the earlier one. */
export function compareDays(members: readonly Member[], then: Day, now: Day, researched: Day): Comparison {
  const counts = { before: none(), came: none(), left: none(), after: none() };
  let open = 0;
  for (const member of members) {
    const [was, is] = [statusAt(member, then, researched), statusAt(member, now, researched)];
    add(counts.before, was === 'member', was === 'member' || was === 'possible');
    add(counts.after, is === 'member', is === 'member' || is === 'possible');
    const joined = { first: firstPossible(member), last: certainFrom(member, researched) };
    const came = between(joined, then, now);
    add(counts.came, came.surely, came.perhaps);
    if (member.left) {
      const gone = { first: member.left.earliest ?? FOUNDING, last: member.left.latest ?? researched };
      const left = between(gone, then, now);
      // Who may never have joined did not surely leave.
      add(counts.left, left.surely && !member.unconfirmed, left.perhaps && joined.first <= now);
    }
    if (was === 'possible' && is === 'member') open++;
  }
  return { ...counts, open };
}

/** The countries in which there was or is anybody: those where most came first, then in the order of `order`. */
export function compareCountries(
  members: readonly Member[],
  then: Day,
  now: Day,
  { researched, order }: { readonly researched: Day; readonly order: (a: string, b: string) => number },
): readonly CountryComparison[] {
  const byCountry = groupByCountry(members);
  return [...byCountry]
    .map(([country, there]) => ({ country, ...compareDays(there, then, now, researched) }))
    .filter((row) => row.before.possible + row.came.possible + row.left.possible + row.after.possible > 0)
    .sort(
      (a, b) => b.came.certain - a.came.certain || b.came.possible - a.came.possible || order(a.country, b.country),
    );
}

/** Whether something that happened on one of these days happened after `then`, and by `now`. `last` null: perhaps never. */
function between(
  { first, last }: { readonly first: Day; readonly last: Day | null },
  then: Day,
  now: Day,
): { readonly surely: boolean; readonly perhaps: boolean } {
  return {
    surely: first > then && last !== null && last <= now,
    perhaps: (last === null || last > then) && first <= now,
  };
}

interface Sum {
  certain: number;
  possible: number;
}

const none = (): Sum => ({ certain: 0, possible: 0 });

function add(sum: Sum, surely: boolean, perhaps: boolean): void {
  if (surely) sum.certain++;
  if (perhaps) sum.possible++;
}

function groupByCountry(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.country);
    if (group) group.push(member);
    else groups.set(member.country, [member]);
  }
  return groups;
}
