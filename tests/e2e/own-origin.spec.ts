// A whole visit asks the page's own origin and nobody else. Every other origin is blocked in all browser tests.
import { KRAKOW } from '../../src/model/member.ts';
import {
  cardHeading,
  cardOf,
  openGlMap,
  openMenu,
  queryOf,
  rowOf,
  searchOf,
  stageOf,
  waitForGl,
  waitForLife,
} from './map-page.ts';
import { expect, test } from './site.ts';

test('a whole visit asks no other origin, and keeps nothing', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  const { origin } = new URL(baseURL ?? '');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  // Blocked by the test too, whatever the browser's own flags do.
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => route.abort(),
  );

  await openGlMap(page, 'en/');
  await test.step('a card with its sources', async () => {
    await rowOf(page, KRAKOW).click();
    await expect(cardOf(page).getByRole('heading', { name: 'What Kraków took on' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('a search in another language', async () => {
    await searchOf(page).fill('Краков');
    await searchOf(page).fill('');
  });
  await test.step('close up to zoom 8', async () => {
    await stageOf(page).focus();
    const zoom = (): number => Number(/at=([\d.]+)/.exec(queryOf(page))?.[1] ?? 0);
    while (zoom() < 8) {
      const before = zoom();
      await page.keyboard.press('+');
      await expect.poll(zoom).toBeGreaterThan(before);
    }
    await expect.poll(() => asked.some((url) => /map-high-.*\.json/.test(url))).toBe(true);
    await page.getByRole('button', { name: 'Show all members' }).click();
  });
  await test.step('the history plays', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => queryOf(page)).toMatch(/date=20\d\d/);
    await page.getByRole('button', { name: 'Pause' }).click();
  });
  await test.step('the other language', async () => {
    await openMenu(page, 'language');
    await page.getByRole('link', { name: 'Polski' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await waitForGl(page);
  });
  await test.step('the about page and back', async () => {
    await page.getByRole('link', { name: 'O projekcie' }).click();
    await expect(page).toHaveURL(/\/pl\/about\/$/);
    await page.getByRole('link', { name: 'Mapa', exact: true }).click();
    await waitForLife(page);
  });

  const foreign = asked.filter((url) => /^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin);
  expect(asked.length).toBeGreaterThan(20);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  // What the service worker keeps, which is blocked here, is looked at in offline.spec.ts.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('the page works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto('en/?map=simple');
  await waitForLife(page);
  await rowOf(page, KRAKOW).click();
  await expect(cardHeading(page)).toHaveText('Kraków');
});
