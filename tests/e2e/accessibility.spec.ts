// axe finds nothing: in both languages, with and without a card, in all colours, on a desktop and on a phone.
import { violationsOn } from './axe.ts';
import { cardOf, openGlMap, openMap } from './map-page.ts';
import { expect, test } from './site.ts';

test.setTimeout(120_000);

const SIZES = [
  { name: 'a desktop', width: 1440, height: 900 },
  { name: 'a phone', width: 390, height: 844 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

for (const { name, ...viewport } of SIZES) {
  for (const lang of ['en', 'pl']) {
    test.describe(`/${lang}/ on ${name}`, () => {
      // Colours in the middle of a change have another contrast.
      test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

      test('axe finds nothing on the map page, with and without a card', async ({ page }) => {
        await openMap(page, `${lang}/?map=simple`);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page), colorScheme).toEqual([]);
        }
        for (const city of ['krakow', 'bologna']) {
          await openMap(page, `${lang}/?city=${city}&map=simple`);
          await expect(cardOf(page).locator('.story a').first()).toBeVisible();
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            expect(await violationsOn(page), `${city}, ${colorScheme}`).toEqual([]);
          }
        }
      });

      test('axe finds nothing at a date, in a filter, in high contrast', async ({ page }) => {
        await openMap(page, `${lang}/?date=2012&countries=DE,PL&theme=contrast&map=simple&order=country`);
        expect(await violationsOn(page)).toEqual([]);
      });

      test('axe finds nothing on the about page', async ({ page }) => {
        await page.goto(`${lang}/about/`);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page), colorScheme).toEqual([]);
        }
      });
    });
  }
}

test('axe finds nothing on MapLibre’s map, with search and menus open', async ({ page }) => {
  await openGlMap(page, 'en/');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Find a city' }).fill('kra');
  await expect(page.getByRole('listbox', { name: 'Members found' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Country/ }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('axe sees what is wrong', async ({ page }) => {
  await page.goto('en/about/');
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  expect(await violationsOn(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
});
