// What the marks of the map show in a state: which look each member wears there, and who is new in the shown year.
import type { Day } from './day.ts';
import { calendarDay, dayOf } from './day.ts';
import type { Shared } from './link.ts';
import { endOf, startOf } from './link.ts';
import type { Look } from './look.ts';
import { lookAt, settledLook } from './look.ts';
import type { Member } from './member.ts';
import { KRAKOW } from './member.ts';
import { statusAt } from './membership.ts';

export interface Scene {
  readonly day: Day;
  /** Who is known to have joined before is left out. */
  readonly from: Day | null;
  readonly countries: readonly string[];
  /** The first day of the shown year; null when no date is chosen. */
  readonly yearStart: Day | null;
}

export function sceneOf({ date, from, countries }: Pick<Shared, 'date' | 'from' | 'countries'>, today: Day): Scene {
  const day = endOf(date, today);
  const yearStart = date === null ? null : dayOf(calendarDay(day).year, 1, 1);
  return { day, from: from === null ? null : startOf(from), countries, yearStart };
}

/** Whether the filters leave the member in. */
export function isKept(member: Member, { from, countries }: Scene): boolean {
  if (countries.length > 0 && !countries.includes(member.country)) return false;
  return from === null || member.joined.latest === null || member.joined.latest >= from;
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
