// When work runs that can wait: in the next frame, in a task of its own, or once the page has nothing else to do.
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

/** Not in a page that is hidden: it comes when the page is seen again. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
