// Thousands of hostile queries and messages, the same each time: nothing is thrown, nothing becomes markup, and what is shown
// is always a state that there is. The parsers alone have ten thousand more: tests/model/link.test.ts, tests/embed.
import type { Frame, Page } from '@playwright/test';
import fc from 'fast-check';
import type { Known } from '../../src/model/link.ts';
import { decode, encode } from '../../src/model/link.ts';
import { monthIndex } from '../../src/store/store.ts';
import { MARK, messages, queries } from '../hostile.ts';
import { data, today } from './dataset.ts';
import { mapIn, test } from './host-page.ts';
import { expectQuery, openMap, sliderOf } from './map-page.ts';
import { expect } from './site.ts';

const QUERIES = 1000;
const MESSAGES = 5000;
const SEED = 20041210;

// A busy machine takes ten times as long.
test.setTimeout(600_000);

const known: Known = {
  ids: new Set(data.members.map(({ id }) => id)),
  countries: new Set(data.members.map(({ country }) => country)),
  today,
};
const someQueries = queries([...known.ids], [...known.countries]);

/** What would have to be zero, counted in the page; `scripts` and `frames` are compared with what they were. */
interface Markup {
  readonly injected: number;
  readonly handlers: number;
  readonly images: number;
  readonly scripts: number;
  readonly frames: number;
  readonly hacked: unknown;
}

const markupIn = (page: Page | Frame): Promise<Markup> =>
  page.evaluate((mark) => {
    const count = (path: string): number => document.evaluate(`count(${path})`, document).numberValue;
    return {
      injected: document.getElementsByTagName(mark).length,
      handlers: count('//@*[starts-with(name(), "on")]'),
      images: document.images.length,
      scripts: document.scripts.length,
      frames: document.querySelectorAll('iframe, object, embed').length,
      hacked: Reflect.get(window, 'hacked') ?? null,
    };
  }, MARK);

const CLEAN = { injected: 0, handlers: 0, images: 0, hacked: null };

test(`${QUERIES} hostile queries in one page`, async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  // What reads the address comes after the first view.
  const themeAt = (query: string): Promise<string> =>
    page.evaluate((search) => {
      history.replaceState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
      return document.documentElement.dataset.theme ?? '';
    }, query);
  await expect.poll(() => themeAt('?map=simple&theme=dark')).toBe('dark');
  await expect.poll(() => themeAt('?map=simple')).toBe('');
  const before = await markupIn(page);
  expect(before).toMatchObject(CLEAN);
  const all = fc.sample(someQueries, { seed: SEED, numRuns: QUERIES });
  for (let start = 0; start < all.length; start += 100) {
    const asked = all.slice(start, start + 100).map((query) => {
      const state = decode(query, known);
      return { query, written: encode(state), month: monthIndex(state.date, today), theme: state.theme ?? '' };
    });
    const wrong = await page.evaluate(async (some) => {
      const faults: string[] = [];
      for (const [index, { query, written, month, theme }] of some.entries()) {
        const url = new URL(location.href);
        url.search = query;
        history.replaceState(null, '', url);
        dispatchEvent(new PopStateEvent('popstate'));
        const slider = document.querySelector<HTMLInputElement>('#timeline input[type=range]');
        const sentence = document.querySelector('#sentence')?.textContent ?? '';
        const canonical = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '');
        const fault = (what: string): void => void faults.push(`${what}: ${query}`);
        if (canonical.search !== (written && `?${written}`)) fault(`it is read as ${canonical.search}, not ${written}`);
        if (Number(slider?.value) !== month) fault(`the slider stands at ${slider?.value}, not ${month}`);
        if (!slider?.getAttribute('aria-valuetext')?.trim()) fault('the slider says nothing');
        if (sentence.trim().length < 10) fault('there is no sentence');
        if ((document.documentElement.dataset.theme ?? '') !== theme) fault('the theme is another');
        // What is drawn later, and what comes lazily, has its time now and then.
        if (index % 50 === 49) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      return faults;
    }, asked);
    expect(wrong).toEqual([]);
    expect(await markupIn(page)).toEqual(before);
  }
  await test.step('and the page goes on as if nothing had been', async () => {
    await page.evaluate(() => {
      history.replaceState(null, '', '?map=simple&city=%3Cscript%3E');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await sliderOf(page).fill('96');
    await expectQuery(page, '?date=2012-12&map=simple');
  });
});

/** What a page around the map sends it, or the map the page, goes in bursts of this size: between them there is time to act. */
const BURST = 100;

const bursts = (seed: number): readonly (readonly unknown[])[] => {
  const all = fc.sample(messages(someQueries), { seed, numRuns: MESSAGES });
  return Array.from({ length: MESSAGES / BURST }, (_, index) => all.slice(index * BURST, (index + 1) * BURST));
};

test(`${MESSAGES} hostile messages to the map in a frame`, async ({ page, visit }) => {
  await visit('long', 'map=simple');
  const map = await mapIn(page);
  const before = await markupIn(map);
  expect(before).toMatchObject(CLEAN);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  for (const burst of bursts(SEED)) {
    await page.evaluate(sendAll, { some: burst, to: 'frame' } as const);
    // What is asked for last holds; a frame later it is shown.
    await map.evaluate(() => new Promise((done) => setTimeout(done, 40)));
    const shown = await map.evaluate(() => ({
      slider: document.querySelector<HTMLInputElement>('#timeline input[type=range]')?.value ?? '',
      sentence: document.querySelector('#sentence')?.textContent ?? '',
    }));
    expect(Number(shown.slider)).toBeGreaterThanOrEqual(0);
    expect(Number(shown.slider)).toBeLessThanOrEqual(monthIndex(null, today));
    expect(shown.sentence.length).toBeGreaterThan(10);
  }
  expect(await markupIn(map)).toEqual(before);
  const told = await page.evaluate(
    () => Reflect.get(window, 'told') as { type: string; query?: string; height?: number }[],
  );
  expect(told.filter(({ type }) => type === 'eccar:change').length).toBeGreaterThan(20);
  for (const { type, query, height } of told) {
    if (type === 'eccar:height') expect(height).toBeGreaterThan(0);
    else {
      expect(type).toBe('eccar:change');
      expect(encode(decode(query ?? '', known))).toBe(query);
    }
  }
  // It still listens.
  await page.evaluate(() => frames[0]?.postMessage({ type: 'eccar:show', query: 'date=2012&map=simple' }, '*'));
  await expect(map.locator('#sentence')).toContainText('2012');
});

test(`${MESSAGES} hostile messages to the page around it, from the map and from itself`, async ({
  page,
  visit,
  baseURL,
}) => {
  await visit('element');
  const map = await mapIn(page);
  const before = { host: await markupIn(page), src: await page.locator('iframe').getAttribute('src') };
  await page.evaluate(() => {
    const changes: unknown[] = [];
    Object.assign(window, { changes });
    document
      .querySelector('eccar-map')
      ?.addEventListener('change', (event) => changes.push((event as CustomEvent).detail));
  });
  for (const [index, burst] of bursts(SEED + 1).entries()) {
    // Every fifth burst comes from the host's own window, which the element believes nothing.
    const isOwn = index % 5 === 0;
    if (isOwn) await page.evaluate(sendAll, { some: burst, to: 'self' } as const);
    else await map.evaluate(sendAll, { some: burst, to: 'parent' } as const);
    const { height, query, src, frames } = await page.evaluate(async () => {
      // It tells of changes once a frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const el = document.querySelector('eccar-map');
      const frame = el?.shadowRoot?.querySelector('iframe');
      return {
        height: Number.parseFloat(frame?.style.height ?? ''),
        query: Reflect.get(el ?? {}, 'query') as unknown,
        src: frame?.src,
        frames: el?.shadowRoot?.childElementCount,
      };
    });
    expect({ src, frames }).toEqual({ src: before.src, frames: 1 });
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(5000);
    expect(typeof query === 'string' && query.length <= 2000).toBe(true);
  }
  expect(await markupIn(page)).toEqual(before.host);
  const changes = await page.evaluate(() => Reflect.get(window, 'changes') as { query: unknown }[]);
  expect(changes.length).toBeGreaterThan(10);
  for (const { query } of changes) expect(typeof query === 'string' && query.length <= 2000).toBe(true);
  // Whatever it has been told, it still goes where the map is, and the map shows what the host asks for.
  await page.locator('eccar-map').evaluate((el) => {
    Reflect.set(el, 'query', 'map=simple&date=2012');
    el.setAttribute('lang', 'en');
  });
  await expect(page.locator('iframe')).toHaveAttribute('src', `${baseURL}en/?map=simple&date=2012`);
  await expect((await mapIn(page)).locator('#sentence')).toContainText('2012');
});

/** In a page: sends messages, and besides some that only a program can make. */
function sendAll({ some, to }: { readonly some: readonly unknown[]; readonly to: 'frame' | 'parent' | 'self' }): void {
  const frame = document.querySelector('iframe')?.contentWindow;
  const target = to === 'frame' ? frame : to === 'parent' ? window.parent : window;
  const round: Record<string, unknown> = { type: 'eccar:show' };
  round.query = round;
  const made = [
    new Map([['type', 'eccar:show']]),
    new Error('eccar:show'),
    new Date(Number.NaN),
    /eccar:show/,
    new ArrayBuffer(8),
    10n,
    undefined,
    round,
    { type: 'eccar:height', height: Number.NaN },
    { type: 'eccar:height', height: Number.POSITIVE_INFINITY },
  ];
  for (const message of [...made, ...some]) target?.postMessage(message, '*');
}
