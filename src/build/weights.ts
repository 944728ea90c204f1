// Writes into the embed maker's page what a reader loads, measured in what has just been built.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** In bytes, as a host sends it that compresses; null for what this build has not. */
export type Weights = Readonly<Record<string, number | null>>;

const KB = 1000;

/** Fills `<b data-weight="page">` with kB. A row of what there is not goes. Throws when the page has no such place. */
export function fillWeights(html: string, weights: Weights): string {
  return Object.entries(weights).reduce((text, [name, bytes]) => {
    const place = new RegExp(`<b data-weight="${name}">[^<]*</b>`);
    if (!place.test(text)) throw new Error(`The embed maker's page has no place for the weight "${name}".`);
    if (bytes === null) return text.replace(new RegExp(`<li>[^<]*<b data-weight="${name}">[^<]*</b>[^<]*</li>`), '');
    const kB = bytes < 10 * KB ? (bytes / KB).toFixed(1) : String(Math.round(bytes / KB));
    const lang = /<html[^>]*\slang="(\w+)"/.exec(text)?.[1] ?? 'en';
    return text.replace(place, `<b data-weight="${name}">${Number(kB).toLocaleString(lang)}</b>`);
  }, html);
}

/** `weigh` measures the built site in a folder. */
export const weights = (weigh: (dir: string) => Weights): Plugin => ({
  name: 'weights',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir === undefined) return;
    const weighed = weigh(dir);
    for (const file of await readdir(dir, { recursive: true })) {
      if (!/^[a-z]{2}[/\\]embed[/\\]index\.html$/.test(file)) continue;
      const path = join(dir, file);
      await writeFile(path, fillWeights(await readFile(path, 'utf8'), weighed));
    }
  },
});
