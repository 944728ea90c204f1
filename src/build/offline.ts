// The list of files that the service worker keeps, each with the sum of its content: Workbox finds them, this says which and how.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import type { BuiltFile } from '../worker/plan.ts';
import { isKept } from '../worker/plan.ts';
import { sumOf } from './sum.ts';

/** Pages have the addresses that readers visit, without the name of the file. `files`: from `dir`. */
export const builtFiles = (dir: string, files: readonly string[]): readonly BuiltFile[] =>
  files.flatMap((file) => {
    const url = file.replace(/(^|\/)index\.html$/, '$1');
    return isKept(url) ? [{ url, integrity: sumOf(readFileSync(join(dir, file))) }] : [];
  });

/** The worker with the sums of what has been written anew; `texts`: before and after. */
export const withNewSums = (worker: string, texts: readonly (readonly [before: string, after: string])[]): string =>
  texts.reduce((text, [before, after]) => text.replace(sumOf(before), () => sumOf(after)), worker);

/** For vite-plugin-pwa. It makes no web manifest and puts nothing into the pages: src/offline.ts starts the worker. */
export const offlineOptions = (dir: string): Partial<VitePWAOptions> => ({
  strategies: 'injectManifest',
  srcDir: 'src/worker',
  filename: 'offline-worker.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    globPatterns: [
      'index.html',
      '*/index.html',
      '*/{about,sources,accessibility}/index.html',
      '*/offline.html',
      'assets/*',
    ],
    globIgnores: ['**/*.{br,gz}', 'classroom/*'],
    maximumFileSizeToCacheInBytes: 4_000_000,
    manifestTransforms: [
      async (found) => ({
        manifest: builtFiles(
          dir,
          found.map(({ url }) => url),
        ).map((file) => ({ ...file, revision: null, size: 0 })),
      }),
    ],
  },
});
