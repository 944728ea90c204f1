// How the map engine begins: what it asks for first, and what is said where it does not come.
import type { Page } from '@playwright/test';
import { openGlMap, openMap } from './map-page.ts';
import { expect, test } from './site.ts';

/** How the files of the engine were asked for, in turn, and when, ms. */
const askedFor = (page: Page): Promise<readonly (readonly [file: string, by: string, at: number])[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .flatMap(({ name, initiatorType, startTime }) => {
        const file = /[^/]*\/(?:gl-map|maplibre-gl-worker)-[^/]*\.js$/.exec(name)?.[0];
        return file ? [[file, initiatorType, startTime] as const] : [];
      }),
  );

test('its files are asked for after the first paint, one after the other, before any of it runs', async ({ page }) => {
  test.setTimeout(90_000);
  await openGlMap(page, 'en/');
  const asked = await askedFor(page);
  const [code, worker] = [...new Set(asked.map(([file]) => file))];
  const by = (wanted: string | undefined): readonly string[] =>
    asked.filter(([file]) => file === wanted).map(([, initiator]) => initiator);
  expect([code, worker]).toEqual([expect.stringContaining('gl-map-'), expect.stringContaining('worker-')]);
  expect([by(code), by(worker)]).toEqual([
    ['fetch', 'script'],
    ['fetch', 'other'],
  ]);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  expect(asked[0]?.[2]).toBeGreaterThan(paint ?? Number.POSITIVE_INFINITY);
});

test('where the simple map is asked for, nothing of it is', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  await page.waitForLoadState('networkidle');
  expect(await askedFor(page)).toEqual([]);
});

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const)
  test(`what lies outside is said beside the notice and the buttons, at ${width} px`, async ({ page, expectFault }) => {
    expectFault(/gl-map-.*\.js/);
    await page.route('**/gl-map-*.js', (route) => route.abort());
    await page.setViewportSize({ width, height });
    await openMap(page, 'en/?at=6.00_50.850_4.350');
    const notice = page.locator('#map').getByRole('alert');
    await expect(notice).toContainText('The simple map stays.');
    const words = page.getByText(/^\d+ more outside this view$/);
    const box = await words.boundingBox();
    for (const other of [notice, page.getByRole('button', { name: 'Zoom in' })])
      expect(isApart(box, await other.boundingBox())).toBe(true);
  });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Whether two boxes are there and do not meet. */
function isApart(one: Box | null, other: Box | null): boolean {
  if (!one || !other) return false;
  const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return beside || one.y + one.height <= other.y || other.y + other.height <= one.y;
}
