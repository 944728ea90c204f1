// How well the dates are known, in numbers: the sentence of the large timeline.
import { sharpness } from './doubt.ts';
import type { Member } from './member.ts';

export interface Knowledge {
  readonly all: number;
  /** To the day. */
  readonly day: number;
  /** Between two days less than a month apart. */
  readonly near: number;
  /** To a month, season or year. */
  readonly wide: number;
  readonly bounds: number;
  readonly none: number;
}

export function knowledgeOf(members: readonly Member[]): Knowledge {
  const count = { all: members.length, day: 0, near: 0, wide: 0, bounds: 0, none: 0 };
  for (const member of members) count[kindOf(member)]++;
  return count;
}

function kindOf(member: Member): Exclude<keyof Knowledge, 'all'> {
  const { earliest, latest, precision } = member.joined;
  if (earliest === null && latest === null) return 'none';
  const sharp = sharpness(member);
  if (sharp === 'sharp') return precision === 'day' ? 'day' : 'near';
  return sharp;
}
