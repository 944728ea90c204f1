// How long a key waits for the next frame while time plays, with a slow processor.
import { alone } from './bench-chrome.mjs';
import { open } from './bench-page.mjs';
import { quantile } from './bench-table.mjs';

const INPUT_BUDGET_MS = 100;
const THROTTLE = 4;
const PLAY_MS = 12_000;
/** One key in some hundreds is slow by chance: all rounds are printed, none is the best. */
const ROUNDS = 5;

/** @typedef {import('./bench-page.mjs').What} What */

/**
 * The longest time from a key to the next frame, as the browser's own event timing has it, while time plays.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {What} what
 * @param {boolean} isPlaying else the page stands still: what then is slow, is the machine
 */
async function measureInput(browser, url, what, isPlaying) {
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
  if (isPlaying) await page.click('#timeline [data-do=play]');
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
    time: isPlaying ? 'plays' : 'stands',
    inputs: keys,
    'worst ms': Math.max(0, ...slow),
    'over 100': slow.filter((ms) => ms > INPUT_BUDGET_MS).length,
    'p95 of the slow ones': quantile(slow, 0.95),
    'played to': date,
  };
}

/**
 * @param {string} site address
 * @param {readonly What['map'][]} maps
 */
export async function benchPlay(site, maps) {
  console.log(
    `\nA key while the real ones play, CPU ${THROTTLE} times slower: input to next frame, at most ${INPUT_BUDGET_MS} ms.`,
  );
  const rows = [];
  for (const map of maps)
    for (let round = 1; round <= ROUNDS; round++)
      for (const isPlaying of [true, false])
        rows.push(await alone(map, (browser) => measureInput(browser, site, { map, count: null }, isPlaying)));
  console.table(rows.filter((row) => row !== null));
  console.log('The browser rounds these to 8 ms. Without a GPU the pictures are drawn by the same processors.');
}
