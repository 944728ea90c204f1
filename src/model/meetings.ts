// The meetings of all members, as dates that the clock can go to one after the other.
import type { Day } from './day.ts';
import { isoDay } from './day.ts';
import { endOf } from './link.ts';
import type { Milestone, When } from './member.ts';

/** The end of each general conference and assembly, as a link says a date; in order, each once, none after today. */
export function meetingDates(milestones: readonly Milestone[], today: Day): readonly string[] {
  const dates = milestones
    .filter(({ kind }) => kind === 'general-conference' || kind === 'general-assembly')
    .flatMap(({ when }) => (when.latest === null || when.latest > today ? [] : [dateOf(when, when.latest)]));
  return [...new Set(dates)].sort((a, b) => endOf(a, today) - endOf(b, today));
}

/** Tells for a date the next meeting after it, null after the last one. */
export function meetingClock(milestones: readonly Milestone[], today: Day): (date: string | null) => string | null {
  const dates = meetingDates(milestones, today);
  return (date) => nextMeeting(dates, date, today);
}

/** The first meeting that ends after the date; null after the last one. */
export const nextMeeting = (dates: readonly string[], date: string | null, today: Day): string | null =>
  dates.find((meeting) => endOf(meeting, today) > endOf(date, today)) ?? null;

/** Not finer than it is known: a meeting that took place some time in a year ends with the year. */
function dateOf({ precision }: When, latest: Day): string {
  const day = isoDay(latest);
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' || precision === 'season' ? day.slice(0, 7) : day;
}
