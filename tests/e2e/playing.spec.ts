// The history plays from its beginning to today and stops there. The test turns the clock, so nobody waits.
import type { Page } from '@playwright/test';
import { openMap, queryOf, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

/** After the day of research, so that it is the page's today whenever the test runs. */
const NOW = new Date('2027-03-15T12:00:00');
const TODAY = '15 March 2027';
/** December 2004 to March 2027. */
const MONTHS = 267;

/** Opens the page with its clock in the test's hand; time stands still until the test turns it. */
async function openStill(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: NOW });
  await openMap(page, address);
  await page.clock.pauseAt(new Date(NOW.getTime() + 3_600_000));
}

const monthOf = async (page: Page): Promise<number> => Number(await sliderOf(page).inputValue());
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('playing begins in December 2004, takes about 20 s, stops at today, and starts again', async ({ page }) => {
  await openStill(page, 'en/?map=simple');
  await expect(sliderOf(page)).toHaveAttribute('max', String(MONTHS));
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${TODAY}: `));
  await button(page, 'Play').click();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^December 2004: /);

  await page.clock.runFor(10_000);
  const middle = await monthOf(page);
  expect(middle).toBeGreaterThan(MONTHS * 0.4);
  expect(middle).toBeLessThan(MONTHS * 0.6);
  await expect(button(page, 'Pause')).toBeVisible();

  await page.clock.runFor(11_000);
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${TODAY}: `));
  await expect(button(page, 'Play again')).toBeVisible();
  await page.clock.runFor(5000);
  expect(await monthOf(page)).toBe(MONTHS);
  expect(queryOf(page)).toBe('?map=simple');

  await button(page, 'Play again').click();
  await page.clock.runFor(2000);
  expect(await monthOf(page)).toBeGreaterThan(10);
  expect(await monthOf(page)).toBeLessThan(40);
});

test('playing goes on from a chosen date, and pauses', async ({ page }) => {
  await openStill(page, 'en/?date=2015-06&map=simple');
  const start = await monthOf(page);
  await button(page, 'Play').click();
  await page.clock.runFor(1000);
  expect(await monthOf(page)).toBeGreaterThan(start + 5);
  expect(await monthOf(page)).toBeLessThan(start + 30);
  await button(page, 'Pause').click();
  const paused = await monthOf(page);
  await page.clock.runFor(3000);
  expect(await monthOf(page)).toBe(paused);
  await expect(button(page, 'Play')).toBeVisible();
});

test('the reader’s hand on the handle pauses', async ({ page }) => {
  await openStill(page, 'en/?map=simple');
  await button(page, 'Play').click();
  await page.clock.runFor(1000);
  await sliderOf(page).fill('96');
  await expect(button(page, 'Play')).toBeVisible();
  await page.clock.runFor(3000);
  expect(await monthOf(page)).toBe(96);
  expect(queryOf(page)).toBe('?date=2012-12&map=simple');
});

test('where motion is not wanted, playing moves by whole years', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page, 'en/?map=simple');
  await button(page, 'Play').click();
  const seen = new Set([await monthOf(page)]);
  for (let step = 0; step < 60; step++) {
    await page.clock.runFor(100);
    seen.add(await monthOf(page));
  }
  expect([...seen]).toEqual([0, 12, 24, 36, 48, 60].slice(0, seen.size));
  expect(seen.size).toBeGreaterThan(3);
});

test('nothing plays by itself, and the history is not filled by playing', async ({ page }) => {
  await openStill(page, 'en/?map=simple');
  const before = await page.evaluate(() => history.length);
  await page.clock.runFor(30_000);
  expect(await monthOf(page)).toBe(MONTHS);
  await button(page, 'Play').click();
  await page.clock.runFor(25_000);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
