// Where things lie in the strip, in px from its top left, for each width.
import type { Day } from '../../model/day.ts';
import { calendarDay, dayOf, FOUNDING } from '../../model/day.ts';
import type { TimeScale } from '../../model/timeline.ts';
import { xAt } from '../../model/timeline.ts';

export interface Size {
  /** Of the strip, px. */
  readonly width: number;
  /** The one line of phones: curve, axis and Kraków. */
  readonly narrow: boolean;
}

export interface Plan extends Size {
  readonly scale: TimeScale;
  /** Where the grid begins. */
  readonly gridLeft: number;
  /** Highest number of the curve. */
  readonly top: number;
  readonly axis: number;
  /** Baseline of the years. */
  readonly years: number;
  /** Middle of the first row of marks. */
  readonly rows: number;
  /** Line before the members without a date. */
  readonly lane: number;
  readonly handleTop: number;
}

export const ROW = 5.75;
/** Below this width of the whole timeline it is narrow. */
export const NARROW = 760;
/** In a window of this kind it is one line as well, so that the map keeps its height: a projector, a tablet held across. */
export const SHORT = '(max-width: 1199.98px) and (max-height: 859.98px), (max-height: 699.98px)';
/** From this width of the strip on there is room for words in the picture; the page is then about 1200 wide. */
const ROOMY = 940;

export const isRoomy = ({ width, narrow }: Size): boolean => !narrow && width >= ROOMY;

export function planStrip({ width, narrow }: Size, today: Day): Plan {
  if (narrow) {
    const scale = { first: FOUNDING, last: today, left: 12, right: Math.max(60, width - 14) };
    return { width, narrow, scale, gridLeft: 6, top: 26, axis: 53, years: 77, rows: 53, lane: width, handleTop: 22 };
  }
  const scale = { first: FOUNDING, last: today, left: 52, right: Math.max(120, width - 76) };
  return {
    ...{ width, narrow, scale, gridLeft: 36, top: 24, axis: 98, years: 116, rows: 127 },
    ...{ lane: scale.right + 23, handleTop: 22 },
  };
}

/** Px of the strip's height: the page has so much, however many marks there are. */
export const stripHeight = ({ narrow }: Pick<Plan, 'narrow'>): number => (narrow ? 86 : 212);

/** Px from the middle of the lowest mark to the foot. */
const FOOT = 4;

/** The lowest row that the height has room for, in rows of full size; the one line of phones has no rows. */
export const lowestRow = (plan: Plan): number =>
  plan.narrow ? Number.POSITIVE_INFINITY : (stripHeight(plan) - FOOT - plan.rows) / ROW;

const yearWidth = ({ scale }: Plan): number =>
  ((scale.right - scale.left) / Math.max(1, scale.last - scale.first)) * 365.25;

/** Px that a thread goes back at most in this small form: a third of a year, or marks would need too many rows. */
export const threadLength = (plan: Plan): number => Math.min(16, Math.max(8, yearWidth(plan) / 3));

export interface YearLabel {
  readonly year: number;
  /** The middle of the year, or of what is shown of it. */
  readonly x: number;
}

/** Px that a year's label needs. */
const LABEL = 34;

/** The first days of the years on the axis. */
export function yearTicks({ scale }: Plan): readonly Day[] {
  const first = calendarDay(scale.first).year + 1;
  const count = calendarDay(scale.last).year - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayOf(first + index, 1, 1));
}

/** Every year where there is room, else every second, fifth or tenth one; on the narrow line every fifth. */
export function yearLabels(plan: Plan): readonly YearLabel[] {
  const { scale } = plan;
  const every = (plan.narrow ? [5, 10] : [1, 2, 5, 10]).find((step) => yearWidth(plan) * step >= LABEL) ?? 20;
  // The handle rests at the end, just above the labels of phones.
  const limit = plan.narrow ? scale.right - 12 : plan.lane - 20;
  return yearTicks(plan)
    .map((day) => {
      const { year } = calendarDay(day);
      return { year, x: (xAt(scale, day) + xAt(scale, dayOf(year + 1, 1, 1))) / 2 };
    })
    .filter(({ year, x }) => year % every === 0 && x + LABEL / 2 - 4 <= limit);
}
