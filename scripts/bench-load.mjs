// How soon the site is there on a slow line and a slow processor, beside the yardstick pages, each in turn in the same run.
import { alone } from './bench-chrome.mjs';
import { goalLine, middleOf, timesOf } from './bench-table.mjs';
import { watchLoad } from './bench-watch.mjs';
import { lendPatience } from './patience.mjs';

/** Lighthouse's "slow 4G". */
const LINE = { megabitsDown: 1.6, kilobitsUp: 750, latency: 150 };
const SLOWER = 4;
/** A common phone, as Lighthouse takes it. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const PATIENCE_MS = 120_000;
/** What comes so long after the last thing that is waited for still counts as part of loading. */
const REST_MS = 3000;

/** What the site says when MapLibre's map is the one that is seen. */
const TAKEN_OVER = 'html[data-map=gl]';

const FIRST_DOT_MOST = 1.25;
const DRAWN_MOST = 1.15;

/**
 * @typedef {object} Page
 * @property {string} url
 * @property {import('./bench-watch.mjs').Wanted} wanted
 *
 * @typedef {Record<string, number | null>} Load ms
 */

/**
 * @param {string} site
 * @param {string} yardsticks
 * @returns {Readonly<Record<string, Page>>}
 */
const pagesOf = (site, yardsticks) => ({
  site: {
    url: `${site}en/`,
    wanted: { dots: '#map .mark', taken: TAKEN_OVER, rows: '#list li[data-member]' },
  },
  static: { url: `${yardsticks}static/`, wanted: { dots: '.dot', taken: null, rows: null } },
  leaflet: { url: `${yardsticks}leaflet/`, wanted: { dots: '.dot', taken: null, rows: null } },
  maplibre: {
    url: `${yardsticks}maplibre/`,
    wanted: { dots: 'html[data-drawn]', taken: 'html[data-drawn]', rows: null },
  },
});

/**
 * One load with an empty cache. The line is slow before the page is asked for, so for the page itself too.
 * @param {import('playwright-core').Browser} browser
 * @param {Page} page
 * @returns {Promise<Load>}
 */
async function measureLoad(browser, { url, wanted }) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINE.latency,
      downloadThroughput: (LINE.megabitsDown * 1e6) / 8,
      uploadThroughput: (LINE.kilobitsUp * 1e3) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (wanted.taken === TAKEN_OVER) await lendPatience(page);
    await page.addInitScript(watchLoad, wanted);
    await page.goto(url, { timeout: PATIENCE_MS });
    await page.waitForFunction(
      (waits) => {
        const { dots, taken, chosen } = Reflect.get(window, 'seen');
        return dots !== null && (!waits.taken || taken !== null) && (!waits.rows || chosen !== null);
      },
      wanted,
      { timeout: PATIENCE_MS, polling: 500 },
    );
    await page.waitForTimeout(REST_MS);
    /** @type {import('./bench-watch.mjs').Seen} */
    const { paint, largest, dots, chosen, drawn, taken, tasks } = await page.evaluate(() =>
      Reflect.get(window, 'seen'),
    );
    // What was in the page before the first paint was seen with it.
    const firstDot = Math.max(dots ?? 0, paint ?? 0);
    const since = tasks.filter(([start]) => start >= (paint ?? 0));
    return {
      'first paint': paint,
      'largest paint': largest,
      'first dot': firstDot,
      'member can be chosen': chosen,
      'MapLibre has drawn': drawn,
      'and taken over': taken,
      'blocked in all': since.reduce((sum, [, duration]) => sum + duration - 50, 0),
    };
  } finally {
    await context.close();
  }
}

/**
 * @param {string} site address
 * @param {string} yardsticks address
 * @param {number} rounds
 */
export async function benchLoad(site, yardsticks, rounds) {
  console.log(
    `\nLoading with an empty cache, ${rounds} rounds of all pages in turn, the middle of each. Slow 4G as Lighthouse has it
(${LINE.megabitsDown} Mbit/s down, ${LINE.kilobitsUp} kbit/s up, ${LINE.latency} ms a request), CPU ${SLOWER} times slower, a phone of ${PHONE.viewport.width} × ${PHONE.viewport.height} px.`,
  );
  const pages = pagesOf(site, yardsticks);
  /** @type {Record<string, Load[]>} */
  const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, page] of Object.entries(pages)) {
      const load = await alone('gl', (browser) => measureLoad(browser, page));
      if (load) loads[name]?.push(load);
    }
  const middles = Object.fromEntries(Object.entries(loads).map(([name, list]) => [name, middleOf(list)]));
  const rounded = (/** @type {Record<string, number | null>} */ row) =>
    Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, ms === null ? '–' : Math.round(ms)]));
  console.log('ms:');
  console.table(Object.fromEntries(Object.entries(middles).map(([name, row]) => [name, rounded(row)])));
  const yardstick = middles.static ?? {};
  console.log('times the static page:');
  console.table(
    Object.fromEntries(
      Object.entries(middles).map(([name, row]) => [
        name,
        Object.fromEntries(
          ['first paint', 'largest paint', 'first dot'].map((what) => [what, timesOf(row[what], yardstick[what])]),
        ),
      ]),
    ),
  );
  const of = (/** @type {string} */ name, /** @type {string} */ what) => middles[name]?.[what];
  const [dot, drawn] = ['first dot', 'MapLibre has drawn'];
  console.log(goalLine('First dot, site to static page', of('site', dot), of('static', dot), FIRST_DOT_MOST));
  console.log(goalLine('MapLibre has drawn, site to bare page', of('site', drawn), of('maplibre', drawn), DRAWN_MOST));
  console.log(
    `Blocked: what tasks of the main thread took beyond 50 ms each, from the first paint to ${REST_MS / 1000} s after all stood.`,
  );
}
