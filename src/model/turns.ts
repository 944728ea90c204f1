// Whose mark can differ between two moments. Only these are looked at again, so a step in time costs what it changes.
import type { Day } from './day.ts';
import { FOUNDING } from './day.ts';
import type { Dataset, Member } from './member.ts';
import { certainFrom, firstPossible } from './membership.ts';
import { onceFor, onceForEach } from './remember.ts';
import type { Scene } from './scene.ts';

/** A day on which the status of `data.members[index]` changes, or from which it can be new. */
interface Turn {
  readonly day: Day;
  readonly index: number;
}

/** All turns of a dataset, the first first. */
const turnsOf = onceFor(({ members, researched }: Dataset): readonly Turn[] =>
  members
    .flatMap((member, index) => turnDaysOf(member, researched).map((day) => ({ day, index })))
    .sort((a, b) => a.day - b.day),
);

function daysOf(member: Member, researched: Day): readonly Day[] {
  const certain = certainFrom(member, researched);
  const { left } = member;
  const ends = left ? [left.earliest ?? FOUNDING, left.latest ?? researched] : [];
  return [...new Set([firstPossible(member), ...(certain === null ? [] : [certain]), ...ends])];
}

/** Indexes of the members whose status at the end of `a` may be another than at the end of `b`. */
export function turnedBetween(data: Dataset, a: Day, b: Day): readonly number[] {
  const turns = turnsOf(data);
  const [after, until] = [Math.min(a, b), Math.max(a, b)];
  const found = new Set<number>();
  for (let at = firstAfter(turns, after); at < turns.length; at++) {
    const turn = turns[at];
    if (!turn || turn.day > until) break;
    found.add(turn.index);
  }
  return [...found];
}

/** The day of a member's last turn that is not after another day; null: there has been none. */
export function lastTurn(member: Member, day: Day, researched: Day): Day | null {
  const past = turnDaysOf(member, researched).filter((turn) => turn <= day);
  return past.length > 0 ? Math.max(...past) : null;
}

const turnDaysOf = onceForEach(daysOf);

/** Where the turns after a day begin, by halving. */
function firstAfter(turns: readonly Turn[], day: Day): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.day ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes of the members whose look or newness may differ from one scene to another; null for all of them. */
export function changedBetween(data: Dataset, before: Scene, now: Scene): readonly number[] | null {
  if (before.countries !== now.countries || before.known !== now.known || before.from !== now.from) return null;
  const turned = turnedBetween(data, before.day, now.day);
  if (before.freshFrom === now.freshFrom) return turned;
  const fresh = turnedBetween(data, (before.freshFrom ?? NEVER) - 1, (now.freshFrom ?? NEVER) - 1);
  return [...new Set([...turned, ...fresh])];
}

const NEVER = Number.POSITIVE_INFINITY;
