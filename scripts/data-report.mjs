// Prints the state of the record in data/: `npm run data:report`. Faults are `data:check`'s.
import { load } from './source.mjs';

/** @type {typeof import('../src/model/day.ts')} */
const { localDay } = await load('./src/model/day.ts');
/** @type {typeof import('../src/build/data/dataset.ts')} */
const { readDataset } = await load('./src/build/data/dataset.ts');
/** @type {typeof import('../src/build/data/report.ts')} */
const { reportOf } = await load('./src/build/data/report.ts');

try {
  for (const { title, rows } of reportOf(readDataset('data', localDay(new Date())))) {
    const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
    const last = rows.at(-1) ?? [];
    const padded = (/** @type {string | number} */ cell, /** @type {number} */ at) =>
      typeof last[at] === 'number' ? `${cell}`.padStart(widths[at] ?? 0) : `${cell}`.padEnd(widths[at] ?? 0);
    const lines = rows.map((row) => row.map(padded).join('  ').trimEnd());
    console.log(`${title} (${rows.length - 1})\n${lines.map((line) => `    ${line}`).join('\n')}\n`);
  }
} catch (error) {
  // All faults of the data, in plain words.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
