// Measures the built site in a real browser and prints a table: `npm run bench`. Nothing fails; the numbers are to be read.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { costs, open, quantile } from './bench-page.mjs';
import { findBrowser } from './browser.mjs';
import { serveSite } from './serve.mjs';

const MANY = 12_000;
const STEP_BUDGET_MS = 16;
const INPUT_BUDGET_MS = 100;
const THROTTLE = 4;
const PLAY_MS = 12_000;
/** @type {readonly What['map'][]} */
const MAPS = ['svg', 'gl'];

const PLAIN = ['--no-sandbox', '--disable-quic'];
/**
 * As on a PC without a usable GPU: the page is drawn by the processor, not by a GPU that the processor imitates. MapLibre
 * needs that one for WebGL, so here it has it for nothing else.
 */
const FLAGS = {
  svg: [...PLAIN, '--disable-gpu'],
  gl: [
    ...PLAIN,
    '--enable-unsafe-swiftshader',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
  ],
};

/** @typedef {import('./bench-page.mjs').What} What */
/** @typedef {import('./bench-page.mjs').Cost} Cost */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {What} what
 * @param {number} times
 */
async function measureSteps(browser, url, what, times) {
  const opened = await open(browser, url, what);
  await opened.page.focus('#timeline input[type=range]');
  await costs(opened, 'ArrowRight', 3);
  const idle = await costs(opened, 'Shift', 10);
  const steps = await costs(opened, 'ArrowRight', times);
  await opened.page.close();
  const of = (/** @type {keyof Cost} */ name, /** @type {number} */ part) =>
    quantile(
      steps.map((step) => step[name]),
      part,
    );
  return {
    members: what.count ?? 'real',
    map: what.map,
    'median ms': of('task', 0.5).toFixed(1),
    'p95 ms': of('task', 0.95).toFixed(1),
    'script ms': of('script', 0.5).toFixed(1),
    'style and layout ms': of('layout', 0.5).toFixed(1),
    'with all that follows ms': of('all', 0.5).toFixed(1),
    'noise ms': quantile(
      idle.map(({ task }) => task),
      0.5,
    ).toFixed(1),
    errors: opened.errors.length,
  };
}

/**
 * The longest time from a key to the next frame, as the browser's own event timing has it, while time plays.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {What} what
 */
async function measureInput(browser, url, what) {
  const { page, session } = await open(browser, url, what);
  await page.evaluate(() => {
    /** @type {number[]} */
    const slowest = [];
    Object.assign(globalThis, { slowest });
    const note = (/** @type {PerformanceObserverEntryList} */ list) =>
      slowest.push(...list.getEntries().map(({ duration }) => duration));
    const wish = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver(note).observe(wish);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.click('#timeline [data-do=play]');
  const end = Date.now() + PLAY_MS;
  let keys = 0;
  for (; Date.now() < end; keys++) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(37);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  /** @type {number[]} */
  const slow = await page.evaluate(() => Reflect.get(globalThis, 'slowest'));
  const date = await page.getAttribute('#timeline input[type=range]', 'aria-valuetext');
  await page.close();
  return {
    members: what.count ?? 'real',
    map: what.map,
    inputs: keys,
    'worst ms': Math.max(0, ...slow),
    'p95 of the slow ones': quantile(slow, 0.95),
    'played to': date,
  };
}

/**
 * @param {string} dir the built site
 * @param {number} times steps of the date for each row
 * @param {readonly What['map'][]} maps
 */
async function bench(dir, times, maps) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('The benchmark needs Chrome or Chromium: install one, or set CHROME_PATH.');
  const site = await serveSite({ dir, ports: [0] });
  /**
   * A browser of its own for each row, so that none pays for another. One that dies is told, and the rest goes on.
   * @template R
   * @param {What['map']} map
   * @param {(browser: import('playwright-core').Browser) => Promise<R>} run
   * @returns {Promise<R | null>}
   */
  const alone = async (map, run) => {
    const browser = await chromium.launch({ executablePath, args: FLAGS[map] });
    try {
      return await run(browser);
    } catch (error) {
      console.log(`not measured: ${String(error).split('\n')[0]}`);
      return null;
    } finally {
      await browser.close();
    }
  };
  try {
    console.log(`Chromium, software rendering, ${times} steps each\n`);
    console.log(
      `One step of the date by the slider's key: main thread until the frame after next, at most ${STEP_BUDGET_MS} ms,\nand until list, names, words and address have followed.`,
    );
    const rows = [];
    for (const map of maps)
      for (const count of [null, MANY]) {
        const row = await alone(map, (browser) => measureSteps(browser, site.url, { map, count }, times));
        if (row) rows.push(row);
        console.log(`${map}, ${count ?? 'real'}: ${row?.['median ms'] ?? '?'} ms`);
      }
    console.table(rows);
    for (const map of maps) {
      const [real, many] = rows.filter((row) => row.map === map).map((row) => Number(row['median ms']));
      if (real && many) console.log(`${map}: ${MANY} members cost ${(many / real).toFixed(1)} times the real ones.`);
    }
    console.log('Noise is what a key without effect costs, measured the same way, the measuring itself in it.\n');
    console.log(
      `A key while the real ones play, CPU ${THROTTLE} times slower: input to next frame, at most ${INPUT_BUDGET_MS} ms.`,
    );
    const inputs = [];
    for (const map of maps)
      inputs.push(await alone(map, (browser) => measureInput(browser, site.url, { map, count: null })));
    console.table(inputs.filter((row) => row !== null));
    console.log('The browser rounds these to 8 ms. Without a GPU the pictures are drawn by the same processors.');
  } finally {
    site.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      steps: { type: 'string', default: '40' },
      map: { type: 'string' },
    },
  });
  await bench(values.dir, Number(values.steps), values.map ? MAPS.filter((map) => map === values.map) : MAPS);
}
