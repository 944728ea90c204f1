// Which member one is by date of joining, as far as the dates allow to say so.
import type { Day } from './day.ts';
import type { Member } from './member.ts';
import { firstPossible } from './membership.ts';

/** The first is 1. Those who joined on one day have the same rank. */
export interface Rank {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The least and the greatest rank among `members` that their bounds allow. Before it are surely those confirmed ones whose
 * last day lies before its first; perhaps all whose first possible day lies before its last, the unconfirmed among them. A
 * member without any date may have joined on any day up to that of research. null where a rank would say nothing: for an
 * unconfirmed member, and for one without any date.
 */
export function rankOf(member: Member, members: readonly Member[], researched: Day): Rank | null {
  const { earliest, latest } = member.joined;
  if (member.unconfirmed || (earliest === null && latest === null)) return null;
  const first = firstPossible(member);
  const last = latest ?? researched;
  let surely = 0;
  let perhaps = 0;
  for (const other of members) {
    if (other.id === member.id) continue;
    if (!other.unconfirmed && (other.joined.latest ?? researched) < first) surely++;
    if (firstPossible(other) < last) perhaps++;
  }
  return { least: surely + 1, greatest: perhaps + 1 };
}
