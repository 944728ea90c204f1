// What is missing of the detailed map, or ends: the simple map stays or comes back, the page says so, and tries again when asked.
import type { Route } from '@playwright/test';
import { lendPatience } from '../../scripts/patience.mjs';
import { KRAKOW } from '../../src/model/member.ts';
import { again, FAILURES } from './failures.ts';
import { openGlMap, openMap, queryOf, sliderOf, stageOf, waitForGl } from './map-page.ts';
import { coloursAt, difference, tokenColour } from './pixels.ts';
import { expect, test } from './site.ts';
import { sizeOf, spotOf } from './spots.ts';

test.setTimeout(120_000);

test('without the map engine the SVG map stays, and Try again brings MapLibre', async ({ page, expectFault }) => {
  expectFault(/gl-map-.*\.js/);
  await lendPatience(page);
  await page.route('**/gl-map-*.js', (route) => route.abort());
  await openMap(page, 'en/');
  await expect(page.getByRole('alert')).toContainText('The detailed map did not load. The simple map stays.');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('#map svg [data-member="krakow"]')).toBeVisible();
  await page.unroute('**/gl-map-*.js');
  await again(page).click();
  await waitForGl(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const WORKER = '**/maplibre-gl-worker-*.js';
const BROKEN: readonly (readonly [name: string, answer: (route: Route) => Promise<void>])[] = [
  ...FAILURES,
  // As a proxy may cut it.
  ['is half of it', (route) => route.fulfill({ contentType: 'text/javascript', body: 'self.onmessage = (' })],
];

for (const [name, answer] of BROKEN) {
  test(`a worker of the map engine that ${name}: the SVG map stays, and Try again brings MapLibre`, async ({
    page,
    expectFault,
  }) => {
    expectFault(/maplibre-gl-worker/);
    await lendPatience(page);
    await page.route(WORKER, answer);
    await openMap(page, 'en/');
    await expect(page.getByRole('alert')).toContainText('The detailed map did not load. The simple map stays.');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
    await expect(stageOf(page).locator('canvas')).toHaveCount(0);
    await page.unroute(WORKER);
    // Past what the browser keeps, which is as broken.
    const anew = page.waitForRequest(
      (request) => request.resourceType() === 'fetch' && /gl-worker/.test(request.url()),
    );
    await again(page).click();
    await anew;
    await waitForGl(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a map engine that does not draw is given up after a while', async ({ page }) => {
  // Its worker never comes.
  await page.route(WORKER, () => {});
  await openMap(page, 'en/');
  await expect(page.getByRole('alert')).toContainText('The detailed map did not load.', { timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(stageOf(page).locator('canvas')).toHaveCount(0);
});

test('a WebGL context that is lost comes back, also while time plays; one that is lost for good leaves the SVG map', async ({
  page,
}) => {
  await openGlMap(page, 'en/');
  const { at } = spotOf(KRAKOW, await sizeOf(stageOf(page)));
  const krakow = await tokenColour(stageOf(page), 'krakow');
  const isDrawn = async (): Promise<boolean> => {
    const [colour] = await coloursAt(stageOf(page), [at]);
    return colour !== undefined && difference(colour, krakow) < 30;
  };
  const lose = (isForGood: boolean): Promise<void> =>
    page.evaluate(async (forGood) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
      const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve, { once: true }));
      context?.loseContext();
      await lost;
      // In the event itself it cannot be restored yet.
      if (!forGood) setTimeout(() => context?.restoreContext());
    }, isForGood);

  await test.step('lost and restored, MapLibre draws on', async () => {
    const before = await page.locator('#map canvas').elementHandle();
    await lose(false);
    await expect.poll(() => before?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await expect(stageOf(page).locator('canvas')).toHaveCount(1);
    await expect.poll(isDrawn, { timeout: 30_000 }).toBe(true);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
  });

  await test.step('lost and restored while time plays, it plays on with what the reader has set', async () => {
    await page.locator('#list [data-member=nurnberg] a').click();
    await page.locator('#timeline [data-do=play]').click();
    await expect(sliderOf(page)).not.toHaveAttribute('aria-valuetext', /2026/);
    const before = await page.locator('#map canvas').elementHandle();
    await lose(false);
    await expect.poll(() => before?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    const then = await sliderOf(page).inputValue();
    await expect.poll(async () => Number(await sliderOf(page).inputValue())).toBeGreaterThan(Number(then));
    await expect(page.locator('html')).toHaveAttribute('data-playing');
    await page.locator('#timeline [data-do=play]').click();
    await expect.poll(() => queryOf(page)).toMatch(/^\?date=\d{4}-\d\d&city=nurnberg$/);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
    await page.locator('#timeline [data-do=today]').click();
    await expect.poll(isDrawn, { timeout: 30_000 }).toBe(true);
  });

  await test.step('lost for good, the SVG map takes its place', async () => {
    await lose(true);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg', { timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText('This is the simple map.');
    await expect(stageOf(page).locator('canvas')).toHaveCount(0);
    expect(await isDrawn()).toBe(true);
  });
});
