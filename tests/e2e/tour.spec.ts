// The tour in a browser: read by scrolling and buttons, in the address and the history.
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { openMap, queryOf, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

const tourOf = (page: Page) => page.locator('#tour');
const stepIn = (page: Page): string | null => new URLSearchParams(queryOf(page)).get('step');
const expectStep = (page: Page, step: number | null) =>
  expect.poll(() => stepIn(page)).toBe(step === null ? null : String(step));

test.describe('read', () => {
  test('from the head of the page, by buttons, with Back in the history, and out again', async ({ page }) => {
    await openMap(page, 'en/?map=simple&countries=DE');
    await page.getByRole('link', { name: 'Tour', exact: true }).click();
    await expect(tourOf(page).getByRole('heading', { name: 'The tour' })).toBeFocused();
    await expectStep(page, 1);
    // A whole scene: the filter of before is gone.
    await expect.poll(() => queryOf(page)).toBe('?date=2004-12-10&step=1&map=simple');
    const next = tourOf(page).getByRole('button', { name: 'Next' });
    await next.click();
    await next.click();
    await expectStep(page, 3);
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /2009/);
    await page.goBack();
    await expectStep(page, 2);
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /2006/);
    await expect(tourOf(page).getByText('Step 2 of 11')).toBeVisible();
    await tourOf(page).getByText('All steps').click();
    await tourOf(page)
      .getByRole('link', { name: /Kraków is admitted/ })
      .click();
    await expectStep(page, 8);
    // The card of the scene opens, and the focus stays with the tour.
    await expect(page.locator('#card h2')).not.toBeFocused();
    await tourOf(page).getByRole('button', { name: 'Leave the tour' }).click();
    await expectStep(page, null);
    await expect(tourOf(page)).toBeHidden();
  });

  test('by scrolling: the map follows the text', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, 'en/?map=simple&step=1');
    await expect(tourOf(page).getByText('Step 1 of 11')).toBeVisible();
    await page.locator('.tour-scroll').hover();
    for (const step of [2, 3]) {
      await expect(async () => {
        await page.mouse.wheel(0, 120);
        await expect(tourOf(page).getByText(`Step ${step} of 11`)).toBeVisible({ timeout: 300 });
      }).toPass();
    }
    await expectStep(page, 3);
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /2009/);
  });

  test('a link keeps what the reader has moved, and the tour stays open', async ({ page }) => {
    await openMap(page, 'en/?date=2012-06&step=3&map=simple');
    await expect(tourOf(page).getByText('Step 3 of 11')).toBeVisible();
    await sliderOf(page).press('ArrowRight');
    await expect.poll(() => queryOf(page)).toBe('?date=2012-07&step=3&map=simple');
    await expect(tourOf(page).getByText('Step 3 of 11')).toBeVisible();
  });

  test('a step that does not exist: the page opens without it and says so', async ({ page }) => {
    await openMap(page, 'en/?date=2012&step=77&map=simple');
    await expect(page.getByRole('alert')).toHaveText(/The tour has no step 77\. It has 11\./);
    await expect(tourOf(page)).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe('?date=2012&map=simple');
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  for (const [name, width, height] of [
    ['a desktop', 1440, 900],
    ['a projector', 1024, 768],
    ['a tablet', 768, 1024],
    ['a phone', 390, 844],
    ['a narrow page', 320, 640],
  ] as const) {
    test(`axe finds nothing and nothing runs over on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const lang of ['en', 'pl']) {
        await page.goto(`${lang}/?map=simple&step=5`);
        await expect(page.locator('.tour-scroll article[aria-current]')).toBeVisible();
        expect(await violationsOn(page), lang).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }
});
