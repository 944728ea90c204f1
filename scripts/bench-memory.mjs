// How much memory the page holds after minutes of playing, and whether it grows; the bare MapLibre page plays beside it.
import { alone } from './bench-chrome.mjs';
import { open, openYardstick } from './bench-page.mjs';
import { timesOf } from './bench-table.mjs';

const MINUTE_MS = 60_000;
/** How often the bare page is given another date. */
const TICK_MS = 100;
const MB = 1e6;

/** @typedef {{ minute: number, 'heap MB': string, nodes: number, listeners: number }} Sample */

/**
 * What is held after the rubbish is gone.
 * @param {import('./bench-page.mjs').Opened} opened
 * @param {number} minute
 * @returns {Promise<Sample>}
 */
async function weigh({ session }, minute) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    minute,
    'heap MB': (of('JSHeapUsedSize') / MB).toFixed(1),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/**
 * @param {import('./bench-page.mjs').Opened} opened
 * @param {number} minutes
 */
async function weighEachMinute(opened, minutes) {
  const samples = [await weigh(opened, 0)];
  for (let minute = 1; minute <= minutes; minute++) {
    await opened.page.waitForTimeout(MINUTE_MS);
    samples.push(await weigh(opened, minute));
  }
  return samples;
}

/** Plays, and plays again from the beginning when the end is reached. @param {import('playwright-core').Page} page */
const keepPlaying = (page) =>
  page.evaluate((tick) => {
    setInterval(() => {
      if (document.documentElement.hasAttribute('data-playing')) return;
      /** @type {HTMLElement | null} */
      const play = document.querySelector('#timeline [data-do=play]');
      play?.click();
    }, tick);
  }, 1000);

/** @param {import('playwright-core').Page} page */
const keepSliding = (page) =>
  page.evaluate((tick) => {
    const slider = document.querySelector('input');
    setInterval(() => {
      if (!slider) return;
      if (slider.value === slider.max) slider.value = slider.min;
      else slider.stepUp();
      slider.dispatchEvent(new Event('input'));
    }, tick);
  }, TICK_MS);

/**
 * All of them play at the same time: memory does not depend on how fast the machine is.
 * @param {string} site address
 * @param {string} yardsticks address
 * @param {number} minutes
 * @param {readonly import('./bench-chrome.mjs').Kind[]} maps
 */
export async function benchMemory(site, yardsticks, minutes, maps) {
  console.log(`\nMemory while the real ones play for ${minutes} minutes, after a garbage collection each minute.`);
  const bare = alone('gl', async (browser) => {
    const opened = await openYardstick(browser, `${yardsticks}maplibre/`);
    await keepSliding(opened.page);
    return weighEachMinute(opened, minutes);
  });
  const played = maps.map((map) =>
    alone(map, async (browser) => {
      const opened = await open(browser, site, { map, count: null });
      await keepPlaying(opened.page);
      return weighEachMinute(opened, minutes);
    }),
  );
  const all = await Promise.all([...played, bare]);
  const heap = (/** @type {readonly Sample[] | null | undefined} */ samples, /** @type {number} */ at) => {
    const sample = samples?.at(at);
    return sample ? Number(sample['heap MB']) : null;
  };
  [...maps, 'bare'].forEach((name, index) => {
    const samples = all[index];
    if (!samples) return;
    console.log(`${name}:`);
    console.table(samples);
    console.log(
      `${name}: at the end ${timesOf(heap(samples, -1), heap(samples, 1))} of after the first minute, ${timesOf(heap(samples, -1), heap(all.at(-1), -1))} the bare page`,
    );
  });
}
