// Asks every address in data/ whether it still stands, and writes data/links.csv: `npm run data:links -- --only krakow --limit 50`.
// `--dry` prints what would be asked. Ctrl-C writes what is known so far. `--dir` is another folder with tables.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { load } from './source.mjs';

const TIMEOUT_MS = 20_000;

/** @type {typeof import('../src/model/day.ts')} */
const { isoDay, localDay } = await load('./src/model/day.ts');
/** @type {typeof import('../src/model/host.ts')} */
const { hostOf } = await load('./src/model/host.ts');
/** @type {typeof import('../src/build/data/dataset.ts')} */
const { readDataset } = await load('./src/build/data/dataset.ts');
/** @type {typeof import('../src/build/data/links.ts')} */
const { addressesFor, addressesOf, byHost, inOrder, isCutOff, tell } = await load('./src/build/data/links.ts');
/** @type {typeof import('../src/build/data/links-table.ts')} */
const { LINKS, mergeLinks, readLinks, sumUp, writeLinks } = await load('./src/build/data/links-table.ts');
/** @type {typeof import('../src/build/data/links-ask.ts')} */
const { askAll } = await load('./src/build/data/links-ask.ts');
/** @type {typeof import('../src/build/data/links-archive.ts')} */
const { WAYBACK } = await load('./src/build/data/links-archive.ts');

const WRONG = 'wrong arguments';
const wrong = (/** @type {string} */ sentence) => Object.assign(new Error(sentence), { code: WRONG });

/** Throws a sentence where the words behind the command say nothing. */
function readWishes() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      limit: { type: 'string' },
      dry: { type: 'boolean', default: false },
      dir: { type: 'string', default: 'data' },
    },
  });
  if (values.limit !== undefined && !/^[1-9]\d{0,5}$/.test(values.limit))
    throw wrong(`--limit takes how many addresses, from 1 on; "${values.limit}" is no such number.`);
  return { ...values, limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit) };
}

/** @typedef {ReturnType<typeof readWishes>} Wishes */

/**
 * @param {Wishes} wishes
 * @param {import('../src/build/data/dataset.ts').Data} data
 * @param {readonly import('../src/build/data/links-table.ts').LinkRow[]} known
 */
function plan({ only, limit }, { tables }, known) {
  const all = addressesOf(tables);
  const parts = only?.split(',').map((word) => addressesFor(all, word.trim())) ?? [all];
  const nobody = only?.split(',').filter((_word, at) => parts[at]?.length === 0) ?? [];
  if (nobody.length > 0)
    throw wrong(`--only takes hosts and ids of members or sources; no address belongs to "${nobody.join('", "')}".`);
  const chosen = [...new Set(parts.flat())];
  return { urls: all.map(({ url }) => url), groups: byHost(inOrder(chosen, known).slice(0, limit)) };
}

/**
 * @param {readonly (readonly string[])[]} groups
 * @param {string} today
 * @param {string} copyOf
 */
async function ask(groups, today, copyOf) {
  const stop = new AbortController();
  // One Ctrl-C comes twice, from the terminal and from npm: the second must not end it before the table is written.
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => stop.abort());
  const { signal } = stop;
  const pause = (/** @type {number} */ ms) => setTimeout(ms, undefined, { signal }).catch(() => {});
  const count = groups.flat().length;
  /** @type {import('../src/build/data/links-table.ts').LinkRow[]} */
  const rows = [];
  const round = { fetch, pause, timeoutMs: TIMEOUT_MS, stop: signal, today, copyOf, archive: WAYBACK };
  await askAll(groups, round, (row) => {
    rows.push(row);
    console.log(`${rows.length}/${count}  ${row.url}  ${tell(row)}`);
  });
  return rows;
}

try {
  const wishes = readWishes();
  const file = join(wishes.dir, LINKS);
  const today = localDay(new Date());
  const data = readDataset(wishes.dir, today);
  const known = readLinks(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const { urls, groups } = plan(wishes, data, known);
  const count = groups.flat().length;
  if (wishes.dry) {
    for (const group of groups) console.log(`${hostOf(group[0] ?? '')} (${group.length})\n    ${group.join('\n    ')}`);
    console.log(`Hosts: ${groups.length}, addresses: ${count}. Nothing was asked.`);
  } else {
    const found = await ask(groups, isoDay(today), isoDay(data.dataset.researched));
    if (isCutOff(found)) throw new Error('Nobody answered at all: is there a network? Nothing is written.');
    const rows = mergeLinks(known, found, urls);
    if (rows.length > 0) writeFileSync(file, writeLinks(rows));
    console.table(sumUp(found));
    console.log(`${found.length} of ${count} addresses asked; ${file} has ${rows.length} of ${urls.length}.`);
  }
} catch (error) {
  const { message, code } = /** @type {Error & { code?: string }} */ (error);
  console.error(message);
  process.exitCode = code === WRONG || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
