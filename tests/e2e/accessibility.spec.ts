// axe finds nothing: in every state of states.ts, in English in all colours on a desktop and on a phone, in other languages by turns.
import type { Frame, Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { violationsOn } from './axe.ts';
import { mapIn, test } from './host-page.ts';
import { openGlMap } from './map-page.ts';
import { expect } from './site.ts';
import {
  MAP_STATES,
  OTHER_PAGES,
  openNotes,
  openOther,
  openStates,
  SIZES,
  showState,
  statesFor,
  statesIn,
  THEMES,
} from './states.ts';

// Colours in the middle of a change have another contrast.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Themes = readonly (typeof THEMES)[number][];

/** Colours are the same in every language: English sees all themes in every state, each other language one by turns. */
const themesFor = (lang: Lang, index: number): Themes =>
  lang === 'en' ? THEMES : THEMES.filter((_, turn) => turn === (index + LANGS.indexOf(lang)) % THEMES.length);

/** All rules in the first of the themes, then those that colours can break in the others. */
async function expectNone(page: Page | Frame, state: string, few: boolean, themes: Themes = THEMES): Promise<void> {
  for (const [index, theme] of themes.entries()) {
    await page.evaluate((worn) => document.documentElement.setAttribute('data-theme', worn), theme);
    expect.soft(await violationsOn(page, { few, colours: index > 0 }), `${state}, ${theme}`).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
}

for (const [turn, { name, width, height }] of SIZES.entries()) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const lang of LANGS) {
      test(`/${lang}/: axe finds nothing in any state of the map`, async ({ page }) => {
        test.setTimeout(400_000);
        await openStates(page, lang);
        const size = { width, height };
        // Another language goes through each state in one of the two windows.
        for (const [index, state] of statesFor(MAP_STATES, lang, { turn, turns: SIZES.length }, size).entries()) {
          await test.step(state.name, async () => {
            await showState(page, state);
            const themes = themesFor(lang, index);
            await expectNone(page, state.name, index > 0, state.wordless ? themes.slice(0, 1) : themes);
            await state.leave?.(page);
          });
        }
      });

      test(`/${lang}/: axe finds nothing on the other pages`, async ({ page }) => {
        test.setTimeout(200_000);
        const others = statesFor(OTHER_PAGES, lang, { turn, turns: SIZES.length }, { width, height });
        for (const [index, other] of others.entries()) {
          await openOther(page, lang, other);
          await expectNone(page, other.name, true, themesFor(lang, index));
        }
      });
    }

    test('axe finds nothing in the frame of another page', async ({ page, visit }) => {
      await visit('bare');
      await expectNone(await mapIn(page), 'a frame', false);
    });
  });
}

test('axe finds nothing on MapLibre’s map, with a card, a span and a filter', async ({ page }) => {
  await openGlMap(page, 'en/');
  await expectNone(page, 'MapLibre', true);
  for (const query of ['city=krakow', 'date=2018&from=2010', 'countries=DE,PL']) {
    await page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${query}`);
    await expect(page.locator('#map canvas')).toBeVisible();
    await expectNone(page, `MapLibre, ${query}`, true);
  }
});

for (const lang of LANGS) {
  test(`/${lang}/: axe finds nothing in the window with the notes`, async ({ page }) => {
    await expectNone(await openNotes(page, lang), 'notes', false);
  });
}

test('axe finds nothing on the page for lost readers', async ({ page, expectFault }) => {
  expectFault(/404/);
  await page.goto('en/nowhere/');
  await expectNone(page, '404', false);
});

test('axe sees what is wrong, in all and in dark colours', async ({ page }) => {
  await page.goto('en/about/?theme=dark');
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'As dark as the page.';
    words.style.color = '#222222';
    document.querySelector('main')?.append(new Image(), words);
  });
  expect(await violationsOn(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
  expect(await violationsOn(page, { colours: true })).toContainEqual(expect.stringMatching(/^color-contrast: /));
});

test('axe finds nothing where the system forces its colours', async ({ page }) => {
  test.setTimeout(200_000);
  await page.emulateMedia({ forcedColors: 'active' });
  await openStates(page, 'en');
  for (const state of statesIn(MAP_STATES, SIZES[0]).filter(({ wordless }) => !wordless))
    await test.step(state.name, async () => {
      await showState(page, state);
      expect.soft(await violationsOn(page, { few: true, colours: true }), state.name).toEqual([]);
      await state.leave?.(page);
    });
});
