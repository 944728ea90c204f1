// How the map engine begins: what it asks for first.
import { openGlMap } from './map-page.ts';
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
