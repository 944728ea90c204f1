// Uses the built site for a long time and prints what it keeps in memory: `npm run soak -- --minutes 30 --map svg`.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.mjs';
import { lendPatience } from './patience.mjs';
import { serveSite } from './serve.mjs';
import { loseContext, prepare, rest, use, weigh } from './soak-page.mjs';

/** Deeds between two rests. The same each time, so that nothing new is loaded after the first round. */
const TIMES = 60;
const SEED = 20041210;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    map: { type: 'string', default: 'svg' },
    dir: { type: 'string', default: 'dist' },
  },
});

/**
 * @param {number} minutes
 * @param {boolean} isGl with MapLibre, whose WebGL context is lost and restored once a round
 * @param {string} dir the built site
 */
async function soak(minutes, isGl, dir) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('The soak needs Chrome or Chromium: install one, or set CHROME_PATH.');
  const site = await serveSite({ dir, ports: [0] });
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    if (isGl) await lendPatience(page);
    const query = isGl ? '' : 'map=simple';
    const session = await prepare(page, `${site.url}en/?${query}`);
    const from = performance.now();
    /** @type {(import('./soak-page.mjs').Memory & Record<string, unknown>)[]} */
    const rows = [];
    do {
      await use(page, { times: TIMES, seed: SEED, query });
      const lost = isGl && (await loseContext(page));
      await rest(page, query);
      const row = {
        minutes: ((performance.now() - from) / 60_000).toFixed(1),
        deeds: (rows.length + 1) * TIMES,
        ...(await weigh(page, session)),
        map: await page.getAttribute('html', 'data-map'),
        ...(isGl ? { lost } : {}),
        errors: errors.length,
      };
      rows.push(row);
      console.log(Object.entries(row).flat().join(' '));
    } while (performance.now() - from < minutes * 60_000);
    console.table(rows);
    for (const error of new Set(errors)) console.log(error);
    const [, early] = rows;
    const late = rows.at(-1);
    if (early && late)
      console.log(
        `From the second round to the last: ${late.nodes - early.nodes} nodes, ${late.listeners - early.listeners} listeners, ${(late.heap - early.heap).toFixed(2)} MB.`,
      );
  } finally {
    await browser.close();
    site.close();
  }
}

try {
  const minutes = Number(values.minutes);
  if (!(minutes >= 0) || !['svg', 'gl'].includes(values.map))
    throw new Error('Say how long and on which map: npm run soak -- --minutes 30 --map svg, or gl.');
  await soak(minutes, values.map === 'gl', values.dir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
