// Another language or another theme is the same state in other words or colours.
import { cardHeading, markedOn, openMap, openMenu, queryOf, rowOf, sliderOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

test('a switch of language keeps the state, and Back returns', async ({ page }) => {
  await openMap(page, 'en/?date=2025-11&city=krakow&countries=DE,PL&map=simple&order=name');
  const before = { marked: await markedOn(page), query: queryOf(page) };
  await expect(page.locator('#list')).toContainText('Nuremberg');

  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await waitForLife(page);
  await expect(page).toHaveURL(/\/pl\/\?/);
  await expect(page).toHaveTitle(/Miasta/);
  await expect(page.locator('#list')).toContainText('Norymberga');
  await expect(page.locator('#list')).not.toContainText('Nuremberg');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^listopad 2025: /);
  await expect(cardHeading(page)).toHaveText('Kraków');
  expect({ marked: await markedOn(page), query: queryOf(page) }).toEqual(before);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await waitForLife(page);
  await expect(page).toHaveURL(/\/en\/\?/);
  await expect(page.locator('#list')).toContainText('Nuremberg');
  expect({ marked: await markedOn(page), query: queryOf(page) }).toEqual(before);

  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.reload();
  await waitForLife(page);
  await expect(page.locator('#list')).toContainText('Norymberga');
  expect(await markedOn(page)).toEqual(before.marked);
});

test('after a switch of language every link still leads into the site', async ({ page }) => {
  await openMap(page, '?map=simple');
  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.getByRole('link', { name: 'O projekcie' }).click();
  await expect(page).toHaveURL(/\/some\/prefix\/pl\/about\/$/);
  await page.getByRole('link', { name: 'Mapa', exact: true }).click();
  await expect(page).toHaveURL(/\/some\/prefix\/pl\/$/);
});

test('Back to the start page, without a reload, leaves its links right', async ({ page }) => {
  await openMap(page, '?map=simple');
  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await waitForLife(page);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page).toHaveURL(/\/some\/prefix\/en\/about\/$/);
});

for (const [lang, spoken, title] of [
  ['pl-PL', 'pl', 'Miasta'],
  ['de-DE', 'de', 'Städte'],
  ['fi-FI', 'en', 'Cities'],
] as const) {
  test.describe(`a browser that asks for ${lang}`, () => {
    test.use({ locale: lang });

    test('/ speaks the language that the browser asks for, else English', async ({ page }) => {
      await openMap(page, '?map=simple');
      await expect(page.locator('html')).toHaveAttribute('lang', spoken);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await expect(rowOf(page, 'krakow')).toBeVisible();
    });

    test('/en/ speaks English, whatever the browser says', async ({ page }) => {
      await openMap(page, 'en/?map=simple');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });
}

const paper = (page: Parameters<typeof openMap>[0]): Promise<string> =>
  page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

test('the theme comes from the address, the menu or the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, 'en/?map=simple');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await openMenu(page, 'theme');
  await page.getByRole('link', { name: 'Light', exact: true }).click();
  await expect.poll(() => queryOf(page)).toBe('?theme=light&map=simple');
  expect(await paper(page)).toBe(light);
  await page.reload();
  await waitForLife(page);
  expect(await paper(page)).toBe(light);

  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, 'en/?theme=dark&map=simple');
  expect(await paper(page)).toBe(dark);
  await openMenu(page, 'theme');
  await page.getByRole('link', { name: 'As the system' }).click();
  await expect.poll(() => queryOf(page)).toBe('?map=simple');
  expect(await paper(page)).toBe(light);
});

test('the about page wears the theme of the address too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/about/');
  const light = await paper(page);
  await page.goto('en/about/?theme=dark');
  await expect.poll(() => paper(page)).not.toBe(light);
});
