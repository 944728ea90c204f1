// For what stands beside the picture: it follows every change at once, but while time plays only a few times a second.
import type { State } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { CROWD } from './mark.ts';
import type { App, Cleanup } from './view.ts';

/**
 * The pause between two changes, ms. Nobody reads a list that changes more often; the time is better spent on the map and
 * on answering the reader. Each has another pause, so that they seldom fall into the same frame.
 */
export const CALM_MS = { names: 250, list: 310, count: 370, legend: 430, inset: 530 } as const;

/**
 * As `watch`; `before` is what `run` was told last. When playing ends, the last change is told when its pause is over: all
 * of them at once would hold up the reader's next key. With thousands of members (`data`) every change waits for the pause,
 * so that the picture follows the hand.
 */
export function watchCalmly<T>(
  { store, data }: Pick<App, 'store' | 'data'>,
  pauseMs: number,
  pick: (state: State) => T,
  run: (now: T, before: T) => void,
): Cleanup {
  const isCrowd = data.members.length >= CROWD;
  const isBusy = (): boolean => isCrowd || store.getState().playing;
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
    timer = isBusy() ? window.setTimeout(wake, pauseMs) : 0;
  };
  const wake = (): void => {
    timer = 0;
    if (!isLate) return;
    tell(pick(store.getState()));
    rest();
  };
  const unwatch = watch(store, pick, (now) => {
    isLate = told !== null && (isCrowd || timer !== 0);
    if (!isLate) tell(now);
    if (!isLate || timer === 0) rest();
  });
  return () => {
    window.clearTimeout(timer);
    unwatch();
  };
}
