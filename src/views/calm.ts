// For what stands beside the picture: it follows every change at once, but while time plays only a few times a second.
import type { AppStore, State } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { CROWD } from './mark.ts';
import type { App, Cleanup } from './view.ts';

/** The pause between two changes, ms. Nobody reads a list that changes more often; the time is better spent on the map. */
export const CALM_MS = { sentence: 90, names: 410, list: 620, count: 530, legend: 860, inset: 1060 } as const;

/** Between two that follow, ms: less than a step of a month. */
export const APART_MS = 60;
/** Who waits for the next step, to follow right after its frame, waits no longer than this, ms. */
export const ALONE_MS = 200;

interface Follower {
  /** From when on it may be told again, by the page's clock. */
  due: number;
  isLate: boolean;
  readonly tell: () => void;
}

/** Those who follow one store: one at a time, so that each has a frame of its own and none holds up the reader's key. */
interface Queue {
  readonly followers: Set<Follower>;
  timer: number;
  /** From when on the next may be told. */
  rested: number;
}

const queues = new WeakMap<AppStore, Queue>();

function queueOf(store: AppStore): Queue {
  const known = queues.get(store);
  if (known) return known;
  const queue: Queue = { followers: new Set(), timer: 0, rested: 0 };
  queues.set(store, queue);
  return queue;
}

/** The late one that has waited longest. */
function firstOf({ followers }: Queue): Follower | null {
  let first: Follower | null = null;
  for (const follower of followers) {
    if (follower.isLate && (!first || follower.due < first.due)) first = follower;
  }
  return first;
}

/** Sets the clock for the next one. A step that comes earlier takes it along: its frame has just gone. */
function arrange(queue: Queue, isStep: boolean, isPlaying: () => boolean): void {
  window.clearTimeout(queue.timer);
  const first = firstOf(queue);
  if (!first) return;
  const wait = Math.max(first.due, queue.rested) - performance.now();
  const run = (): void => {
    first.tell();
    queue.rested = performance.now() + APART_MS;
    arrange(queue, false, isPlaying);
  };
  if (isStep && wait <= 0) queue.timer = window.setTimeout(run, 0);
  else queue.timer = window.setTimeout(run, Math.max(0, wait) + (isPlaying() ? ALONE_MS : 0));
}

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
  const queue = queueOf(store);
  const isPlaying = (): boolean => store.getState().playing;
  const isCrowd = data.members.length >= CROWD;
  let told: T | null = null;
  const tell = (): void => {
    const now = pick(store.getState());
    const before = told ?? now;
    told = now;
    follower.isLate = false;
    follower.due = isCrowd || isPlaying() ? performance.now() + pauseMs : 0;
    run(now, before);
  };
  const follower: Follower = { due: 0, isLate: false, tell };
  queue.followers.add(follower);
  const unwatch = watch(store, pick, () => {
    const wasLate = follower.isLate;
    follower.isLate = told !== null && (isCrowd || isPlaying() || performance.now() < follower.due);
    if (!follower.isLate) return tell();
    // By hand no frame is sure to be the last: what follows leaves the hand a pause first.
    if (!wasLate && !isPlaying()) follower.due = Math.max(follower.due, performance.now() + pauseMs);
    arrange(queue, isPlaying(), isPlaying);
  });
  return () => {
    queue.followers.delete(follower);
    follower.isLate = false;
    arrange(queue, false, isPlaying);
    unwatch();
  };
}
