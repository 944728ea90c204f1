// Random use of the page of the map, the same for the same seed, and what it has left in memory once it is at rest again.
import { randomOf } from './random.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ nodes: number, listeners: number, documents: number, elements: number, heap: number }} Memory heap in MB */

/** Software WebGL on a busy machine is slow. */
const GL_MS = 120_000;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];

/** What a reader does, by what is clicked; where it is not there just now, nothing happens. */
const CLICKS = {
  'choose a member': '#list li[data-member]:not([hidden]) a',
  'choose a dot': '#map svg [data-member]',
  'close what lies over the page': '#card button, dialog[open] button',
  'step in time': '#timeline [data-do]:not([data-do="large"])',
  play: '#timeline [data-do="play"]',
  'large timeline': '#timeline [data-do="large"]',
  'open a menu': '#filters .opener',
  filter: '#filters .panel input, #legend input',
  'take a filter back': '.chips button',
  words: '#words button',
  'time tools': '.time-toggle',
  'use the time tools': '#time-tools input[type="checkbox"], #time-tools input[type="radio"]',
  theme: '[data-theme-choice]',
  'take away': '.take',
  zoom: '#map .map-buttons button',
};

/** Where a link leads, after `?`. */
const LINKS = [
  'step=1',
  'step=8',
  'present&step=3',
  'city=krakow&date=2012',
  'date=2018&from=2010',
  'timeline=large',
  '',
];

/** @type {Readonly<Record<string, (page: Page, random: () => number, query: string) => Promise<void>>>} */
const OTHERS = {
  slide: (page, random) =>
    page.evaluate((part) => {
      const slider = document.querySelector('#timeline input[type=range]');
      if (!(slider instanceof HTMLInputElement)) return;
      slider.value = String(Math.floor(Number(slider.max) * part));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, random()),
  search: (page, random) =>
    page.evaluate(
      (words) => {
        const field = document.querySelector('#search input');
        if (!(field instanceof HTMLInputElement)) return;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      pick(['kra', 'b', 'zzzz', ''], random),
    ),
  order: (page, random) =>
    page.evaluate((part) => {
      const select = document.querySelector('#filters select');
      if (!(select instanceof HTMLSelectElement)) return;
      select.selectedIndex = Math.floor(select.options.length * part);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, random()),
  resize: (page, random) => page.setViewportSize(pick(SIZES, random)),
  escape: (page) => page.keyboard.press('Escape'),
  key: (page, random) =>
    page.keyboard.press(pick(['ArrowRight', 'ArrowDown', 'Tab', 'PageUp', 'End', 'PageDown'], random)),
  'follow a link': (page, random, query) => visit(page, null, [pick(LINKS, random), query].filter(Boolean).join('&')),
  language: (page, random, query) => visit(page, pick(['en', 'pl', 'de', 'uk', 'tr'], random), query),
};

const DEEDS = [...Object.keys(CLICKS), ...Object.keys(OTHERS)];

/**
 * @template T
 * @param {readonly T[]} items not empty
 * @param {() => number} random
 */
const pick = (items, random) => /** @type {T} */ (items[Math.floor(random() * items.length)]);

/**
 * Does so many things. `query`: what every address has to say, such as `map=simple`.
 * @param {Page} page
 * @param {{ times: number, seed: number, query: string }} wish
 * @returns {Promise<Record<string, number>>} how often each could be done
 */
export async function use(page, { times, seed, query }) {
  const random = randomOf(seed);
  /** @type {Record<string, number>} */
  const done = {};
  for (let time = 0; time < times; time++) {
    const deed = pick(DEEDS, random);
    const selector = CLICKS[/** @type {keyof typeof CLICKS} */ (deed)];
    if (!selector) await OTHERS[deed]?.(page, random, query);
    if (!selector || (await click(page, selector, random()))) done[deed] = (done[deed] ?? 0) + 1;
    await frame(page);
  }
  return done;
}

/**
 * @param {Page} page
 * @param {string} selector
 * @param {number} part which of those that there are, 0 to 1
 * @returns {Promise<boolean>} false where there is none
 */
const click = (page, selector, part) =>
  page.evaluate(
    ([what, which]) => {
      const found = document.querySelectorAll(what);
      const one = found[Math.floor(found.length * which)];
      one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
      return one !== undefined;
    },
    /** @type {const} */ ([selector, part]),
  );

/**
 * Goes somewhere within the page, as Back does.
 * @param {Page} page
 * @param {string | null} lang null: as it is
 * @param {string} query
 */
async function visit(page, lang, query) {
  await page.evaluate(
    ([to, search]) => {
      const root = new URL(document.documentElement.dataset.root || './', document.baseURI);
      const url = new URL(to ? `${to}/` : location.href, Reflect.get(window, 'soakRoot') ?? root);
      url.search = search;
      url.hash = '';
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    /** @type {const} */ ([lang, query]),
  );
  if (lang) await page.locator(`html[lang=${lang}]`).waitFor({ state: 'attached' });
}

/** @param {Page} page */
const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/**
 * Brings the page into the state in which memory is compared: as it opens, in English, mounted anew.
 * @param {Page} page
 * @param {string} query
 */
export async function rest(page, query) {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const lang of ['pl', 'en']) {
    await page.keyboard.press('Escape');
    await visit(page, lang, query);
    // A handle to an element would keep it in memory, so nothing here asks for one.
    for (const last of ['#search input', '#words button', '.time-toggle']) await page.locator(last).waitFor();
  }
  // MapLibre has drawn, or the page has said that it does not.
  const settled = page.locator('html[data-map="gl"], [role="alert"]').first();
  if (!query.includes('map=simple')) await settled.waitFor({ state: 'attached', timeout: GL_MS });
  await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
  for (let round = 0; round < 5; round++) await frame(page);
}

/**
 * What is in memory once the rubbish is out.
 * @param {Page} page
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Memory>}
 */
export async function weigh(page, session) {
  // What one collection lets go of, such as the keys of weak maps, the next one takes.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await frame(page);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    elements: await page.evaluate(() => document.getElementsByTagName('*').length),
    heap: Math.round(of('JSHeapUsedSize') / 10_000) / 100,
  };
}

/**
 * Opens the page for it.
 * @param {Page} page
 * @param {string} address of the page in English, with its query
 */
export async function prepare(page, address) {
  await page.goto(address);
  // Addresses within the page begin here, wherever the page's own has moved to.
  await page.evaluate(() => Object.assign(window, { soakRoot: new URL('../', location.href).href }));
  await page.locator('#search input').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/**
 * Takes the graphics card away from MapLibre, as a browser does when many pages want it, and gives it back.
 * @param {Page} page
 * @returns {Promise<boolean>} false where MapLibre does not draw just now
 */
export const loseContext = (page) =>
  page.evaluate(async () => {
    const canvas = document.querySelector('#map canvas');
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) return false;
    const lost = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }));
    extension.loseContext();
    await lost;
    // In the event itself it cannot be restored yet.
    await new Promise((done) => setTimeout(done));
    extension.restoreContext();
    return true;
  });
