// What cannot be loaded: the page says so, keeps what it has, and tries again when asked.
import type { Page, Route } from '@playwright/test';
import { lendPatience } from '../../scripts/patience.mjs';
import { KRAKOW } from '../../src/model/member.ts';
import { data } from './dataset.ts';
import {
  cardOf,
  foundBy,
  openGlMap,
  openMap,
  openMenu,
  queryOf,
  rowOf,
  searchOf,
  sliderOf,
  stageOf,
  waitForGl,
  waitForLife,
} from './map-page.ts';
import { coloursAt, difference, tokenColour } from './pixels.ts';
import { expect, test } from './site.ts';
import { sizeOf, spotOf } from './spots.ts';

test.setTimeout(120_000);

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

const FAILURES: readonly (readonly [name: string, answer: (route: Route) => Promise<void>])[] = [
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'broken' })],
  ['breaks off', (route) => route.abort()],
  ['is some other page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' })],
];

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

test('without the map engine the SVG map stays, and Try again brings MapLibre', async ({ page, expectFault }) => {
  expectFault(/gl-map-.*\.js/);
  await lendPatience(page);
  await page.route('**/gl-map-*.js', (route) => route.abort());
  await openMap(page, 'en/');
  await expect(page.getByRole('alert')).toContainText('The detailed map did not load. The simple map stays.');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('#map svg [data-member="krakow"]')).toBeVisible();
  await page.unroute('**/gl-map-*.js');
  await again(page).click();
  await waitForGl(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a map engine that does not draw is given up after a while', async ({ page }) => {
  // Its worker never comes.
  await page.route('**/maplibre-gl-worker-*.js', () => {});
  await openMap(page, 'en/');
  await expect(page.getByRole('alert')).toContainText('The detailed map did not load.', { timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(stageOf(page).locator('canvas')).toHaveCount(0);
});

test('a WebGL context that is lost comes back, also while time plays; one that is lost for good leaves the SVG map', async ({
  page,
}) => {
  await openGlMap(page, 'en/');
  const { at } = spotOf(KRAKOW, await sizeOf(stageOf(page)));
  const krakow = await tokenColour(stageOf(page), 'krakow');
  const isDrawn = async (): Promise<boolean> => {
    const [colour] = await coloursAt(stageOf(page), [at]);
    return colour !== undefined && difference(colour, krakow) < 30;
  };
  const lose = (isForGood: boolean): Promise<void> =>
    page.evaluate(async (forGood) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
      const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve, { once: true }));
      context?.loseContext();
      await lost;
      // In the event itself it cannot be restored yet.
      if (!forGood) setTimeout(() => context?.restoreContext());
    }, isForGood);

  await test.step('lost and restored, MapLibre draws on', async () => {
    const before = await page.locator('#map canvas').elementHandle();
    await lose(false);
    await expect.poll(() => before?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await expect(stageOf(page).locator('canvas')).toHaveCount(1);
    await expect.poll(isDrawn, { timeout: 30_000 }).toBe(true);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
  });

  await test.step('lost and restored while time plays, it plays on with what the reader has set', async () => {
    await page.locator('#list [data-member=nurnberg] a').click();
    await page.locator('#timeline [data-do=play]').click();
    await expect(sliderOf(page)).not.toHaveAttribute('aria-valuetext', /2026/);
    const before = await page.locator('#map canvas').elementHandle();
    await lose(false);
    await expect.poll(() => before?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    const then = await sliderOf(page).inputValue();
    await expect.poll(async () => Number(await sliderOf(page).inputValue())).toBeGreaterThan(Number(then));
    await expect(page.locator('html')).toHaveAttribute('data-playing');
    await page.locator('#timeline [data-do=play]').click();
    await expect.poll(() => queryOf(page)).toMatch(/^\?date=\d{4}-\d\d&city=nurnberg$/);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
    await page.locator('#timeline [data-do=today]').click();
    await expect.poll(isDrawn, { timeout: 30_000 }).toBe(true);
  });

  await test.step('lost for good, the SVG map takes its place', async () => {
    await lose(true);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg', { timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText('This is the simple map.');
    await expect(stageOf(page).locator('canvas')).toHaveCount(0);
    expect(await isDrawn()).toBe(true);
  });
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
