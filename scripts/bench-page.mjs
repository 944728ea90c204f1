// A page of the built site under measurement: opened with so many members, and what a key costs its main thread.
import { enlarge } from './bench-data.mjs';
import { lendPatience } from './patience.mjs';

/** For thousands of members on a busy machine. */
const PATIENCE_MS = 240_000;
/** Of opening a page until MapLibre has taken over, and how long it may take each time. */
const ATTEMPTS = 4;
const TAKE_OVER_MS = 45_000;
const VIEWPORT = { width: 1440, height: 900 };
/** Where the steps begin. */
const START = Date.UTC(2016, 0, 1);

/**
 * @typedef {object} What
 * @property {number | null} count null for the real members
 * @property {'svg' | 'gl'} map
 *
 * @typedef {{ task: number, script: number, layout: number }} Work in ms
 * @typedef {Work & { all: number }} Cost in ms
 *
 * @typedef {object} Opened
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} session
 * @property {() => Promise<Work>} metrics
 * @property {string[]} errors
 */

/**
 * Two frames: one in which the change is made, one after it has been painted.
 * @param {import('playwright-core').Page} page
 */
const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * On a busy machine the page may give MapLibre up, and stays with the simple map.
 * @param {import('playwright-core').Page} page
 */
async function hasTakenOver(page) {
  try {
    await page.waitForSelector('html[data-map=gl]', { timeout: TAKE_OVER_MS });
    return true;
  } catch {
    return false;
  }
}

/**
 * A page with so many members, and how it is asked for the time that its main thread has worked.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {What} what
 * @returns {Promise<Opened>}
 */
export async function open(browser, url, { count, map }) {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'no-preference' });
  if (map === 'gl') await lendPatience(page);
  await page.route(/dataset[^/]*\.json/, async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    const members = count ?? data.members.length;
    await route.fulfill({ response, json: enlarge(data, members) });
  });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const address = `${url}en/?date=2016${map === 'svg' ? '&map=simple' : ''}`;
  const least = count ?? 1;
  for (let attempt = 1; ; attempt++) {
    await page.goto(address, { timeout: PATIENCE_MS });
    await page.waitForFunction((rows) => document.querySelectorAll('#list li').length >= rows, least, {
      timeout: PATIENCE_MS,
    });
    await page.waitForSelector('#words button', { timeout: PATIENCE_MS });
    if (map === 'svg' || (await hasTakenOver(page))) break;
    if (attempt === ATTEMPTS) throw new Error(`MapLibre has not drawn in time, ${ATTEMPTS} times.`);
  }
  await page.waitForTimeout(2000);
  return meter(page, errors);
}

/**
 * The bare page, once it has drawn; its slider stands where the site's does.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Opened>}
 */
export async function openYardstick(browser, url) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForSelector('html[data-drawn]', { timeout: PATIENCE_MS });
  await page.fill('input[type=range]', String(START / 86_400_000));
  await page.waitForTimeout(2000);
  return meter(page, errors);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string[]} errors
 * @returns {Promise<Opened>}
 */
async function meter(page, errors) {
  const session = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock: other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => (all.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  };
  return { page, session, metrics, errors };
}

/** By then list, counts, names and the address have followed. */
const SETTLED_MS = 1000;

/**
 * What a key costs the main thread, in ms, until the frame after next; `all` until everything has followed.
 * @param {Pick<Opened, 'page' | 'metrics'>} opened
 * @param {string} key
 * @param {number} times
 * @returns {Promise<readonly Cost[]>}
 */
export async function costs({ page, metrics }, key, times) {
  const all = [];
  for (let step = 0; step < times; step++) {
    const before = await metrics();
    await page.keyboard.press(key);
    await frames(page);
    const after = await metrics();
    await page.waitForTimeout(SETTLED_MS);
    const settled = await metrics();
    all.push({
      all: settled.task - before.task,
      task: after.task - before.task,
      script: after.script - before.script,
      layout: after.layout - before.layout,
    });
  }
  return all;
}
