// A browser that draws the detailed map slowly: the simple one stays and says so, and the reader can have the other one.
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { expectQuery, openMap, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

/** Frames say that no time passes but what each drawn one is made to cost, until MapLibre has taken over. */
const lendFrames = (page: Page, costMs: number): Promise<unknown> =>
  page.addInitScript((cost) => {
    let spent = 0;
    const read = WebGL2RenderingContext.prototype.readPixels;
    WebGL2RenderingContext.prototype.readPixels = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      spent += cost;
      return Reflect.apply(read, this, given);
    };
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) =>
      ask((now) => run(document.documentElement.dataset.map === 'gl' ? now : now / 1000 + spent));
  }, costMs);

test('the simple map stays, with what the reader has set; asked for, the detailed one comes', async ({ page }) => {
  await lendFrames(page, 60);
  await openMap(page, 'en/?date=2012-06&city=leipzig');
  const line = page.getByText('The simple map: the detailed one is slow in this browser.');
  await expect(line.first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('#map canvas')).toHaveCount(0);
  expect(await violationsOn(page, { few: true })).toEqual([]);
  await page.getByRole('button', { name: 'Show the detailed map' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
  await expect(page.locator('.slow-notice')).toHaveCount(0);
  await expectQuery(page, '?date=2012-06&city=leipzig');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /June 2012/);
});

test('a browser that is fast enough is asked nothing', async ({ page }) => {
  await lendFrames(page, 40);
  await openMap(page, 'en/');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 60_000 });
  await expect(page.locator('.map-notice > *')).toHaveCount(0);
});
