// The growing count as steps: how many members are certain and how many possible from a day on.
import type { Day } from './day.ts';
import { FOUNDING } from './day.ts';
import type { Member } from './member.ts';
import type { Status } from './membership.ts';
import { certainFrom, firstPossible, statusAt } from './membership.ts';

export interface CurveStep {
  readonly day: Day;
  /** From the end of this day on, as `tally` counts them. */
  readonly certain: number;
  readonly possible: number;
}

/** One step a day on which something changes, from the founding to `last`. */
export function curveOf(members: readonly Member[], researched: Day, last: Day): readonly CurveStep[] {
  const changes = new Map<Day, [certain: number, possible: number]>([[FOUNDING, [0, 0]]]);
  for (const member of members) {
    let before: Status = 'not-yet';
    for (const day of changeDays(member, researched)) {
      const now = statusAt(member, day, researched);
      const change = changes.get(day) ?? [0, 0];
      change[0] += Number(now === 'member') - Number(before === 'member');
      change[1] += Number(isIn(now)) - Number(isIn(before));
      changes.set(day, change);
      before = now;
    }
  }
  let certain = 0;
  let possible = 0;
  return [...changes]
    .filter(([day]) => day <= last)
    .sort(([a], [b]) => a - b)
    .map(([day, change]) => {
      certain += change[0];
      possible += change[1];
      return { day, certain, possible };
    });
}

const isIn = (status: Status): boolean => status === 'member' || status === 'possible';

/** The days on which a member's status can change, in order. */
function changeDays(member: Member, researched: Day): readonly Day[] {
  const days = [firstPossible(member), certainFrom(member, researched)];
  if (member.left) days.push(member.left.earliest ?? FOUNDING, member.left.latest ?? researched);
  return days.filter((day) => day !== null).sort((a, b) => a - b);
}

/**
 * Whole numbers to write on an axis that begins at 0: about so many, and 1, 2 or 5 times a power of ten apart. The numbers
 * of d3's `ticks`, whose file would weigh as much as the whole curve in the first view; a test holds the two equal.
 */
export function roundNumbers(highest: number, about: number): readonly number[] {
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (FACTORS.find(([, from]) => rough / power >= from)?.[0] ?? 1);
  const all = Array.from({ length: Math.floor(highest / step) }, (_, at) => (at + 1) * step);
  return all.filter(Number.isInteger);
}

/** Each factor, and from how much on it is nearest: the geometric mean with the next smaller one, as d3 has it. */
const FACTORS: readonly (readonly [factor: number, from: number])[] = [
  [10, Math.sqrt(50)],
  [5, Math.sqrt(10)],
  [2, Math.sqrt(2)],
];
