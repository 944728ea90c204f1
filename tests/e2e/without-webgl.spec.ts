// A browser without WebGL: the SVG map stays, says so, and does all that the other one does.
import { KRAKOW } from '../../src/model/member.ts';
import { cardHeading, dotOf, expectQuery, openMap, queryOf, sliderOf, stageOf } from './map-page.ts';
import { test } from './no-webgl.ts';
import { expect } from './site.ts';
import { sizeOf, spotOf, spotsOn } from './spots.ts';

test.beforeEach(async ({ page }) => {
  await openMap(page, 'en/');
  await expect(page.getByText('This is the simple map.')).toBeVisible();
});

test('the SVG map stays and says that it is the simple one', async ({ page }) => {
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.getByRole('alert')).toHaveText('This is the simple map. Dates, list, search and sources all work.');
  await expect(page.locator('#map svg [data-member]:visible').first()).toBeVisible();
  // Nothing of the detailed map is asked for.
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(files.filter((name) => /gl-map-|maplibre-gl-worker-/.test(name))).toEqual([]);
  // There is no use in trying again.
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});

test('pointing shows the name, a click opens the card', async ({ page }) => {
  const stage = stageOf(page);
  const { at } = spotOf(KRAKOW, await sizeOf(stage));
  const position = { x: at[0], y: at[1] };
  await stage.hover({ position });
  await expect(page.locator('#map .map-tip')).toHaveText(/Kraków.*25 September 2024/);
  await expect(page.locator(`#list [data-member="${KRAKOW}"]`)).toHaveAttribute('data-hovered', 'true');
  await stage.click({ position });
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expectQuery(page, '?city=krakow');
});

test('the keyboard walks from member to member and opens one', async ({ page }) => {
  const stage = stageOf(page);
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  const hovered = page.locator('#map [data-hovered]');
  const first = await hovered.getAttribute('data-member');
  await page.keyboard.press('ArrowUp');
  await expect(hovered).not.toHaveAttribute('data-member', first ?? '');
  const second = await hovered.getAttribute('data-member');
  await page.keyboard.press('Enter');
  await expectQuery(page, `?city=${second}`);
  await expect(cardHeading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expectQuery(page, '');
  await expect(stage).toBeFocused();
});

test('buttons and keys zoom, and the fit button goes back', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => queryOf(page)).toMatch(/^\?at=\d\.\d\d_/);
  const once = queryOf(page);
  await stageOf(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => queryOf(page)).not.toBe(once);
  await page.keyboard.press('-');
  await expectQuery(page, once);
  await page.getByRole('button', { name: 'Show all members' }).click();
  await expectQuery(page, '');
});

test('the date changes the dots', async ({ page }) => {
  await expect(dotOf(page, KRAKOW)).toHaveAttribute('data-status', 'member');
  await sliderOf(page).fill('96');
  await expect(dotOf(page, KRAKOW)).toHaveAttribute('data-status', 'not-yet');
  await expectQuery(page, '?date=2012-12');
});

test('every member has its dot at its place', async ({ page }) => {
  const drawn = await page.locator('#map svg .mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const [x, y] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
      return [mark.getAttribute('data-member'), x, y] as const;
    }),
  );
  const places = new Map(drawn.map(([id, ...at]) => [id, at]));
  for (const { member, at } of spotsOn(await sizeOf(stageOf(page)))) {
    expect(places.get(member.id), member.id).toEqual([expect.closeTo(at[0], 0), expect.closeTo(at[1], 0)]);
  }
});
