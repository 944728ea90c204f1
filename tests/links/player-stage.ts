// A player with a clock of its own: what its tests stand on.
import type { PlayerWorld } from '../../src/links/player.ts';
import { connectPlayer } from '../../src/links/player.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Shared } from '../../src/model/link.ts';
import { nextMeeting } from '../../src/model/meetings.ts';
import type { AppStore } from '../../src/store/store.ts';
import { createAppStore, monthIndex, watch } from '../../src/store/store.ts';

export const TODAY = dayOf(2026, 11, 22);

export interface Stage {
  readonly store: AppStore;
  /** Lets time pass in frames of so many ms. */
  readonly pass: (ms: number, frame?: number) => void;
  readonly waiting: () => number;
  readonly hide: () => void;
  /** Changes of the date so far. */
  readonly steps: () => number;
  readonly cleanup: () => void;
}

/** A player with a clock of its own. */
export function stage(
  initial: Partial<Shared> = {},
  reducedMotion = false,
  meetings: readonly string[] = [],
  costMs: readonly number[] = [],
  slow: PlayerWorld['slow'] = () => {},
): Stage {
  const store = createAppStore(initial, TODAY);
  const frames = new Map<number, (time: number) => void>();
  const page = Object.assign(new EventTarget(), { hidden: false });
  let time = 1000;
  let handle = 0;
  let steps = -1;
  const world: PlayerWorld = {
    reducedMotion: () => reducedMotion,
    meetings: () => Promise.resolve((date) => nextMeeting(meetings, date, TODAY)),
    requestFrame: (run) => {
      frames.set(++handle, run);
      return handle;
    },
    cancelFrame: (id) => frames.delete(id),
    slow,
    weigh: (run) => run(costMs[steps] ?? costMs.at(-1) ?? 0),
    page,
  };
  const cleanup = connectPlayer(store, world);
  watch(
    store,
    ({ date }) => date,
    () => steps++,
  );
  return {
    store,
    cleanup,
    steps: () => steps,
    waiting: () => frames.size,
    hide: () => {
      page.hidden = true;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    pass: (ms, frame = 1000 / 60) => {
      for (const end = time + ms; time + frame <= end + 0.001; ) {
        time += frame;
        const due = [...frames.values()];
        frames.clear();
        for (const run of due) run(time);
      }
    },
  };
}

export const months = ({ store }: Stage): number => monthIndex(store.getState().date, TODAY);
