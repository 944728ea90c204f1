// Lays a brotli and a gzip copy beside each text file of the built site, for servers that send what lies there.
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './files.mjs';

/** Smaller ones fit into the first packet as they are. In bytes. */
const LEAST = 1000;

/** What a host sends as it is: compressed already. */
export const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|ico)$/;

/** @type {Readonly<Record<string, (content: Buffer) => Promise<Buffer>>>} */
const WAYS = {
  '.br': (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  '.gz': (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Compresses what lies in `dir` as hard as it goes, on all processors. `cache` keeps the results from build to build.
 * @param {string} dir
 * @param {string} cache
 * @returns {Promise<number>} how many files have copies now
 */
export async function compressSite(dir, cache) {
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  /** @type {Set<string>} */
  const used = new Set();
  const done = await Promise.all(
    listFiles(dir).map(async (path) => {
      const file = join(dir, path);
      const content = await readFile(file);
      const isWorth = content.length >= LEAST && !PACKED.test(path) && !path.startsWith('.');
      const sum = createHash('sha256').update(content).digest('hex');
      for (const [end, pack] of Object.entries(WAYS)) {
        const kept = sum + end;
        if (!isWorth) {
          await rm(file + end, { force: true });
          continue;
        }
        used.add(kept);
        if (!known.has(kept)) await keep(join(cache, kept), await pack(content));
        await copyFile(join(cache, kept), file + end);
      }
      return isWorth;
    }),
  );
  await Promise.all([...known].filter((name) => !used.has(name)).map((name) => rm(join(cache, name), { force: true })));
  return done.filter(Boolean).length;
}

/**
 * Whole or not at all: a build that is stopped in the middle must not leave half a file for the next one.
 * @param {string} file
 * @param {Buffer} content
 */
async function keep(file, content) {
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, content);
  await rename(part, file);
}
