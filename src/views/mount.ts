// Puts views into their places, one after the other: between two of them the page can paint and answer.
import type { Cleanup } from './view.ts';

export interface Mounted {
  /** Resolves once all stand; fails as the first that fails. */
  readonly done: Promise<void>;
  /** Takes down what stands, and leaves the rest. */
  readonly cleanup: Cleanup;
}

/** `pause`: what lies between two of them. The first stands at once. */
export function mountInTurns(mounts: readonly (() => Cleanup)[], pause: () => Promise<void>): Mounted {
  const ends: Cleanup[] = [];
  let ended = false;
  const run = async (): Promise<void> => {
    for (const mount of mounts) {
      if (ended) return;
      ends.push(mount());
      await pause();
    }
  };
  return {
    done: run(),
    cleanup: () => {
      ended = true;
      for (const end of ends) end();
    },
  };
}
