// Asks for the files of the detailed map before anything of it runs: while the rest of the page begins, the line is idle.

import { code } from 'virtual:engine';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** One after the other, behind all that the page itself asks for. The browser keeps them until they are loaded. */
export const askGl = (): Promise<void> => ask([code, workerUrl], { priority: 'low' });

/** Past what the browser keeps, which may be broken. A script is asked for anew by `renew.ts`; a worker of its own by nobody. */
export const askWorkerAnew = (): Promise<void> => ask([workerUrl], { cache: 'reload' });

async function ask(urls: readonly string[], how: RequestInit): Promise<void> {
  try {
    for (const url of urls) await (await fetch(url, how)).blob();
  } catch {
    // Loading them fails then too, and says so.
  }
}
