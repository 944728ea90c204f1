// Passing a view on: the copied link opens the same view, with the date of the day or with one that is kept.
import { cardOf, openMap, sliderOf } from './map-page.ts';
import { openPanel, panelOf } from './panel.ts';
import { expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: import('@playwright/test').Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

test('the link that is copied opens this very view, by keyboard', async ({ page }) => {
  const panel = await openPanel(page, 'en/?date=2012-06&city=bologna&countries=DE&map=simple');
  await expect(panel).toContainText('It keeps the date: the network at the end of June 2012.');
  await panel.getByRole('button', { name: 'Copy the link' }).press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const link = await copied(page);
  expect(link).toMatch(/\/en\/bologna\/\?date=2012-06&countries=DE&map=simple$/);
  await page.goto('en/about/');
  await openMap(page, link);
  await expect(cardOf(page).getByRole('heading', { name: 'Bologna' })).toBeVisible();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /June 2012/);
});

test('today can be kept as a date, and the QR code then keeps it too', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple');
  const address = panel.getByRole('textbox', { name: 'Adres' });
  await expect(address).toHaveValue(/\/pl\/\?map=simple$/);
  await panel.getByRole('checkbox', { name: /^Zachowaj dzisiejszą datę/ }).check();
  await expect(address).toHaveValue(/\/pl\/\?date=\d{4}-\d\d-\d\d&map=simple$/);
  await panel.getByRole('button', { name: 'Pokaż kod QR' }).click();
  await expect(page.locator('.qr-dialog .url')).toHaveText(await address.inputValue());
});

test('on a member’s page the link of the whole map is not that page', async ({ page }) => {
  await openMap(page, 'en/krakow/?map=simple');
  await cardOf(page).locator('.back').click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(panelOf(page).getByRole('textbox', { name: 'Address' })).toHaveValue(/\/en\/\?map=simple$/);
});

test('the citation of a member names its page', async ({ page }) => {
  const panel = await openPanel(page, 'en/?city=krakow&map=simple');
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('BibTeX');
  await panel.getByRole('button', { name: 'Copy the citation' }).click();
  const text = await copied(page);
  expect(text).toContain(`url = {${new URL('krakow/', page.url().replace(/\?.*/, '')).href}}`);
  expect(text).toMatch(/version = \{\d+\.\d+\.\d+\}/);
});

test('on a phone nothing of the panel is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPanel(page, 'pl/?map=simple&city=krakow&date=2012-06');
  expect(await panelOf(page).evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
});
