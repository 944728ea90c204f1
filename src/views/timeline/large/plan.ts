// Where things lie in the large picture, in px from its top left.
import type { Day } from '../../../model/day.ts';
import { FOUNDING } from '../../../model/day.ts';
import type { Plan } from '../plan.ts';

/** Px between two rows of threads, and between two rows of bars and days. */
export const PITCH = 7;
export const ROW = 6.5;

/** Narrower windows scroll the picture sideways. */
export const LEAST = 940;

/** The parts below the axis, each from its own first line on. */
export interface LargePlan extends Plan {
  /** Middle of the first thread. */
  readonly threads: number;
  readonly unconfirmed: number;
  readonly height: number;
}

/** Rows that each part has. */
export interface Rows {
  readonly top: number;
  readonly threads: number;
  readonly unconfirmed: number;
}

/** Px of the words above a part, with the air around them. */
const HEAD = 34;
/** Px of the words below the bursts. */
const BURSTS = 30;

export function planTop(width: number, today: Day): Plan {
  const scale = { first: FOUNDING, last: today, left: 46, right: width - 146 };
  return {
    ...{ width, narrow: false, scale, gridLeft: 30, top: 58, axis: 222, years: 241, rows: 262 },
    ...{ lane: scale.right + 92, handleTop: 40 },
  };
}

/** A part without rows takes no room. */
export function planLarge(top: Plan, rows: Rows): LargePlan {
  const afterTop = top.rows + rows.top * ROW + BURSTS;
  const threads = afterTop + HEAD;
  const afterThreads = rows.threads > 0 ? threads + rows.threads * PITCH : afterTop;
  const unconfirmed = afterThreads + HEAD;
  const end = rows.unconfirmed > 0 ? unconfirmed + rows.unconfirmed * PITCH : afterThreads;
  return { ...top, threads, unconfirmed, height: Math.ceil(end + 10) };
}
