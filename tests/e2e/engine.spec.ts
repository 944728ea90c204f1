// How the map engine begins: what it asks for first, and what is said where it does not come.
import { openGlMap, openMap } from './map-page.ts';
import { expect, test } from './site.ts';

test('the file of its worker is asked for before the engine starts the worker', async ({ page }) => {
  test.setTimeout(90_000);
  await openGlMap(page, 'en/');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /maplibre-gl-worker-/.test(entry.name))
      .map(({ initiatorType }) => initiatorType),
  );
  expect(asked).toEqual(['fetch', 'other']);
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
