// For what stands beside the picture: it follows every change at once, but while time plays only a few times a second.
import type { AppStore, State } from '../store/store.ts';
import { watch } from '../store/store.ts';
import type { Cleanup } from './view.ts';
import { all } from './view.ts';

/**
 * The pause between two changes, ms. Nobody reads a list that changes more often; the time is better spent on the map and
 * on answering the reader. Each has another pause, so that they seldom fall into the same frame.
 */
export const CALM_MS = { list: 310, count: 370, legend: 430, inset: 530 } as const;

/** As `watch`; `before` is what `run` was told last. When playing ends, the last change is told at once. */
export function watchCalmly<T>(
  store: AppStore,
  pauseMs: number,
  pick: (state: State) => T,
  run: (now: T, before: T) => void,
): Cleanup {
  let told: T | null = null;
  let isLate = false;
  let timer = 0;
  const tell = (now: T): void => {
    const before = told ?? now;
    told = now;
    isLate = false;
    run(now, before);
  };
  const rest = (): void => {
    window.clearTimeout(timer);
    timer = store.getState().playing ? window.setTimeout(wake, pauseMs) : 0;
  };
  const wake = (): void => {
    timer = 0;
    if (!isLate) return;
    tell(pick(store.getState()));
    rest();
  };
  return all(
    () => window.clearTimeout(timer),
    watch(store, pick, (now) => {
      isLate = timer !== 0 && store.getState().playing;
      if (isLate) return;
      tell(now);
      rest();
    }),
    watch(
      store,
      ({ playing }) => playing,
      (playing) => {
        if (!playing && isLate) tell(pick(store.getState()));
        if (!playing) rest();
      },
    ),
  );
}
