// A day as a whole number: days since 1 January 1970, proleptic Gregorian, without time zone.

export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, a month (1 to 12; others roll over) and a day of the month (0 is the last day of the month before). */
export const dayOf = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / MS_PER_DAY;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

export function calendarDay(day: Day): CalendarDay {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** `2024-09-25`. */
export const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** The day that a clock in the reader's own time zone shows. */
export const localDay = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The founding of the coalition in Nuremberg: nobody can have joined before. Source: `founding-2004` in data/milestones.csv. */
export const FOUNDING: Day = dayOf(2004, 12, 10);
