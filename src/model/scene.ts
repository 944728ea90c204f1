// What the marks of the map show in a state: which look each member wears there, and who is new in the shown year.
import type { Day } from './day.ts';
import { calendarDay, dayOf } from './day.ts';
import type { Shared } from './link.ts';
import { endOf } from './link.ts';
import type { Look } from './look.ts';
import { lookAt, settledLook } from './look.ts';
import type { Member } from './member.ts';
import { KRAKOW } from './member.ts';
import type { Filter } from './membership.ts';
import { isKept, statusAt } from './membership.ts';

export interface Scene extends Filter {
  readonly day: Day;
  /** Who joined on this day or later is new: the first day of the shown year, or the day after the date that is compared with. */
  readonly freshFrom: Day | null;
}

export function sceneOf({ date, compare, from, countries, known }: Asked, today: Day): Scene {
  const day = endOf(date, today);
  const year = date === null ? null : dayOf(calendarDay(day).year, 1, 1);
  const freshFrom = compare === null ? year : endOf(compare, today) + 1;
  return { day, from, countries, known, freshFrom };
}

type Asked = Filter & Pick<Shared, 'date' | 'compare'>;

/** The speck of a member that a filter leaves out. */
export const fadedLook = (member: Member): Look => ({ ...settledLook(member), fill: 'speck', ink: 'not-yet' });

/** A member that a filter leaves out is a speck; Kraków stands in every filter. */
export const lookIn = (member: Member, scene: Scene, researched: Day): Look =>
  member.id === KRAKOW || isKept(member, scene) ? lookAt(member, scene.day, researched) : fadedLook(member);

/** Whether it is certain that the member joined in the shown year, or since the date that is compared with. */
export function isFresh(member: Member, scene: Scene, researched: Day): boolean {
  const { earliest } = member.joined;
  if (scene.freshFrom === null || earliest === null || earliest < scene.freshFrom) return false;
  return isKept(member, scene) && statusAt(member, scene.day, researched) === 'member';
}
