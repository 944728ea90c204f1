// The presentation in a browser: the whole tour by keys alone, its windows and cards.
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { dotOf, queryOf, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

const STEPS = 11;
const tourOf = (page: Page) => page.locator('#tour');
const yearOf = (page: Page) => page.locator('.present-year');
const titleOf = (page: Page) => page.locator('.present-words h2');
const stepIn = (page: Page): string | null => new URLSearchParams(queryOf(page)).get('step');
const expectStep = (page: Page, step: number | null) =>
  expect.poll(() => stepIn(page)).toBe(step === null ? null : String(step));

async function openPresentation(page: Page, query = ''): Promise<void> {
  await page.goto(`en/?map=simple&present${query}`);
  await expect(page.getByRole('button', { name: /^(Next|Start the tour)$/ })).toBeVisible();
}

test.describe('presented', () => {
  test.use({ viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

  test('Page Down alone tells the whole story, from a click on the map', async ({ page }) => {
    await openPresentation(page);
    await page.locator('.map-stage').click({ position: { x: 6, y: 6 } });
    const titles = new Set<string>();
    for (let step = 1; step <= STEPS; step++) {
      await page.keyboard.press('PageDown');
      await expectStep(page, step);
      titles.add((await titleOf(page).textContent()) ?? '');
    }
    expect(titles.size).toBe(STEPS);
    // At the last step it stays.
    await page.keyboard.press('PageDown');
    await expectStep(page, STEPS);
  });

  test('a focused slider does not run history backwards', async ({ page }) => {
    await openPresentation(page, '&step=1');
    await sliderOf(page).focus();
    for (const [key, step, year] of [
      ['PageDown', 2, '2006'],
      ['PageDown', 3, '2009'],
      ['PageUp', 2, '2006'],
      ['End', 11, '2026'],
      ['Home', 1, '2004'],
    ] as const) {
      await page.keyboard.press(key);
      await expectStep(page, step);
      await expect(yearOf(page)).toHaveText(year);
      await expect(sliderOf(page)).toBeFocused();
    }
  });

  test('space alone tells it too, even on a focused button', async ({ page }) => {
    await openPresentation(page, '&step=1');
    await page.getByRole('button', { name: 'Back' }).focus();
    for (let step = 2; step <= STEPS; step++) {
      await page.keyboard.press('Space');
      await expectStep(page, step);
    }
    await page.keyboard.press('Space');
    await expectStep(page, STEPS);
  });

  test('the map and the timeline are enlarged and still meet the pointer', async ({ page }) => {
    await openPresentation(page, '&step=8');
    // Marks are hit by their place; a part of the picture is no target.
    // On a busy machine the picture may still come to rest.
    await expect(async () => {
      const dot = await dotOf(page, 'wroclaw').boundingBox();
      if (!dot) throw new Error('The mark is not there.');
      await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
      expect(new URLSearchParams(queryOf(page)).get('city')).toBe('wroclaw');
    }).toPass({ timeout: 30_000 });
    const box = await sliderOf(page).boundingBox();
    if (!box) throw new Error('The slider is not there.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    // The middle of the time from 2004 to 2026.
    await expect(yearOf(page)).toHaveText('2015');
    await expectStep(page, 8);
  });

  test('black, the card of keys, and out', async ({ page }) => {
    await openPresentation(page, '&step=2');
    const black = page.locator('.present-black');
    for (const [on, off] of [
      ['b', 'x'],
      ['.', 'PageDown'],
    ] as const) {
      await page.keyboard.press(on);
      await expect(black).toBeVisible();
      await page.keyboard.press(off);
      await expect(black).toBeHidden();
    }
    // The key that brought the picture back did nothing else.
    await expectStep(page, 2);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys of the presentation' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(yearOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(yearOf(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe('?date=2006&step=2&map=simple');
    // Out of it, its keys mean nothing.
    await page.keyboard.press('n');
    await expect(tourOf(page).getByText('Step 2 of 11')).toBeVisible();
    await page.goBack();
    await expect(yearOf(page)).toBeVisible();
  });

  test('the window with the notes is in step', async ({ page }) => {
    await openPresentation(page, '&step=1');
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Notes' }).click(),
    ]);
    await expect(notes.getByRole('heading', { name: /Now: Nuremberg/ })).toBeVisible();
    await expect(notes).toHaveTitle('Notes for the teacher');
    await page.keyboard.press('PageDown');
    await expect(notes.getByRole('heading', { name: /Now: The first members/ })).toBeVisible();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expectStep(page, 3);
    await notes.keyboard.press('PageUp');
    await expectStep(page, 2);
  });

  test('a blocked window: a sentence, and a link that opens it', async ({ page }) => {
    await page.addInitScript(() => {
      const open = window.open.bind(window);
      let calls = 0;
      window.open = (...args) => (++calls === 1 ? null : open(...args));
    });
    await openPresentation(page, '&step=1');
    await page.getByRole('button', { name: 'Notes' }).click();
    await expect(page.getByText('The browser blocked the window with the notes.')).toBeVisible();
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open the notes' }).click(),
    ]);
    await expect(notes.getByRole('heading', { name: /Now: Nuremberg/ })).toBeVisible();
  });

  test('full screen refused: a sentence', async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    });
    await openPresentation(page);
    await page.keyboard.press('f');
    await expect(page.getByText('The browser does not allow full screen here.')).toBeVisible();
  });

  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
  ] as const) {
    test(`fits ${width} × ${height}: every step whole, large type, large targets`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const lang of ['en', 'pl']) {
        await page.goto(`${lang}/?map=simple&present&step=1`);
        await expect(titleOf(page)).toBeVisible();
        for (let step = 1; step <= STEPS; step++) {
          await expectStep(page, step);
          const seen = await page.evaluate(() => {
            const words = document.querySelector('.present-words');
            const sizes = [...document.querySelectorAll('.present-words :is(h2, p, li), .present-bar button')].map(
              (el) => Number.parseFloat(getComputedStyle(el).fontSize),
            );
            const buttons = [...document.querySelectorAll('.present-bar button')].map((el) =>
              el.getBoundingClientRect(),
            );
            return {
              overrun: (words?.scrollHeight ?? 0) - (words?.clientHeight ?? 0),
              type: Math.min(...sizes),
              target: Math.min(...buttons.flatMap((box) => [box.width, box.height])),
              year: Number.parseFloat(getComputedStyle(document.querySelector('.present-year') as Element).fontSize),
            };
          });
          expect(seen.overrun, `${lang}, step ${step}`).toBeLessThanOrEqual(0);
          expect(seen.type).toBeGreaterThanOrEqual((24 * height) / 1080);
          expect(seen.target).toBeGreaterThanOrEqual(44);
          // Figures are about two thirds of the size high.
          expect(seen.year * 0.66).toBeGreaterThanOrEqual(height / 10);
          await page.keyboard.press('PageDown');
        }
      }
    });
  }

  test('axe finds nothing, with and without a step, with the card of keys', async ({ page }) => {
    await openPresentation(page);
    expect(await violationsOn(page)).toEqual([]);
    for (const step of [5, 9]) {
      await openPresentation(page, `&step=${step}`);
      expect(await violationsOn(page), `step ${step}`).toEqual([]);
    }
    await page.keyboard.press('?');
    expect(await violationsOn(page)).toEqual([]);
  });
});
