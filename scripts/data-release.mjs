// Freezes data/ as the release of its version: `npm run data:release`. From then on it stays at an address of its own.
import { load } from './source.mjs';

/** @type {typeof import('../src/model/day.ts')} */
const { localDay } = await load('./src/model/day.ts');
/** @type {typeof import('../src/build/data/dataset.ts')} */
const { readDataset } = await load('./src/build/data/dataset.ts');
/** @type {typeof import('../src/build/data/release.ts')} */
const { changedSince, makeRelease } = await load('./src/build/data/release.ts');

try {
  const { version } = readDataset('data', localDay(new Date())).dataset;
  if (changedSince('data', version)?.length === 0) console.log(`Version ${version} is released already, and the same.`);
  else console.log(`Version ${version}: ${makeRelease('data', version).length} files in data/releases/${version}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
