// What cannot be loaded: the page says so, keeps what it has, and tries again when asked.
import { KRAKOW } from '../../src/model/member.ts';
import { data } from './dataset.ts';
import { again, FAILURES } from './failures.ts';
import { cardOf, foundBy, openMap, openMenu, queryOf, rowOf, searchOf, sliderOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

test.setTimeout(120_000);

for (const [name, answer] of FAILURES) {
  test(`a dataset that ${name} leaves the list, and Try again brings the page to life`, async ({
    page,
    expectFault,
  }) => {
    expectFault(/dataset-.*\.json/);
    await page.route('**/dataset-*.json', answer);
    await page.goto('en/?map=simple&city=krakow');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('The dates could not be loaded. The list of members below is complete.');
    await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
    await expect(rowOf(page, KRAKOW)).toBeVisible();
    await expect(page.locator('#map svg [data-member="krakow"]')).toBeVisible();
    await expect(sliderOf(page)).toHaveCount(0);

    await test.step('it says so again while it is still broken', async () => {
      await notice.evaluate((old) => old.setAttribute('data-test-old', ''));
      await again(page).click();
      await expect(page.locator('[role="alert"]:not([data-test-old])')).toContainText('The dates could not be loaded.');
    });
    await page.unroute('**/dataset-*.json');
    await again(page).click();
    await waitForLife(page);
    await expect(page.locator('#notice')).toBeEmpty();
    await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Kraków');
  });
}

test('a card without its evidence says so, and finds it when asked again', async ({ page, expectFault }) => {
  expectFault(/evidence-.*\.json/);
  await page.route('**/evidence-*.json', (route) => route.fulfill({ status: 500 }));
  await openMap(page, 'en/?map=simple&city=bologna');
  await expect(cardOf(page).getByRole('alert')).toContainText('The sources did not load.');
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Bologna');
  await page.unroute('**/evidence-*.json');
  await cardOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(cardOf(page).locator('.story a[href^="http"]').first()).toBeVisible();
  await expect(cardOf(page).getByRole('alert')).toHaveCount(0);
});

test('the search works with the page’s own names where the others cannot be loaded', async ({ page, expectFault }) => {
  expectFault(/names-.*\.json/);
  await page.route('**/names-*.json', (route) => route.abort());
  await openMap(page, 'en/?map=simple');
  await searchOf(page).fill('krakow');
  await expect(foundBy(page).filter({ hasText: 'Kraków' })).toBeVisible();
});

test('without the code of the card the page works, and Try again brings it', async ({ page, expectFault }) => {
  expectFault(/card-.*\.js/);
  await page.route('**/card-*.js', (route) => route.abort());
  await openMap(page, 'en/?map=simple');
  await expect(cardOf(page)).toBeHidden();
  await rowOf(page, KRAKOW).click();
  await expect(cardOf(page)).toContainText('This part of the page did not load.');
  await page.unroute('**/card-*.js');
  await again(page).click();
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Kraków');
});

test('without any code the page says so, and is there when asked again', async ({ page, expectFault }) => {
  expectFault(/index-.*\.js/);
  await page.route('**/index-*.js', (route) => route.abort());
  await page.goto('pl/?map=simple');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
  await page.unroute('**/index-*.js');
  await page.getByRole('alert').getByRole('link').click();
  await waitForLife(page);
  await expect(page.locator('#notice')).toBeEmpty();
});

test('a part without a place of its own is missed above the map, and comes when asked again', async ({
  page,
  expectFault,
}) => {
  expectFault(/toolbar-.*\.js/);
  await page.route('**/toolbar-*.js', (route) => route.abort());
  await openMap(page, 'en/?date=2012&map=simple');
  await expect(page.getByRole('alert')).toContainText('This part of the page did not load.');
  await page.unroute('**/toolbar-*.js');
  await again(page).click();
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(page.locator('#notice')).toBeEmpty();
  expect(queryOf(page)).toBe('?date=2012&map=simple');
});

test('a language that does not load leaves the page in its own, and Try again brings it', async ({
  page,
  expectFault,
}) => {
  expectFault(/\/pl-[^/]*\.js/);
  await openMap(page, 'en/?date=2012&map=simple');
  await page.route('**/pl-*.js', (route) => route.abort(), { times: 1 });
  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of the page did not load.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/en\/\?date=2012/);
  await expect(searchOf(page)).toHaveAccessibleName('Find a city');
  await again(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await waitForLife(page);
  await expect(searchOf(page)).toHaveAccessibleName('Znajdź miasto');
  await expect(page).toHaveURL(/\/pl\/\?date=2012/);
  await expect(page.locator('#notice')).toBeEmpty();
});
