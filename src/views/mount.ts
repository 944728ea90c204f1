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

/** A message comes after what the browser has to do first: a timer would wait longer than that. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
