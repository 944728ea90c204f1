// Hand-out and work sheet on paper, from the panel and by the browser's own way to print.
import type { Locator, Page } from '@playwright/test';
import { data } from './dataset.ts';
import { openMap } from './map-page.ts';
import { openPanel } from './panel.ts';
import { expect, test } from './site.ts';

/** Pages of a PDF. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** Prints as the browser does: tells the page, changes the medium, makes the sheets. */
async function print(page: Page): Promise<number> {
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  return pages;
}

/** Clicks what prints, and holds the browser's own window back. */
async function press(page: Page, panel: Locator, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await panel.getByRole('button', { name }).click();
}

const sheetsOf = (page: Page): Locator => page.locator('.sheets > .sheet');

test('printed as it stands, without the panel, the page gives one sheet with map and timeline', async ({ page }) => {
  const land = page.waitForResponse(/map-low/);
  await openMap(page, 'en/?map=simple&date=2016');
  await land;
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: null });
      const pages = await print(page);
      return [pages, (await sheetsOf(page).locator('.paper-map > .map-svg .land').count()) > 10];
    })
    .toEqual([1, true]);
  await expect(sheetsOf(page)).toHaveCount(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toContainText('By the end of 2016');
  await expect(sheetsOf(page).locator('.paper-strip .certain-line').first()).toBeVisible();
  for (const part of ['#toolbar', '#map', '#footer', '#timeline']) await expect(page.locator(part)).toBeHidden();
});

test('the hand-out has map, timeline, ten points, questions, members with sources, and the code', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple');
  await panel.getByRole('combobox', { name: 'Kraj klasy' }).selectOption('CH');
  await press(page, panel, 'Drukuj materiał');
  expect(await print(page)).toBeGreaterThanOrEqual(4);
  const sheets = sheetsOf(page);
  await expect(sheets).toHaveCount(4);
  await expect(sheets.first().locator('.qr')).toBeVisible();
  await expect(sheets.first().locator('.url')).toHaveText(page.url());
  await expect(sheets.first()).toContainText('Dane z');
  await expect(sheets.locator('.plan > li')).toHaveCount(10);
  await expect(sheets.nth(1)).toContainText('Tłumaczenie własne');
  const steps = await sheets.locator('.story-steps > li').count();
  expect(steps).toBeGreaterThan(5);
  await expect(sheets.locator('.questions > li')).toHaveCount(steps);
  const swiss = data.members.filter(({ country }) => country === 'CH');
  await expect(sheets.locator('tbody tr')).toHaveCount(swiss.length);
  await expect(sheets.locator('tbody tr', { hasText: 'http' }).first()).toBeVisible();
  const colours = await sheets.first().evaluate((sheet) => {
    const grey = (colour: string): boolean => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red === green && green === blue;
    };
    const values = [...sheet.querySelectorAll('*')].flatMap((el) => {
      const { fill, stroke, color } = getComputedStyle(el);
      return [fill, stroke, color].filter((value) => /^(rgb|color)/.test(value));
    });
    return [...new Set(values)].filter((value) => !grey(value.replace('srgb', '')));
  });
  expect(colours).toEqual([]);
});

test('the work sheet and its answers are a sheet each', async ({ page }) => {
  const panel = await openPanel(page, 'en/?map=simple');
  await panel.getByRole('combobox', { name: 'Level' }).selectOption('3');
  await press(page, panel, 'Print the work sheet');
  expect(await print(page)).toBe(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Work sheet: Poland');
  const questions = await sheetsOf(page).locator('.tasks > li').allTextContents();
  expect(questions.length).toBeGreaterThan(4);
  await page.emulateMedia({ media: null });
  await press(page, panel, 'Print the answers');
  expect(await print(page)).toBe(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Answers: Poland');
  for (const [index, question] of questions.entries()) {
    await expect(sheetsOf(page).locator('.tasks > li').nth(index)).toContainText(question);
  }
  // What was asked for once is printed once: the next print is the hand-out again.
  await page.emulateMedia({ media: null });
  await print(page);
  await expect(sheetsOf(page)).toHaveCount(4);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the panel fits, and printing gives the same sheets', async ({ page }) => {
    const panel = await openPanel(page, 'pl/?map=simple');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    for (const button of await panel.getByRole('button').all()) {
      expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
    await press(page, panel, 'Drukuj kartę pracy');
    expect(await print(page)).toBe(1);
    await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Karta pracy: Polska');
  });
});

test('the panel says so when the sources do not come, and tries again', async ({ page, expectFault }) => {
  expectFault(/evidence|ERR_FAILED/);
  await page.route(/evidence-/, (route) => route.abort());
  const panel = await openPanel(page, 'en/?map=simple');
  await expect(panel).toContainText('The sources could not be loaded');
  await page.unroute(/evidence-/);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel).not.toContainText('The sources could not be loaded');
  await press(page, panel, 'Print the hand-out');
  await print(page);
  await expect(sheetsOf(page)).toHaveCount(4);
});
