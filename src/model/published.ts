// What others publish about the size of the network, held against this record.
import type { Day } from './day.ts';
import type { Count, When } from './member.ts';
import type { TimeScale } from './timeline.ts';
import { xAt } from './timeline.ts';

export interface Gap<C extends Count> {
  readonly count: C;
  /** How many members this record lacks at least by that number; 0 if none. */
  readonly missing: number;
}

/** "More than 170" are at least 171. */
export const leastOf = ({ members, comparison }: Count): number => (comparison === 'over' ? members + 1 : members);

/**
 * What is missing by the latest published number, and by the highest one if that is higher. `known` are all members of the
 * record, the unconfirmed among them, so that no more is called missing than must be.
 */
export function gapsOf<C extends Count>(counts: readonly C[], known: number): readonly Gap<C>[] {
  const full = counts.filter(({ charted, declarations }) => charted && declarations !== 'true');
  const latest = full.toSorted((a, b) => newest(a, b) || leastOf(b) - leastOf(a))[0];
  const highest = full.toSorted((a, b) => leastOf(b) - leastOf(a) || newest(a, b))[0];
  const told = [latest, highest].filter((count) => count !== undefined);
  const [first, second] = told;
  const parted = first && second && leastOf(second) > leastOf(first) ? told : told.slice(0, 1);
  return parted.map((count) => ({ count, missing: Math.max(0, leastOf(count) - known) }));
}

/** By the first day that a number can be from: one that is perhaps older is not the latest. */
const newest = (a: Count, b: Count): number => firstDay(b) - firstDay(a);
const firstDay = ({ when }: Count): Day => when.earliest ?? when.latest ?? Number.NEGATIVE_INFINITY;

/** Px of the middle of the time that a date can mean. */
export function middleOf({ earliest, latest }: When, scale: TimeScale): number {
  const first = earliest ?? latest ?? scale.first;
  return (xAt(scale, first) + xAt(scale, latest ?? first)) / 2;
}
