// EDTF (ISO 8601-2) as the data use it, turned into first and last days and a precision.

import { parse } from 'edtf';
import type { Day } from '../../model/day.ts';
import { calendarDay, dayOf } from '../../model/day.ts';
import type { Precision, When } from '../../model/member.ts';

/**
 * Reads a date. `[a..b]` is some day between two bounds, `a/b` lasts from a to b; both reach from the first day of a to the
 * last day of b and have the precision `between`, or `before` where the beginning is open. Empty is unknown. Throws for what
 * is no EDTF, no day of the calendar, runs backwards, or is a form that the data do not use (lists, `?`, `20XX`, `[a..]`).
 */
export function parseWhen(edtf: string): When {
  const { from, to, precision } = read(edtf);
  return { edtf, earliest: from?.first ?? null, latest: to?.last ?? null, precision, about: edtf.includes('~') };
}

/** Whether what `parseWhen` threw is about a span whose end lies before its beginning. */
export const isBackwards = (error: unknown): boolean =>
  error instanceof RangeError && error.message.endsWith(BACKWARDS);

/** Whether a date and its bounds have all begun by a day. `2026` has on 22 November 2026; `[2024..2027]` has not. */
export function hasBegun(edtf: string, day: Day): boolean {
  const { from, to } = read(edtf);
  return [from, to].every((span) => span === null || span.first <= day);
}

/** The last day on which what is dated can have begun: of `2008-09-18/2008-09-20` the first, of `2009` the last of the year. */
export function latestBeginning(edtf: string): Day | null {
  const { from, to } = read(edtf);
  return (INTERVAL.test(edtf) && from ? from : to)?.last ?? null;
}

interface Span {
  readonly first: Day;
  readonly last: Day;
}

interface Reading {
  /** What the text says about beginning and end, null where open; the same twice for a plain date. */
  readonly from: Span | null;
  readonly to: Span | null;
  readonly precision: Precision;
}

const BACKWARDS = 'runs backwards';

/** A year before 1000 would be taken for one of the twentieth century by what counts the days. */
const DATE = String.raw`[1-9]\d{3}(?:-\d{2}){0,2}~?`;
const PLAIN = new RegExp(`^${DATE}$`);
const SET = new RegExp(`^\\[(${DATE})?\\.\\.(${DATE})\\]$`);
const INTERVAL = new RegExp(`^(?:(${DATE})|\\.\\.)/(?:(${DATE})|\\.\\.)$`);

function read(edtf: string): Reading {
  if (edtf === '') return { from: null, to: null, precision: 'none' };
  if (PLAIN.test(edtf)) {
    const span = readSpan(edtf);
    return { from: span, to: span, precision: plainPrecision(edtf) };
  }
  const bounds = SET.exec(edtf) ?? INTERVAL.exec(edtf);
  const from = bounds?.[1] ? readSpan(bounds[1]) : null;
  const to = bounds?.[2] ? readSpan(bounds[2]) : null;
  if (!from && !to) throw new RangeError(`${edtf} is a form of date that the data do not use`);
  if (from && to && from.first > to.last) throw new RangeError(`${edtf} ${BACKWARDS}`);
  return { from, to, precision: from ? 'between' : 'before' };
}

/**
 * Seasons, as the weather of the north has them: 21 spring from March, 22 summer from June, 23 autumn from September,
 * 24 winter from December into the next year. The standard leaves their months open; this is our choice.
 */
const seasonStart = (number: number): number => (number - 20) * 3;
const isSeason = (second: number): boolean => second > 12;

function plainPrecision(edtf: string): Precision {
  const [, second, date] = numbers(edtf);
  if (second === undefined) return 'year';
  if (isSeason(second)) return 'season';
  return date === undefined ? 'month' : 'day';
}

/** Parsing is slow, and the same dates are asked for again and again. */
const spans = new Map<string, Span>();

function readSpan(text: string): Span {
  const known = spans.get(text);
  if (known) return known;
  // Each end by itself: the parser wants both ends of a set equally precise, but a year and a day may bound a date.
  parse(text);
  const span = toSpan(text);
  spans.set(text, span);
  return span;
}

function toSpan(text: string): Span {
  const [year = 0, second, date] = numbers(text);
  if (second === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (isSeason(second)) {
    // Numbers above 24 are halves and quarters of years, or other hemispheres.
    if (second > 24) throw new RangeError(`${text} is none of the seasons 21 to 24`);
    return { first: dayOf(year, seasonStart(second), 1), last: dayOf(year, seasonStart(second) + 3, 0) };
  }
  if (date === undefined) return { first: dayOf(year, second, 1), last: dayOf(year, second + 1, 0) };
  const day = dayOf(year, second, date);
  // The parser lets 29 February pass in any year.
  if (calendarDay(day).month !== second) throw new RangeError(`${text} is no day of the calendar`);
  return { first: day, last: day };
}

const numbers = (text: string): readonly number[] => text.replace('~', '').split('-').map(Number);
