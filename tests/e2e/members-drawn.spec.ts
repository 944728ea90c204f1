// Both drawers put every member where it is, in its own ink: read from the pixels of the built site.
import type { Page } from '@playwright/test';
import { KRAKOW } from '../../src/model/member.ts';
import type { Point } from '../../src/model/mercator.ts';
import { openGlMap, openMap, openMenu, sliderOf, stageOf } from './map-page.ts';
import type { Rgb } from './pixels.ts';
import { coloursAt, difference, tokenColour } from './pixels.ts';
import { expect, test } from './site.ts';
import { sizeOf, spotOf, spotsOn } from './spots.ts';

test.setTimeout(120_000);

/** Colours closer than this are the same to the eye. */
const SAME = 30;
/** A mark with so much room, px, is not touched by another. */
const ROOM = 10;
/** December 2012, in months since December 2004. */
const DECEMBER_2012 = '96';

const DRAWERS: readonly (readonly [name: string, mark: string, open: (page: Page) => Promise<void>])[] = [
  ['MapLibre', 'gl', (page) => openGlMap(page, 'en/')],
  ['the SVG map', 'svg', (page) => openMap(page, 'en/?map=simple')],
];

for (const [name, mark, open] of DRAWERS) {
  test(`${name} draws the members at their places, and Kraków as a speck before it joined`, async ({ page }) => {
    await open(page);
    const stage = stageOf(page);
    await expect(page.locator('html')).toHaveAttribute('data-map', mark);
    await expect(stage.locator('canvas')).toHaveCount(mark === 'gl' ? 1 : 0);
    // MapLibre's own marks are in its canvas: over it lie names, and those that one points at or has chosen.
    await expect(stage.locator('.map-svg')).toHaveCount(mark === 'gl' ? 0 : 1);
    await expect(stage.locator('.map-over [data-member]')).toHaveCount(0);
    const size = await sizeOf(stage);

    await test.step('discs have the ink of their kind', async () => {
      const inView = ([x, y]: Point): boolean => x > 20 && y > 20 && x < size.width - 20 && y < size.height - 20;
      const discs = spotsOn(size).filter(({ look, at, room }) => look.fill === 'disc' && room > ROOM && inView(at));
      expect(discs.length).toBeGreaterThan(15);
      expect(new Set(discs.map(({ look }) => look.ink))).toEqual(new Set(['ink', 'mid', 'krakow']));
      const inks = new Map<string, Rgb>();
      for (const ink of ['ink', 'mid', 'krakow']) inks.set(ink, await tokenColour(stage, ink));
      const colours = await coloursAt(
        stage,
        discs.map(({ at }) => at),
      );
      const wrong = discs.filter(({ look }, index) => {
        const [ink, colour] = [inks.get(look.ink), colours[index]];
        return !ink || !colour || difference(ink, colour) > SAME;
      });
      expect(wrong.map(({ member }) => member.id)).toEqual([]);
    });

    const { at } = spotOf(KRAKOW, size);
    /** Whether vermilion is seen in Kraków's middle, and in its disc beyond a speck. */
    const seen = async (): Promise<readonly boolean[]> => {
      const krakow = await tokenColour(stage, 'krakow');
      const colours = await coloursAt(stage, [at, [at[0] - 4, at[1]], [at[0], at[1] + 4]]);
      return colours.map((colour) => difference(colour, krakow) <= SAME);
    };
    expect(await seen()).toEqual([true, true, true]);

    await test.step('at the end of 2012 Kraków is a speck', async () => {
      await sliderOf(page).fill(DECEMBER_2012);
      await expect.poll(seen).toEqual([true, false, false]);
    });

    await test.step('dark colours are on the map too', async () => {
      const light = await tokenColour(stage, 'krakow');
      await openMenu(page, 'theme');
      await page.getByRole('link', { name: 'Dark' }).click();
      await expect.poll(() => tokenColour(stage, 'krakow')).not.toEqual(light);
      await page.getByRole('button', { name: 'Today' }).click();
      await expect.poll(seen).toEqual([true, true, true]);
    });
  });
}
