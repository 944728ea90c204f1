// Which mark a member has at a day: one grammar for map, timeline, list and legend. The less is known, the less ink.
import type { Day } from './day.ts';
import { doubtOf } from './doubt.ts';
import type { Doubt } from './link.ts';
import type { Member } from './member.ts';
import { KRAKOW } from './member.ts';
import type { Status } from './membership.ts';
import { statusAt } from './membership.ts';
import { onceFor } from './remember.ts';

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

export const isArea = (member: Member): boolean => member.kind !== 'municipality' && member.kind !== 'district';

/** The mark of each kind of doubt, as the legend shows it. */
export const DOUBT_LOOKS: Readonly<Record<Doubt, Look>> = {
  day: { fill: 'disc', ink: 'ink', shape: 'round' },
  wide: { fill: 'disc', ink: 'mid', shape: 'round' },
  bounds: { fill: 'core', ink: 'ink', shape: 'round' },
  unconfirmed: { fill: 'broken', ink: 'unconfirmed', shape: 'round' },
};

/** The mark that a member has once it is in. */
export function settledLook(member: Member): Look {
  const { fill, ink } = DOUBT_LOOKS[doubtOf(member)];
  const own = member.id === KRAKOW && !member.unconfirmed ? 'krakow' : ink;
  return { fill, ink: own, shape: isArea(member) ? 'square' : 'round' };
}

/** The look that a member has at the end of a day. */
export const lookAt = (member: Member, day: Day, researched: Day): Look =>
  wardrobeOf(member)[statusAt(member, day, researched)];

/** The looks of a member by status: every step in time asks for those of all members. */
const wardrobeOf = onceFor((member: Member): Readonly<Record<Status, Look>> => {
  const settled = settledLook(member);
  const open: Look = { ...settled, fill: 'empty', ink: settled.ink === 'mid' ? 'ink' : settled.ink };
  return {
    'not-yet': { ...settled, fill: 'speck', ink: member.id === KRAKOW ? 'krakow' : 'not-yet' },
    possible: member.unconfirmed ? settled : open,
    member: settled,
    former: { ...settled, fill: 'gone', ink: 'not-yet' },
  };
});

/** A look in one word: equal for looks that are drawn the same. */
export const lookName = ({ fill, ink, shape }: Look): string => `${fill} ${ink} ${shape}`;

/** How marks lie over one another, the higher above: specks, unconfirmed ones, the others, and Kraków on top. */
export function stackOrder(member: Member, look: Look): number {
  if (member.id === KRAKOW) return 5;
  if (look.fill === 'speck') return 0;
  return member.unconfirmed ? 1 : 2;
}
