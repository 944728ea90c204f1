// The clock of the timeline: while the store is playing, history goes on by months, years or meetings.

import type { AppStore, Speed, State } from '../store/store.ts';
import { watch } from '../store/store.ts';

/** What the player takes from the world. Times are in ms and only their differences count. */
export interface PlayerWorld {
  readonly reducedMotion: () => boolean;
  /** Loads what tells the next meeting after a date; null after the last one. */
  readonly meetings?: () => Promise<NextMeeting>;
  /** Calls back with the time of the first frame that can be due, `wait` ms from now or a little earlier. */
  readonly requestFrame?: (run: (time: number) => void, wait: number) => number;
  readonly cancelFrame?: (handle: number) => void;
  /** Calls back when the frame that is being made has left the main thread, with what it cost, ms. */
  readonly weigh?: (run: (cost: number) => void) => void;
  /** Told once frames have been found slow, and once they are no longer: then the page can spare what only adorns a step. */
  readonly slow?: (isSlow: boolean) => void;
  /** The page, which can be hidden. */
  readonly page?: EventTarget & { readonly hidden: boolean };
}

type NextMeeting = (date: string | null) => string | null;

/** Of a year, or of the way to the next meeting. */
const STEP_MS: Readonly<Record<Speed, number>> = { slow: 1800, normal: 900, fast: 450 };
/** How much longer a step stands for readers who want no motion; they never go by months. */
const STILL = 4 / 3;

/** The most months at once, however slow the machine. */
const MOST_MONTHS = 4;

/**
 * How many months go by in one frame that costs so many ms: as many as leave half of the time to the reader's hand. A slow
 * machine so keeps the pace, in larger steps.
 */
export const monthsAtOnce = (costMs: number, monthMs: number): number =>
  Math.min(MOST_MONTHS, Math.max(1, Math.ceil((2 * costMs) / monthMs)));

/** A frame that costs more is slow, ms: half a month at the normal speed. */
const SLOW_MS = STEP_MS.normal / 12 / 2;

/** Half a frame, ms: so much earlier than due is due. Otherwise each step would take two frames, one too early. */
const NEAR_MS = 8;

/** Frames that are due, and no others: to ask for each has the browser go through the page between two steps. */
function sparseFrames(): Required<Pick<PlayerWorld, 'requestFrame' | 'cancelFrame'>> {
  let timer = 0;
  let frame = 0;
  return {
    requestFrame: (run, wait) => {
      const ask = (): void => {
        frame = requestAnimationFrame(run);
      };
      if (wait > NEAR_MS) timer = window.setTimeout(ask, wait - NEAR_MS);
      else ask();
      return 1;
    },
    cancelFrame: () => {
      window.clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

/** From the callback of a frame to the first task after its picture. */
function weighFrame(run: (cost: number) => void): void {
  const start = performance.now();
  setTimeout(() => run(performance.now() - start), 0);
}

/** A step: how many months on, 0 for the next meeting, and how long before it time stands, ms. */
interface Step {
  readonly months: number;
  readonly ms: number;
}

function stepOf({ speed, stride }: Pick<State, 'speed' | 'stride'>, isStill: boolean, costMs: number): Step {
  const year = STEP_MS[speed] * (isStill ? STILL : 1);
  if (stride === 'meeting') return { months: 0, ms: year };
  if (isStill || stride === 'year') return { months: 12, ms: year };
  const months = monthsAtOnce(costMs, year / 12);
  return { months, ms: (year / 12) * months };
}

/** Drives the date while the store plays; pauses when the page is hidden. Never plays by itself. */
export function connectPlayer(
  store: AppStore,
  { reducedMotion, meetings, requestFrame, cancelFrame, weigh = weighFrame, slow, page = document }: PlayerWorld,
): () => void {
  const frames = requestFrame && cancelFrame ? { requestFrame, cancelFrame } : sparseFrames();
  let frame: number | null = null;
  /** When the next step is due; null until the first frame has told the time. */
  let due: number | null = null;
  let step: Step | null = null;

  /** Until the meetings are there, a step by meetings waits. */
  let next: NextMeeting | null = null;

  /** What the frame of a step costs, ms, evened out. */
  let cost = 0;
  let isSlow = false;
  /** After the frame of a step. The end of playing comes only here: it is another picture, and the last one was enough. */
  const learn = (latest: number): void => {
    cost += (latest - cost) / 4;
    const wasSlow = isSlow;
    isSlow = cost > (wasSlow ? SLOW_MS / 2 : SLOW_MS);
    if (isSlow !== wasSlow) slow?.(isSlow);
    if (store.getState().date === null) store.getState().pause();
  };

  const move = (months: number): void => {
    const { tick, tickTo, date } = store.getState();
    if (months > 0) tick(months);
    else if (next) tickTo(next(date));
  };
  const know = (loaded: NextMeeting): void => {
    next = loaded;
  };
  const run = (time: number): void => {
    const plan = (): Step => stepOf(store.getState(), reducedMotion(), cost);
    step ??= plan();
    due ??= time + step.ms;
    const { months } = step;
    const isDue = time >= due - NEAR_MS;
    if (isDue) {
      step = plan();
      // From when it was due, so that late frames add up to nothing; but frames too slow for the pace make no debt that
      // a run of fast ones would pay back.
      due = Math.max(due + step.ms, time);
    }
    frame = frames.requestFrame(run, due - time);
    if (!isDue) return;
    move(months);
    weigh(learn);
  };
  const stop = (): void => {
    if (frame !== null) frames.cancelFrame(frame);
    frame = null;
    due = null;
    step = null;
  };
  const unwatch = watch(
    store,
    // Another pace counts from now on, not from the end of a long step.
    ({ playing, speed, stride }) => ({ playing, speed, stride }),
    ({ playing, stride }) => {
      stop();
      // What did not load is asked for again when the reader plays again.
      if (stride === 'meeting' && !next) meetings?.().then(know, () => {});
      if (playing) frame = frames.requestFrame(run, 0);
    },
  );
  const hide = (): void => {
    if (page.hidden && store.getState().playing) store.getState().pause();
  };
  page.addEventListener('visibilitychange', hide);
  return () => {
    page.removeEventListener('visibilitychange', hide);
    unwatch();
    stop();
  };
}
