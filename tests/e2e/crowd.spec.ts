// Thousands of members are drawn on canvases, bit by bit. What is seen after any way there is what is drawn at once.
import type { Page } from '@playwright/test';
import { enlarge } from '../../scripts/bench-data.mjs';
import { CALM_MS } from '../../src/views/calm.ts';
import { sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

test.setTimeout(180_000);

const COUNT = 2000;
const CANVASES = '#map canvas, .strip > canvas, #inset canvas';

async function openCrowd(page: Page, query: string): Promise<void> {
  await page.route(/dataset[^/]*\.json/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: enlarge(await response.json(), COUNT) });
  });
  await page.goto(`en/?map=simple&${query}`);
  // Two of the map, two of the inset, two of the strip.
  await expect(page.locator(CANVASES)).toHaveCount(6, { timeout: 60_000 });
}

/**
 * What stands beside the map follows in a moment, the inset last of all, and later than the address. The browser keeps the
 * order of what is due: this resolves after all that was waiting when it was called, and after it was drawn.
 */
const allFollowed = (page: Page): Promise<void> =>
  page.evaluate(
    (pause) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), pause);
      }),
    Math.max(...Object.values(CALM_MS)) + 1,
  );

/** Drawn over one another, the soft edge of a mark is a little stronger than drawn once. */
const SOFT = 64;

/** Keeps what the canvases show. */
const keepPixels = (page: Page): Promise<void> =>
  page.evaluate((selector) => {
    /**
     * Read from a copy: a browser that is asked for the pixels of a canvas itself draws on it by other means from then on,
     * with other soft edges, which show on specks of less than a pixel.
     */
    const pixelsOf = (canvas: Element): Uint8ClampedArray => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      if (!copy) throw new Error('no copy');
      copy.drawImage(canvas, 0, 0);
      return copy.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const read = (): readonly Uint8ClampedArray[] => [...document.querySelectorAll(selector)].map(pixelsOf);
    Object.assign(globalThis, { read, kept: read() });
  }, CANVASES);

/** The part of all that was inked, in which each canvas is not what was kept of it. */
const differing = (page: Page): Promise<readonly number[]> =>
  page.evaluate((soft) => {
    const kept: readonly Uint8ClampedArray[] = Reflect.get(globalThis, 'kept');
    const read: () => readonly Uint8ClampedArray[] = Reflect.get(globalThis, 'read');
    return read().map((now, index) => {
      const before = kept[index] ?? now;
      let [inked, other] = [0, 0];
      for (let at = 0; at < before.length; at++) {
        if (before[at]) inked++;
        if (Math.abs((before[at] ?? 0) - (now[at] ?? 0)) > soft) other++;
      }
      return inked === 0 ? 1 : other / inked;
    });
  }, SOFT);

// All end at a date with newcomers within the inset too: then each canvas has something on it.
for (const [way, from, keys] of [
  ['forward', '2014-10', Array<string>(5).fill('ArrowRight')],
  ['back', '2015-08', Array<string>(5).fill('ArrowLeft')],
  ['to and fro', '2011-03', ['PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageDown', 'PageUp', 'PageUp', 'PageDown']],
] as const)
  test(`a crowd that was stepped ${way} is what is drawn anew at that date`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openCrowd(page, `date=${from}`);
    const slider = sliderOf(page);
    await slider.focus();
    for (const key of keys) await slider.press(key);
    await expect(page).toHaveURL(/date=2015-03/);
    await allFollowed(page);
    await keepPixels(page);
    // Other colours, and the same again: all is drawn anew twice.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => Math.min(...(await differing(page)))).toBeGreaterThan(0.1);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(async () => Math.max(...(await differing(page))), { timeout: 40_000 }).toBeLessThan(0.002);
  });

test('a mark in the crowd answers to the mouse, on the strip and on the map', async ({ page }) => {
  await openCrowd(page, 'date=2016-03');
  const svg = page.locator('.strip > svg');
  const box = await svg.boundingBox();
  if (!box) throw new Error('no picture');
  // Along the first row of marks, until one is met.
  await expect(async () => {
    for (let x = 300; x < 700; x += 3) {
      await page.mouse.move(box.x + x, box.y + 127);
      if ((await svg.getAttribute('data-pointed')) !== null) return page.mouse.click(box.x + x, box.y + 127);
    }
    throw new Error('no mark');
  }).toPass();
  await expect(page.locator('#card')).toBeVisible();
  await expect(page).toHaveURL(/city=/);
});

test('no row of the list is a layer: a browser would go through thousands of them at each step', async ({ page }) => {
  await page.goto('en/?map=simple&date=2016');
  const rows = page.locator('#list li[data-member]');
  await expect(rows).not.toHaveCount(0);
  const layers = await rows.evaluateAll((all) =>
    all
      .flatMap((row) => [row, ...row.querySelectorAll('*')])
      .filter((el) => {
        const { position, clipPath, opacity, transform, contain, overflow } = getComputedStyle(el);
        const isBox = !(el instanceof SVGElement) && !['visible', 'clip'].includes(overflow);
        return isBox || `${position} ${clipPath} ${opacity} ${transform} ${contain}` !== 'static none 1 none none';
      })
      .map((el) => el.outerHTML),
  );
  expect(layers).toEqual([]);
});
