// The reader's hand on the map: wheel, drag, double click and pinch move it, the address says where, Europe stays in view.
import type { Page } from '@playwright/test';
import { DEFAULTS, decode } from '../../src/model/link.ts';
import type { Camera } from '../../src/model/mercator.ts';
import { MAX_BOUNDS } from '../../src/model/places.ts';
import { cameraOf } from '../../src/views/map/camera.ts';
import { data, today } from './dataset.ts';
import { expectQuery, openGlMap, openMap, queryOf, stageOf } from './map-page.ts';
import { expect, test } from './site.ts';
import { sizeOf } from './spots.ts';

test.setTimeout(120_000);
// The camera jumps: a gesture in the middle of a move would begin elsewhere.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const KNOWN = { ids: new Set<string>(), countries: new Set<string>(), today };

/** Where the address says that the camera stands. */
const cameraIn = (page: Page): Camera | null => decode(queryOf(page), KNOWN).at;

/** Where it stands before anybody has moved it. */
const restingOn = async (page: Page): Promise<Camera> => cameraOf(data, DEFAULTS, await sizeOf(stageOf(page)));

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error('The map is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a gesture has been heard: the code for it comes a little later than the map. */
const gesture = (page: Page, act: () => Promise<void>): Promise<void> =>
  expect(async () => {
    await act();
    await expect.poll(() => cameraIn(page), { timeout: 2000 }).not.toBeNull();
  }).toPass();

/** The end of a gesture may be heard after the button: then once more. */
const fitAgain = (page: Page, query: string): Promise<void> =>
  expect(async () => {
    await page.getByRole('button', { name: 'Show all members' }).click();
    await expect.poll(() => queryOf(page), { timeout: 3000 }).toBe(query);
  }).toPass();

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

for (const [name, query, open] of [
  ['the SVG map', '?map=simple', openMap],
  ['MapLibre', '', openGlMap],
] as const) {
  test(`wheel, drag and buttons move ${name} within Europe, and the fit button goes back`, async ({ page }) => {
    await open(page, `en/${query}`);
    const resting = await restingOn(page);
    const { x, y } = await middleOf(page);

    await test.step('the wheel comes closer', async () => {
      await page.mouse.move(x, y);
      await gesture(page, () => page.mouse.wheel(0, -240));
      await expect.poll(() => cameraIn(page)?.zoom).toBeGreaterThan(resting.zoom);
      await fitAgain(page, query);
    });

    await test.step('a drag takes the land along', async () => {
      await gesture(page, () => drag(page, 120, 40));
      const camera = cameraIn(page);
      expect(camera?.lon).toBeLessThan(resting.lon);
      expect(camera?.lat).toBeGreaterThan(resting.lat);
      expect(camera?.zoom).toBeCloseTo(resting.zoom, 1);
      await expect(page.locator('#card')).toBeHidden();
      await fitAgain(page, query);
    });

    await test.step('it cannot go farther than Europe', async () => {
      await page.mouse.move(x, y);
      await gesture(page, () => page.mouse.wheel(0, 3000));
      const turned = async (): Promise<number | undefined> => {
        await page.mouse.wheel(0, 3000);
        return cameraIn(page)?.zoom;
      };
      await expect.poll(turned).toBe(2);
      const dragged = async (): Promise<Camera | null> => {
        await drag(page, 300, 200);
        return cameraIn(page);
      };
      const [west, , , north] = MAX_BOUNDS;
      await expect.poll(dragged).toEqual({ zoom: 2, lat: north, lon: west });
      await fitAgain(page, query);
    });

    await test.step('a link cannot either', async () => {
      await open(page, `en/?at=0_-60_170${query.replace('?', '&')}`);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const [, south, east] = MAX_BOUNDS;
      await expect.poll(() => cameraIn(page)).toEqual({ zoom: 3, lat: south, lon: east });
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await expect.poll(() => cameraIn(page)?.zoom).toBe(2);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('two fingers pinch, one finger drags', async ({ page, context }) => {
    await openMap(page, 'en/?map=simple');
    const resting = await restingOn(page);
    const { x, y } = await middleOf(page);
    const client = await context.newCDPSession(page);
    type Finger = readonly [x: number, y: number];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: readonly Finger[]): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([fx, fy], id) => ({ x: fx, y: fy, id })),
      });

    await gesture(page, async () => {
      await touch('touchStart', [x - 20, y], [x + 20, y]);
      await touch('touchMove', [x - 40, y], [x + 40, y]);
      await touch('touchMove', [x - 60, y], [x + 60, y]);
      await touch('touchEnd');
    });
    expect(cameraIn(page)?.zoom).toBeGreaterThan(resting.zoom + 0.5);
    await fitAgain(page, '?map=simple');

    await gesture(page, async () => {
      await touch('touchStart', [x, y]);
      await touch('touchMove', [x - 30, y]);
      await touch('touchMove', [x - 60, y]);
      await touch('touchEnd');
    });
    expect(cameraIn(page)?.lon).toBeGreaterThan(resting.lon);
  });
});

test('the camera of a link is the camera of the map', async ({ page }) => {
  await openMap(page, 'en/?at=6.00_50.850_4.350&map=simple');
  const dot = await page.locator('#map [data-member="krakow"]').getAttribute('transform');
  await page.reload();
  await expect(page.locator('#map [data-member="krakow"]')).toHaveAttribute('transform', dot ?? '');
  expect(cameraIn(page)).toEqual({ zoom: 6, lat: 50.85, lon: 4.35 });
});

test('a country filter moves the map to its members', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const place = (): Promise<string | null> => page.locator('#map [data-member="berlin"]').getAttribute('transform');
  const before = await place();
  await page.getByRole('button', { name: /^Country/ }).click();
  await page.getByRole('checkbox', { name: /^Germany/ }).check();
  await expect.poll(place).not.toBe(before);
  await expectQuery(page, '?countries=DE&map=simple');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All countries' }).click();
  await expect.poll(place).toBe(before);
});
