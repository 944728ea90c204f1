// Nothing is cut off and nothing lies over anything else: at 200 % and 400 % zoom, on 320 px, with a reader's own spacing.
import { LANGS } from '../../src/i18n/languages.ts';
import type { Fit } from './measure.ts';
import { fitOf, spaceOut } from './measure.ts';
import { expect, test } from './site.ts';
import { MAP_STATES, OTHER_PAGES, openOther, openStates, showState, statesFor, statesIn } from './states.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WINDOWS = [
  { name: '400 % zoom of 1280 × 1024: 320 px', width: 320, height: 256 },
  { name: '200 % zoom of 1440 × 900', width: 720, height: 450 },
  { name: 'spacing of the reader’s own on a desktop', width: 1440, height: 900, isSpaced: true },
  { name: 'spacing of the reader’s own on a phone', width: 390, height: 844, isSpaced: true },
] as const;

const FITS: Fit = { cut: [], over: [], covered: [] };

for (const [turn, window] of WINDOWS.entries()) {
  const { name, width, height } = window;
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    for (const lang of LANGS) {
      test(`/${lang}/: every state of the map fits`, async ({ page }) => {
        test.setTimeout(300_000);
        await openStates(page, lang);
        if ('isSpaced' in window) await spaceOut(page);
        for (const state of statesFor(MAP_STATES, lang, { turn, turns: WINDOWS.length }, window))
          await test.step(state.name, async () => {
            await showState(page, state);
            await expect
              .soft(async () => expect(await fitOf(page)).toEqual(FITS), state.name)
              .toPass({ timeout: 5_000 });
            await state.leave?.(page);
          });
      });
    }

    test('the other pages fit', async ({ page }) => {
      test.setTimeout(200_000);
      for (const lang of LANGS)
        for (const other of statesFor(OTHER_PAGES, lang, { turn, turns: WINDOWS.length }, window)) {
          await openOther(page, lang, other);
          if ('isSpaced' in window) await spaceOut(page);
          expect.soft(await fitOf(page), `${lang}, ${other.name}`).toEqual(FITS);
        }
    });
  });
}

test('no state of the map has a picture of text', async ({ page }) => {
  test.setTimeout(200_000);
  await openStates(page, 'en');
  for (const state of statesIn(MAP_STATES, { width: 1440, height: 900 })) {
    await showState(page, state);
    const pictures = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (el) => el.matches('img, picture, video, object') || getComputedStyle(el).backgroundImage.includes('url('),
        ).length,
    );
    expect.soft(pictures, state.name).toBe(0);
    await state.leave?.(page);
  }
});

test('what is cut off, and what is covered, is seen to be so', async ({ page }) => {
  await page.goto('en/about/');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>('#about section');
    Object.assign(first?.style ?? {}, { height: '60px', overflow: 'hidden' });
    Object.assign(second?.style ?? {}, { position: 'relative', top: '-120px' });
    const lid = document.createElement('div');
    Object.assign(lid.style, { position: 'absolute', inset: '0 0 auto', height: '60px' });
    document.querySelector('#toolbar')?.append(lid);
  });
  const fit = await fitOf(page);
  expect(Object.values(fit).filter((found) => found.length === 0)).toEqual([]);
});
