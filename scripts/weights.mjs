// What a reader of an embedded map loads, compressed: the page, the map engine, the script of the element.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readSite } from './sizes.mjs';
import { findEngine, findFirstView } from './sizes-core.mjs';

/** What is compressed already and is sent as it is. */
const PACKED = /\.(?:woff2?|png)$/;

/**
 * Bytes; null for a script that this build has not.
 * @param {string} dir
 * @returns {{ page: number, engine: number, script: number | null }}
 */
export function weighEmbed(dir) {
  const site = readSite(dir);
  const first = findFirstView(site, 'en/index.html');
  const weigh = (/** @type {string} */ path) => {
    const content = readFileSync(join(dir, path));
    return PACKED.test(path) ? content.length : brotliCompressSync(content).length;
  };
  const sum = (/** @type {Iterable<string>} */ paths) => [...paths].reduce((total, path) => total + weigh(path), 0);
  return {
    page: sum(first),
    engine: sum(findEngine(site, first)),
    script: existsSync(join(dir, 'embed.js')) ? weigh('embed.js') : null,
  };
}
