// The clock of the timeline: while the store is playing, history goes on month by month.

import type { AppStore } from '../store/store.ts';
import { watch } from '../store/store.ts';

/** What the player takes from the world. Times are in ms and only their differences count. */
export interface PlayerWorld {
  readonly reducedMotion: () => boolean;
  /** Calls back before the next frame with its time. */
  readonly requestFrame?: (run: (time: number) => void) => number;
  readonly cancelFrame?: (handle: number) => void;
  /** The page, which can be hidden. */
  readonly page?: EventTarget & { readonly hidden: boolean };
}

/** One year in 0.9 s. */
const MONTH_MS = 75;
/** Whole years, for readers who want no motion. */
const YEAR_MS = 1200;

/** Drives the date while the store plays; pauses when the page is hidden. Never plays by itself. */
export function connectPlayer(
  store: AppStore,
  {
    reducedMotion,
    requestFrame = requestAnimationFrame,
    cancelFrame = cancelAnimationFrame,
    page = document,
  }: PlayerWorld,
): () => void {
  let frame: number | null = null;
  /** When the next step is due; null until the first frame has told the time. */
  let due: number | null = null;

  const run = (time: number): void => {
    frame = requestFrame(run);
    const still = reducedMotion();
    const step = still ? YEAR_MS : MONTH_MS;
    due ??= time + step;
    if (time < due) return;
    // From when it was due, so that late frames add up to nothing; but frames too slow for the pace make no debt that
    // a run of fast ones would pay back.
    due = Math.max(due + step, time);
    store.getState().tick(still ? 12 : 1);
  };
  const stop = (): void => {
    if (frame !== null) cancelFrame(frame);
    frame = null;
    due = null;
  };
  const unwatch = watch(
    store,
    ({ playing }) => playing,
    (playing) => {
      stop();
      if (playing) frame = requestFrame(run);
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
