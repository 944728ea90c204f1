// While the page loads on a slow line, what is seen stays where it is: styles, fonts and code come one after the other.
import type { Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/languages.ts';
import { expect, test } from './site.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1024, height: 900 },
  { width: 1440, height: 900 },
];
/** The sum of all shifts at which nobody notices one: a fiftieth of the screen. */
const MOST = 0.02;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
  });
}

for (const lang of ['en', 'pl', 'uk'])
  test(`nothing moves while the page comes: ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      let sum = 0;
      Object.assign(globalThis, { moved, sumOfShifts: () => sum });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          sum += Reflect.get(entry, 'value');
          const sources = Reflect.get(entry, 'sources') as { node: Node | null }[];
          const names = sources.map(({ node }) =>
            node instanceof Element ? node.id || node.className : node?.textContent,
          );
          moved.push(`${Reflect.get(entry, 'value')} ${names.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await slowDown(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto(`${lang}/?map=simple`, { waitUntil: 'networkidle' });
      await expect(page.getByRole('slider').first()).toBeVisible();
      const [moved, sum] = await page.evaluate(() => [
        Reflect.get(globalThis, 'moved') as string[],
        (Reflect.get(globalThis, 'sumOfShifts') as () => number)(),
      ]);
      expect(sum, `${size.width} × ${size.height}: ${moved.join('; ')}`).toBeLessThan(MOST);
    }
  });

test('the timeline needs no more room than the page keeps for it, in any language', async ({ page }) => {
  const heights: Record<string, number> = {};
  for (const lang of LANGS) {
    await page.goto(`${lang}/?map=simple`);
    await expect(page.getByRole('slider').first()).toBeVisible();
    heights[lang] = await page.locator('#timeline').evaluate((el) => el.getBoundingClientRect().height);
  }
  // As layout.css has it, for a window of one screen.
  expect(heights).toEqual(Object.fromEntries(LANGS.map((lang) => [lang, 214])));
});
