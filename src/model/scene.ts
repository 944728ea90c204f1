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
  /** The first day of the shown year; null when no date is chosen. */
  readonly yearStart: Day | null;
}

export function sceneOf({ date, from, countries }: Pick<Shared, 'date' | 'from' | 'countries'>, today: Day): Scene {
  const day = endOf(date, today);
  const yearStart = date === null ? null : dayOf(calendarDay(day).year, 1, 1);
  return { day, from, countries, yearStart };
}

/** The speck of a member that a filter leaves out. */
export const fadedLook = (member: Member): Look => ({ ...settledLook(member), fill: 'speck', ink: 'not-yet' });

/** A member that a filter leaves out is a speck; Kraków stands in every filter. */
export const lookIn = (member: Member, scene: Scene, researched: Day): Look =>
  member.id === KRAKOW || isKept(member, scene) ? lookAt(member, scene.day, researched) : fadedLook(member);

/** Whether it is certain that the member joined in the shown year. */
export function isFresh(member: Member, scene: Scene, researched: Day): boolean {
  const { earliest } = member.joined;
  if (scene.yearStart === null || earliest === null || earliest < scene.yearStart) return false;
  return isKept(member, scene) && statusAt(member, scene.day, researched) === 'member';
}
