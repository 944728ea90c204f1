// Puts the address of the site into what lies in dist/, for search engines and other sites: `npm run address -- https://example.org/eccar/`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressSite } from './compress.mjs';
import { listFiles } from './files.mjs';
import { load } from './source.mjs';

const DIST = 'dist';

/** @type {typeof import('../src/build/address.ts')} */
const { hasAddresses, readSite, siteIn, writeAddresses } = await load('./src/build/address.ts');
/** @type {typeof import('../src/build/offline.ts')} */
const { withNewSums } = await load('./src/build/offline.ts');

try {
  const site = readSite(process.argv[2] ?? '');
  const start = 'en/index.html';
  if (!existsSync(join(DIST, start))) throw new Error(`There is no built site in ${DIST}/: run npm run build first.`);
  const before = siteIn(start, readFileSync(join(DIST, start), 'utf8'));
  const files = listFiles(DIST).filter(hasAddresses);
  /** @type {[string, string][]} */
  const texts = [];
  for (const path of files) {
    const file = join(DIST, path);
    const old = readFileSync(file, 'utf8');
    const text = writeAddresses(path, old, site, before);
    writeFileSync(file, text);
    texts.push([old, text]);
  }
  // The service worker keeps a page only if it is the one that it was built with.
  const worker = join(DIST, 'offline-worker.js');
  writeFileSync(worker, withNewSums(readFileSync(worker, 'utf8'), texts));
  await compressSite(DIST, '.cache/compressed');
  console.log(
    `The address ${site} stands in ${files.length} files of ${DIST}/${before ? `, in place of ${before}` : ''}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
