// Everything the reader sets is in the address, and the address brings all of it back.
import { expectQuery, openMap, openMenu, queryOf, rowOf, shownOn, sliderOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

test('what the reader sets is written in the order of the contract, and a reload gives it back', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  await sliderOf(page).fill('150');
  await page.getByRole('button', { name: /^Country/ }).click();
  await page.getByRole('checkbox', { name: /^Poland/ }).check();
  await page.getByRole('checkbox', { name: /^Germany/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Order/ }).selectOption({ label: 'country' });
  await openMenu(page, 'theme');
  await page.getByRole('link', { name: 'Dark' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await rowOf(page, 'berlin').click();
  await expect
    .poll(() => queryOf(page))
    .toMatch(/^\?date=2017-06&city=berlin&countries=DE,PL&at=[\d._]+&theme=dark&map=simple&order=country$/);

  const before = await shownOn(page);
  expect(before.card).toBe('Berlin');
  expect(before.slider).toMatch(/^June 2017: /);
  await page.reload();
  await waitForLife(page);
  // The card comes after the parts that this waits for.
  await expect.poll(() => shownOn(page)).toEqual(before);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: /^Order/ })).toHaveValue('country');
  await expect(page.getByRole('button', { name: 'Poland, remove' })).toBeAttached();
});

test('the address is written 300 ms after the last change, and a choice at once', async ({ page }) => {
  await page.clock.install();
  // Asked of the page itself: `page.url()` hears of a change a moment later.
  const query = (): Promise<string> => page.evaluate(() => location.search);
  await openMap(page, 'en/?map=simple');
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 3_600_000);
  await sliderOf(page).fill('96');
  await page.clock.runFor(200);
  await sliderOf(page).fill('97');
  await page.clock.runFor(299);
  expect(await query()).toBe('?map=simple');
  await page.clock.runFor(2);
  expect(await query()).toBe('?date=2013-01&map=simple');
  await rowOf(page, 'berlin').click();
  expect(await query()).toBe('?date=2013-01&city=berlin&map=simple');
});

test('only the choice of a member adds to the history', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const length = (): Promise<number> => page.evaluate(() => history.length);
  const before = await length();
  await sliderOf(page).fill('96');
  await expectQuery(page, '?date=2012-12&map=simple');
  await page.getByRole('button', { name: 'One year back' }).click();
  await expectQuery(page, '?date=2011-12&map=simple');
  expect(await length()).toBe(before);
  await rowOf(page, 'berlin').click();
  await expectQuery(page, '?date=2011-12&city=berlin&map=simple');
  expect(await length()).toBe(before + 1);
  await page.goBack();
  await expectQuery(page, '?date=2011-12&map=simple');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^December 2011: /);
});

test('defaults are not written: back at the start the address is bare', async ({ page }) => {
  await openMap(page, 'en/?date=2012&countries=PL&map=simple&order=name');
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'All countries' }).click();
  await page.getByRole('combobox', { name: /^Order/ }).selectOption({ label: 'date' });
  await expectQuery(page, '?map=simple');
});

test('a year and a day in the address stay as exact as they were said', async ({ page }) => {
  for (const [date, words] of [
    ['2012', /By the end of 2012/],
    ['2012-06-15', /By 15 June 2012/],
  ] as const) {
    await openMap(page, `en/?date=${date}&map=simple`);
    await expect(page.locator('#sentence')).toContainText(words);
    await rowOf(page, 'berlin').click();
    await expectQuery(page, `?date=${date}&city=berlin&map=simple`);
  }
});
