// Work that can wait until the page has nothing else to do.
import type { Cleanup } from './view.ts';

/** What a browser waits that cannot tell: Safari has no idle time to ask for. */
const BLIND_MS = 200;

/** After the next paint, when nothing else is to do, or after `mostMs`. Returns its end. */
export function whenIdle(run: () => void, mostMs: number): Cleanup {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = window.requestIdleCallback
      ? window.requestIdleCallback(run, { timeout: mostMs })
      : window.setTimeout(run, BLIND_MS);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (window.cancelIdleCallback) window.cancelIdleCallback(idle);
    else window.clearTimeout(idle);
  };
}
