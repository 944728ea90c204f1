// How well a date is known: the one place that decides it, for marks, legend, filter and words.
import type { Doubt } from './link.ts';
import type { Member } from './member.ts';

/** `sharp`: known to the day or within a month; `wide`: a month, season or year; `bounds`: only bounds. */
export type Sharpness = 'sharp' | 'wide' | 'bounds';

/** A date within one month of days counts as sharp, as LOOK has it. */
const SHARP_DAYS = 31;

export function sharpness(member: Member): Sharpness {
  const { precision, earliest, latest } = member.joined;
  if (precision === 'day') return 'sharp';
  if (precision === 'month' || precision === 'season' || precision === 'year') return 'wide';
  return earliest !== null && latest !== null && latest - earliest < SHARP_DAYS ? 'sharp' : 'bounds';
}

export function doubtOf(member: Member): Doubt {
  if (member.unconfirmed) return 'unconfirmed';
  const sharp = sharpness(member);
  return sharp === 'sharp' ? 'day' : sharp;
}
