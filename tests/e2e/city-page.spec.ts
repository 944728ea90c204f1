// The page of a member: readable without a script; with one the map, opened on that member, in an address that stays true.
import { violationsOn } from './axe.ts';
import { data } from './dataset.ts';
import { cardHeading, cardOf, openMap, openMenu, rowOf, sliderOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

const PLACES = ['en/krakow/', 'pl/krakow/'] as const;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PLACES) {
    test(`/${address} tells the facts with their sources, and leads on`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(cardHeading(page)).toHaveText('Kraków');
      await expect(cardOf(page)).toContainText(address.startsWith('pl') ? '25 września 2024' : '25 September 2024');
      await expect(cardOf(page).locator('.story a[href^="http"]').first()).toBeVisible();
      await expect(page.locator('#map img')).toBeVisible();
      await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
      await cardOf(page).getByRole('link', { name: 'Wrocław' }).first().click();
      await expect(page).toHaveURL(/\/wroclaw\/$/);
      await expect(cardHeading(page)).toHaveText('Wrocław');
      await cardOf(page).locator('.back').click();
      await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
      await rowOf(page, 'bologna').click();
      await expect(page).toHaveURL(/\/bologna\/$/);
    });
  }

  test('the same member is one link away in the other language', async ({ page }) => {
    await page.goto('en/krakow/');
    await page.locator('[data-menu="language"] summary').click();
    await page.getByRole('link', { name: 'Polski' }).click();
    await expect(page).toHaveURL(/\/pl\/krakow\/$/);
  });
});

test('it is the map, opened on that member, without another request for its sources', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMap(page, 'pl/krakow/?map=simple');
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expect(page.getByRole('button', { name: 'Kopiuj link' })).toBeVisible();
  await expect(cardOf(page).locator('.story a').first()).toBeVisible();
  await expect(page.locator('#map [data-member="krakow"][data-chosen]')).toBeAttached();
  await expect(page).toHaveTitle('Kraków · Miasta przeciwko rasizmowi');
  expect(asked.filter((url) => /evidence/.test(url))).toEqual([]);
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(description).toContain('25 września 2024');
});

test('the address moves to the map when another member is chosen or none, and Back and reload keep it', async ({
  page,
  baseURL,
}) => {
  const at = (path: string): string => new URL(path, baseURL).href;
  await openMap(page, 'pl/krakow/?map=simple');

  await cardOf(page).getByRole('link', { name: 'Oświęcim' }).first().click();
  await expect(page).toHaveURL(at('pl/?city=oswiecim&map=simple'));
  await expect(cardHeading(page)).toContainText('Oświęcim');

  await cardOf(page).locator('.back').click();
  await expect(page).toHaveURL(at('pl/?map=simple'));
  await expect(cardOf(page)).toBeHidden();

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(at('pl/krakow/?map=simple'));
  await expect(cardHeading(page)).toHaveText('Kraków');

  await page.goForward();
  await expect(cardHeading(page)).toContainText('Oświęcim');
  await page.reload();
  await waitForLife(page);
  await expect(page).toHaveURL(at('pl/?city=oswiecim&map=simple'));
  await expect(cardHeading(page)).toContainText('Oświęcim');
  await page.goBack();
  await expect(page).toHaveURL(at('pl/krakow/?map=simple'));
  await expect(cardHeading(page)).toHaveText('Kraków');
  // What the page leads to holds although the address has moved.
  await page.getByRole('link', { name: 'O projekcie' }).click();
  await expect(page).toHaveURL(at('pl/about/'));
});

test('a closed card stays closed after a reload, and links in the list hold', async ({ page, baseURL }) => {
  await openMap(page, 'en/krakow/?map=simple');
  await page.keyboard.press('Tab');
  await cardHeading(page).press('Escape');
  await expect(page).toHaveURL(new URL('en/?map=simple', baseURL).href);
  const href = await rowOf(page, 'bologna').evaluate((link: HTMLAnchorElement) => link.href);
  expect(href).toBe(new URL('en/bologna/', baseURL).href);
  await page.reload();
  await waitForLife(page);
  await expect(cardOf(page)).toBeHidden();
});

test('what else is set stands in the query of the member’s page, and goes along to the other language', async ({
  page,
  baseURL,
}) => {
  await openMap(page, 'en/krakow/?map=simple');
  await sliderOf(page).fill('96');
  await expect(page).toHaveURL(new URL('en/krakow/?date=2012-12&map=simple', baseURL).href);
  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page).toHaveURL(new URL('pl/krakow/?date=2012-12&map=simple', baseURL).href);
  await page.reload();
  await waitForLife(page);
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /2012/);
});

test('a query may name another member on a member’s page; nonsense means that member', async ({ page }) => {
  await openMap(page, 'en/krakow/?city=bologna&map=simple');
  await expect(cardHeading(page)).toContainText('Bologna');
  await openMap(page, 'en/krakow/?city=%3Cb%3E&map=simple');
  await expect(cardHeading(page)).toHaveText('Kraków');
});

test.describe('axe', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [name, width, height] of [
    ['a desktop', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`finds nothing on a member’s page and on the page for lost readers, on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, 'en/bologna/?map=simple');
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await page.goto('404.html');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});
