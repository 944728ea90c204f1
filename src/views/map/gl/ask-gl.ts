// Asks for the files of the detailed map before anything of it runs: while the rest of the page begins, the line is idle.

import { code } from 'virtual:engine';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** One after the other, behind all that the page itself asks for. The browser keeps them until they are loaded. */
export async function askGl(): Promise<void> {
  try {
    for (const url of [code, workerUrl]) await (await fetch(url, { priority: 'low' })).blob();
  } catch {
    // Loading them fails then too, and says so.
  }
}

/** Past what the browser keeps, which may be broken. A script is asked for anew by `renew.ts`; a worker of its own by nobody. */
export async function askWorkerAnew(): Promise<void> {
  try {
    await (await fetch(workerUrl, { cache: 'reload' })).blob();
  } catch {
    // To start it fails then too, and says so.
  }
}
