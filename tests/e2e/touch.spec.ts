// By pointer: targets of 24 px in every state, of 44 px by touch; what is dragged can be pressed; a press and a tip can be taken back.

import { cardHeading, dotOf, openMap, queryOf, searchOf, sliderOf, stageOf } from './map-page.ts';
import { smallTargets } from './measure.ts';
import { expect, test } from './site.ts';
import { sizeOf, spotOf } from './spots.ts';
import { MAP_STATES, OTHER_PAGES, openOther, openStates, SIZES, showState, statesIn } from './states.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What the page is worked with. */
const MAIN =
  '.menu-button, .to-search, #site-nav > *, .map-buttons button, [data-do="play"], #list li a, .opener, .button, .time-toggle, .back, .tour-buttons *, .present-bar button';

for (const { name, width, height } of SIZES) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: name === 'a phone' });

    test('no target is smaller than 24 px in any state', async ({ page }) => {
      test.setTimeout(200_000);
      await openStates(page, 'en');
      for (const state of statesIn(MAP_STATES, { width, height }))
        await test.step(state.name, async () => {
          await showState(page, state);
          expect.soft(await smallTargets(page, 24), state.name).toEqual([]);
          if (name === 'a phone') expect.soft(await smallTargets(page, 44, MAIN), state.name).toEqual([]);
          await state.leave?.(page);
        });
    });

    test('nor on the other pages', async ({ page }) => {
      for (const other of OTHER_PAGES) {
        await openOther(page, 'en', other);
        expect.soft(await smallTargets(page, 24), other.name).toEqual([]);
      }
    });
  });
}

for (const [width, height] of [
  [360, 740],
  [390, 844],
] as const) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('no button lies over Kraków or its name', async ({ page }) => {
      for (const lang of ['en', 'pl']) {
        await openMap(page, `${lang}/?map=simple`);
        const buttons = await page.locator('.map-buttons').boundingBox();
        for (const part of ['.krakow-name', '[data-member="krakow"].mark']) {
          const box = await page.locator('#map').locator(part).boundingBox();
          if (!box || !buttons) throw new Error(`${part} or the buttons are not there.`);
          const isApart = box.x > buttons.x + buttons.width || box.y > buttons.y + buttons.height;
          expect(isApart, `${lang} ${part}`).toBe(true);
        }
      }
    });
  });
}

test('what is pressed acts when it is released, and not if the pointer has left it', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  for (const control of [
    page.locator('#list [data-member=bologna] a'),
    page.locator('#timeline [data-do=play]'),
    page.locator('.menu[data-menu=theme] summary'),
    page.locator('.map-buttons button').first(),
  ]) {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (!box) throw new Error('The control is not there.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(700, 300, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator('html')).not.toHaveAttribute('data-playing');
    await expect(page.locator('details[open]')).toHaveCount(0);
  }
  // What the address says now is what has been done: this, and nothing of all that.
  await page.locator('#timeline [data-do=year-back]').click();
  await expect.poll(() => queryOf(page)).toMatch(/^\?date=\d{4}-\d\d&map=simple$/);
});

test('without dragging: both dates by buttons, the map by buttons and by the list', async ({ page }) => {
  await openMap(page, 'en/?date=2018-06&from=2010&map=simple');
  await page.locator('#timeline [data-do=year-on]').click();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /June 2019/);
  await page.locator('.time-toggle').click();
  const steps = page.getByRole('toolbar', { name: 'Step by step From' });
  await steps.getByRole('button', { name: 'One year on' }).click();
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('January 2011');
  await expect(page).toHaveURL(/from=2011-01/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=/);
});

test('on an upright phone each date has its steps too, large enough for a finger', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openMap(page, 'en/?date=2018-06&compare=2010&map=simple');
  await page.locator('.time-toggle').tap();
  for (const name of ['Step by step Go to a date', 'Step by step Earlier date']) {
    const steps = page.getByRole('toolbar', { name });
    await steps.getByRole('button', { name: 'One month on' }).tap();
    const box = await steps.getByRole('button', { name: 'One year back' }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /July 2018/);
  await expect(page).toHaveURL(/date=2018-07&.*compare=2011-01/);
  await context.close();
});

test('the tip of a mark stays while the pointer is on it, and Escape takes it away', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const box = await page.locator('#map svg [data-member=madrid]').boundingBox();
  if (!box) throw new Error('The mark is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const tip = page.locator('#map .map-tip');
  await page.mouse.move(x, y, { steps: 3 });
  await expect(tip).toContainText('Madrid');
  await page.mouse.move(x + 1, y);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('a press on the map counts also when the mark under it is drawn anew before it is released', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const stage = stageOf(page);
  const { x, y } = (await stage.boundingBox()) ?? { x: 0, y: 0 };
  const [left, top] = spotOf('madrid', await sizeOf(stage)).at;
  await searchOf(page).fill('kra');
  await page.mouse.move(x + left, y + top);
  await page.mouse.down();
  await dotOf(page, 'madrid').evaluate((dot) => dot.replaceWith(dot.cloneNode(true)));
  await page.mouse.up();
  await expect(cardHeading(page)).toHaveText(/Madrid/);
});
