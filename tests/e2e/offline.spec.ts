// Without a network: what was visited opens and says so; what was not says that; a newer version waits to be asked for.
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve.mjs';
import { dayOf, isoDay } from '../../src/model/day.ts';
import { violationsOn } from './axe.ts';
import { BUILT, data } from './dataset.ts';
import {
  cardHeading,
  cardOf,
  openGlMap,
  openMap,
  openMenu,
  sentenceOf,
  sliderOf,
  waitForGl,
  waitForLife,
} from './map-page.ts';
import { buildAgain, copySite } from './second-build.ts';
import { expect, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const newsOf = (page: Page) => page.locator('#offline');
const loadIt = (page: Page) => newsOf(page).getByRole('button', { name: 'Load it' });

/** Waits until all of the language of a start page lies on the device. */
const waitForKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(async () => (await caches.match(new URL('offline.html', location.href))) !== undefined), {
      timeout: 60_000,
    })
    .toBe(true);

/** By the day of the data as it lies in the build. */
const DAY = new Date(`${isoDay(data.researched)}T12:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long' });
const OFFLINE = `No network: you see the data of ${DAY}.`;

/** What a browser itself writes on the console without a network, and the answer of the page in place of one that is missing. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|^503|status of 503/;

test.beforeEach(({ expectFault }) => expectFault(NO_NETWORK));

test('while time plays nothing is kept yet: an old processor has enough to do', async ({ page }) => {
  // The part that keeps the site comes only once time plays: on a busy machine a press could come too late for it.
  let playing = (): void => {};
  const plays = new Promise<void>((resolve) => (playing = resolve));
  let came = false;
  await page.route(/\/assets\/offline-[^/]*\.js$/, async (route) => {
    await plays;
    came = true;
    await route.continue();
  });
  await openMap(page, 'en/?map=simple');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  playing();
  // Longer than the page would wait for its map.
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /20(09|1\d)/, { timeout: 120_000 });
  expect(came, 'the part that keeps the site is there').toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await waitForKept(page);
});

test('after one visit the site opens without a network, with everything in it, and says of which day it is', async ({
  page,
  context,
  baseURL,
}) => {
  await openGlMap(page, 'en/');
  await waitForKept(page);
  await expect(newsOf(page)).toBeEmpty();

  await context.setOffline(true);
  await expect(newsOf(page)).toHaveText(OFFLINE);
  await expect(page.locator('#status')).toHaveText(OFFLINE);
  await page.goto('en/?city=krakow');
  await waitForLife(page);
  await expect(newsOf(page)).toHaveText(OFFLINE);
  expect(await violationsOn(page, { few: true })).toEqual([]);
  await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expect(cardOf(page).locator('.story a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await sliderOf(page).fill('96');
  await expect(sentenceOf(page)).toContainText('By the end of December 2012');
  await waitForGl(page);

  await test.step('a member’s page is the map with that member', async () => {
    await page.goto('en/bologna/?date=2012&map=simple');
    await expect(page).toHaveURL(`${baseURL}en/?date=2012&map=simple&city=bologna`);
    await expect(cardHeading(page)).toHaveText('Bologna');
  });
  await test.step('the site’s root and the page about it', async () => {
    await openMap(page, '?map=simple');
    await page.goto('en/about/');
    await expect(page.getByRole('heading', { name: 'Privacy' })).toBeVisible();
  });
  await test.step('the sentence goes when the network is back', async () => {
    await openMap(page, 'en/?map=simple');
    await expect(newsOf(page)).toContainText('No network');
    await context.setOffline(false);
    await expect(newsOf(page)).toBeEmpty();
  });
});

test('a language that was not visited says so in one that was; chosen in the page, it is kept too', async ({
  page,
  context,
  baseURL,
}) => {
  await openMap(page, 'en/?map=simple');
  await waitForKept(page);
  await context.setOffline(true);
  for (const address of ['pl/', 'pl/bologna/', 'en/embed/', 'classroom/pl.html']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      'There is no network, and this page is not kept on this device.',
    );
    await expect(page).toHaveURL(`${baseURL}${address}`);
  }
  await page.getByRole('link', { name: 'To the map' }).click();
  await expect(page).toHaveURL(`${baseURL}en/`);
  await waitForLife(page);

  await context.setOffline(false);
  await openMap(page, 'en/?map=simple');
  await openMenu(page, 'language');
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page).toHaveURL(/\/pl\//);
  await waitForKept(page);
  await context.setOffline(true);
  await openMap(page, 'pl/?map=simple&city=krakow');
  await expect(newsOf(page)).toHaveText(/^Brak sieci: widać dane z \d+ \p{L}+ \d{4}\.$/u);
  await expect(cardOf(page).locator('.story a[href^="http"]').first()).toBeVisible();
});

test('a newer version waits until it is asked for, and old code never gets new data', async ({
  page,
  context,
  expectFault,
}) => {
  const dir = copySite();
  const first = await serveSite({ dir, ports: [0], prefix: '/some/prefix/' });
  const { url } = first;
  expectFault(new RegExp(`^foreign request: ${url}`));
  const footer = page.locator('#footer');
  const html = page.locator('html');
  let close = first.close;
  try {
    await openMap(page, `${url}en/?map=simple`);
    await waitForKept(page);
    const before = (await footer.textContent()) ?? '';

    close();
    buildAgain(dir, `"researched":${data.researched}`, `"researched":${dayOf(2024, 10, 4)}`);
    close = (await serveSite({ dir, ports: [Number(new URL(url).port)], prefix: '/some/prefix/' })).close;

    await test.step('the next visit is still the old version, whole, and offers the new one', async () => {
      await openMap(page, `${url}en/?date=2012&city=bologna&map=simple`);
      await expect(newsOf(page)).toContainText('There is a newer version of this page.');
      expect(await violationsOn(page, { few: true })).toEqual([]);
      await expect(html).not.toHaveAttribute('data-build');
      await expect(footer).toHaveText(before);
      await page.evaluate(() => document.documentElement.setAttribute('data-test-same', ''));
      await expect(cardOf(page).locator('.story a[href^="http"]').first()).toBeVisible();
      await page.reload();
      await waitForLife(page);
      await expect(html).not.toHaveAttribute('data-build');
      await expect(loadIt(page)).toBeVisible();
    });

    const other = await context.newPage();
    await openMap(other, `${url}en/?map=simple`);
    await other.evaluate(() => document.documentElement.setAttribute('data-test-same', ''));

    await test.step('asked for, it opens the same view', async () => {
      await loadIt(page).click();
      await expect(html).toHaveAttribute('data-build', '2');
      await waitForLife(page);
      await expect(page).toHaveURL(`${url}en/?date=2012&city=bologna&map=simple`);
      await expect(cardHeading(page)).toHaveText('Bologna');
      await expect(footer).toContainText('4 October 2024');
      await expect(newsOf(page)).toBeEmpty();
    });

    await test.step('a page in another tab is not touched, and goes on in its own version', async () => {
      await expect(other.locator('html')).toHaveAttribute('data-test-same', '');
      await expect(loadIt(other)).toBeVisible();
      await other.getByRole('button', { name: 'Share' }).first().click();
      await expect(other.getByRole('dialog')).toBeVisible();
    });

    await test.step('without a network it is the new one', async () => {
      await context.setOffline(true);
      await openMap(page, `${url}en/?map=simple`);
      await expect(newsOf(page)).toHaveText('No network: you see the data of 4 October 2024.');
      await expect(html).toHaveAttribute('data-build', '2');
    });
  } finally {
    close();
    rmSync(dir, { recursive: true });
  }
});

test('an embed keeps nothing on the device, and a classroom copy knows nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe src="en/?map=simple" title="Map" width="600" height="900"></iframe>',
    }),
  );
  await page.goto('host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('slider')).toBeVisible();
  await expect(frame.locator('#framed-city')).toBeAttached();
  await frame.locator('#list [data-member="krakow"] a').click();
  await expect(frame.locator('#card h2')).toHaveText('Kraków');
  expect(asked.filter((path) => /\/offline-[^/]*\.js$/.test(path))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(readFileSync(`${BUILT}/classroom/en.html`, 'utf8')).not.toContain('offline-worker');
});
