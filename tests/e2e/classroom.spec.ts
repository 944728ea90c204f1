// The classroom copy from a disk, without a network: nothing but the file itself may be asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Tour } from '../../src/model/tour.ts';
import { membersIn } from './dataset.ts';
import { cardHeading, markedOn, openMenu, rowOf, searchOf, sentenceOf, sliderOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

/** What the copy has inlined. */
const [tourFile = ''] = readdirSync('dist/assets').filter((name) => /^tour-.*\.json$/.test(name));
const tour: Tour = JSON.parse(readFileSync(`dist/assets/${tourFile}`, 'utf8'));

const copyIn = (lang: string): string => pathToFileURL(resolve(`dist/classroom/${lang}.html`)).href;

/** Opens a copy as a double click does, with all networks gone. */
async function openCopy(page: Page, lang: string, faults: string[], query = ''): Promise<void> {
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`the copy asks for ${request.url()}`);
  });
  await page.context().setOffline(true);
  await page.goto(copyIn(lang) + query);
  await waitForLife(page);
}

test('the map draws, and says of when its data is', async ({ page, faults }) => {
  await openCopy(page, 'en', faults);
  await expect(page.locator('.tagline')).toContainText(/needs no network. Data of \d+ \w+ 20\d\d/);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('.map-notice')).toBeEmpty();
  const everyone = membersIn({});
  expect(await markedOn(page)).toEqual({ map: everyone, timeline: everyone, list: everyone });
  const { pageFonts, foreign } = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      pageFonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      foreign: performance.getEntriesByType('resource').filter(({ name }) => !/^(data|blob):/.test(name)).length,
    };
  });
  expect(pageFonts.join(' ')).toMatch(/Source Sans 3.*Brygada|Brygada.*Source Sans 3/);
  expect(foreign).toBe(0);
});

test('the date moves, a city opens with its sources, the search finds, and the address keeps it', async ({
  page,
  faults,
}) => {
  await openCopy(page, 'en', faults);
  await sliderOf(page).fill('96');
  await expect(sentenceOf(page)).toContainText('By the end of December 2012');
  const then = membersIn({ date: '2012-12' });
  await expect.poll(() => markedOn(page)).toEqual({ map: then, timeline: then, list: then });
  await rowOf(page, 'bologna').click();
  await expect(cardHeading(page)).toHaveText('Bologna');
  await expect(page.locator('#card .external').first()).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toBe('?date=2012-12&city=bologna');
  await searchOf(page).fill('krakow');
  await expect(page.locator('#search').getByRole('option').first()).toContainText('Kraków');
  await page.reload();
  await expect(cardHeading(page)).toHaveText('Bologna');
  await expect(sentenceOf(page)).toContainText('By the end of December 2012');
});

test('it is drawn finer where one comes closer', async ({ page, faults }) => {
  await openCopy(page, 'en', faults, '?at=5.00_50.060_19.940');
  await expect(page.locator('#map .base')).toHaveAttribute('data-level', 'mid');
});

test('Back closes a city, and the other language needs no other file', async ({ page, faults }) => {
  await openCopy(page, 'pl', faults);
  await rowOf(page, 'krakow').click();
  await expect(cardHeading(page)).toHaveText('Kraków');
  await page.goBack();
  await expect(page.locator('#card')).toBeHidden();
  await openMenu(page, 'language');
  const english = page.locator('[data-menu="language"]').getByRole('link', { name: 'English' });
  await expect(english).toHaveAttribute('href', 'en.html');
  await english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(sentenceOf(page)).toContainText('known members');
});

test('the whole tour runs by Page Down alone', async ({ page, faults }) => {
  await openCopy(page, 'en', faults);
  await page.getByRole('link', { name: 'Present' }).click();
  const heading = page.locator('#tour h2');
  const titles: string[] = [];
  const steps = tour.steps.length;
  for (let step = 1; step <= steps; step++) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe(String(step));
    titles.push((await heading.first().textContent()) ?? '');
  }
  expect(new Set(titles).size).toBe(steps);
  await page.keyboard.press('PageDown');
  await expect(heading.first()).toHaveText(titles.at(-1) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-presenting', /./);
});

test('pictures and sheets come out of it too; an address to pass on it has none', async ({ page, faults }) => {
  await openCopy(page, 'pl', faults);
  await page.getByRole('button', { name: 'Udostępnij' }).click();
  const panel = page.locator('.paper-panel');
  await expect(panel).toContainText('nie ma adresu');
  await expect(panel.getByRole('link')).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Zapisz jako PNG' }).click(),
  ]);
  const bytes = readFileSync(await file.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 900]);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await panel.getByRole('button', { name: 'Drukuj materiał' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheets > .sheet')).toHaveCount(4);
  await expect(page.locator('.sheets .qr')).toHaveCount(0);
});

test('opened on the server, it is the same page, and its own policy holds', async ({ page, expectFault }) => {
  expectFault(/TrustedHTML/);
  await page.goto('classroom/pl.html?map=simple');
  await waitForLife(page);
  await rowOf(page, 'krakow').click();
  await expect(cardHeading(page)).toHaveText('Kraków');
  const markup = page.evaluate(() => {
    document.body.innerHTML = '<p>text</p>';
  });
  await expect(markup).rejects.toThrow(/TrustedHTML/);
});
