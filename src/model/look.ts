// Which mark a member has at a day: one grammar for map, timeline, list and legend. The less is known, the less ink.
import type { Day } from './day.ts';
import type { Member } from './member.ts';
import { KRAKOW } from './member.ts';
import { statusAt } from './membership.ts';

/** `sharp`: known to the day or within a month; `wide`: a month, season or year; `bounds`: only bounds. */
export type Sharpness = 'sharp' | 'wide' | 'bounds';

/**
 * `speck`: not yet in. `empty`: may be in. `disc` and `core`: in (a disc; a ring with a core where only bounds are known).
 * `broken`: unconfirmed. `gone`: has left.
 */
export type Fill = 'speck' | 'empty' | 'disc' | 'core' | 'broken' | 'gone';

export interface Look {
  readonly fill: Fill;
  readonly ink: 'ink' | 'mid' | 'unconfirmed' | 'krakow' | 'not-yet';
  /** Regions, counties, cantons and metropolitan cities are squares, so that they are told from their seat. */
  readonly shape: 'round' | 'square';
}

/** A date within one month of days counts as sharp, as LOOK has it. */
const SHARP_DAYS = 31;

export function sharpness(member: Member): Sharpness {
  const { precision, earliest, latest } = member.joined;
  if (precision === 'day') return 'sharp';
  if (precision === 'month' || precision === 'season' || precision === 'year') return 'wide';
  return earliest !== null && latest !== null && latest - earliest < SHARP_DAYS ? 'sharp' : 'bounds';
}

export const isArea = (member: Member): boolean => member.kind !== 'municipality' && member.kind !== 'district';

/** The mark that a member has once it is in. */
export function settledLook(member: Member): Look {
  const shape = isArea(member) ? 'square' : 'round';
  if (member.unconfirmed) return { fill: 'broken', ink: 'unconfirmed', shape };
  const ink = member.id === KRAKOW ? 'krakow' : sharpness(member) === 'wide' ? 'mid' : 'ink';
  return { fill: sharpness(member) === 'bounds' ? 'core' : 'disc', ink, shape };
}

export function lookAt(member: Member, day: Day, researched: Day): Look {
  const settled = settledLook(member);
  switch (statusAt(member, day, researched)) {
    case 'not-yet':
      return { ...settled, fill: 'speck', ink: member.id === KRAKOW ? 'krakow' : 'not-yet' };
    case 'possible':
      return member.unconfirmed
        ? settled
        : { ...settled, fill: 'empty', ink: settled.ink === 'mid' ? 'ink' : settled.ink };
    case 'former':
      return { ...settled, fill: 'gone', ink: 'not-yet' };
    case 'member':
      return settled;
  }
}

/** A look in one word: equal for looks that are drawn the same. */
export const lookName = ({ fill, ink, shape }: Look): string => `${fill} ${ink} ${shape}`;

/** How marks lie over one another, the higher above: specks, unconfirmed ones, the others, and Kraków on top. */
export function stackOrder(member: Member, look: Look): number {
  if (member.id === KRAKOW) return 5;
  if (look.fill === 'speck') return 0;
  return member.unconfirmed ? 1 : 2;
}
