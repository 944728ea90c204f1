// The whole page by keyboard: few Tab stops, ways past the map, a slider that tells its value, a map to walk on.
import { KRAKOW } from '../../src/model/member.ts';
import { tallyIn } from './dataset.ts';
import { cardHeading, foundBy, openMap, sliderOf, stageOf } from './map-page.ts';
import { expect, test } from './site.ts';
import { stopAt, tabThrough } from './stops.ts';

for (const [name, viewport] of [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`on ${name} the page has few Tab stops: the map is one, and so is the list`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openMap(page, 'en/?map=simple');
    await expect(page.locator('#list-keys')).toBeAttached();
    const stops = await tabThrough(page);
    test.info().annotations.push({
      type: 'Tab stops of the page',
      description: `${stops.length}: ${stops.map(({ words }) => words).join(' · ')}`,
    });
    expect(stops.filter(({ isRow }) => isRow)).toHaveLength(1);
    expect(stops.slice(0, 3).map(({ words }) => words)).toEqual([
      'Skip to the list of members',
      'Skip to the timeline',
      'What the keys do',
    ]);
    expect(stops.filter(({ words }) => words === 'Map of the members')).toHaveLength(1);
    expect(stops.filter(({ part }) => part === 'map').map(({ words }) => words)).toEqual([
      'Map of the members',
      'Zoom in',
    ]);
    // The other buttons over the map are an arrow away.
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    for (const name of ['Zoom out', 'Show all members', 'Move the map', 'Zoom in']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('button', { name })).toBeFocused();
    }
    expect(stops.filter(({ part }) => part === 'inset')).toEqual([]);
    expect(stops.length).toBeLessThanOrEqual(25);
  });
}

test('backwards the stops are the same, and nothing holds the focus', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  await expect(page.locator('#list-keys')).toBeAttached();
  const forwards = await tabThrough(page);
  await openMap(page, 'en/?map=simple');
  await expect(page.locator('#list-keys')).toBeAttached();
  const backwards = await tabThrough(page, 'Shift+Tab');
  // From behind, the list begins with its last row.
  const parts = (stops: typeof forwards) => stops.map((stop) => (stop.isRow ? 'a row' : `${stop.part}: ${stop.words}`));
  expect(parts(backwards)).toEqual(parts(forwards).toReversed());
});

test('skip links lead to the list and to the timeline', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of members' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#list li[data-member] a').first()).toBeFocused();

  await page.goto('en/?map=simple#');
  await expect(sliderOf(page)).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the timeline' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await stopAt(page))?.part).toBe('timeline');
});

test('the keys of the slider change the date, and it tells date and count', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const slider = sliderOf(page);
  await slider.focus();
  const KEYS = [
    ['Home', '2004-12', 'December 2004'],
    ['ArrowRight', '2005-01', 'January 2005'],
    ['ArrowUp', '2005-02', 'February 2005'],
    ['PageUp', '2006-02', 'February 2006'],
    ['PageUp', '2007-02', 'February 2007'],
    ['ArrowLeft', '2007-01', 'January 2007'],
    ['ArrowDown', '2006-12', 'December 2006'],
    ['PageDown', '2005-12', 'December 2005'],
    ['PageDown', '2004-12', 'December 2004'],
    ['PageDown', '2004-12', 'December 2004'],
  ] as const;
  for (const [key, date, words] of KEYS) {
    await page.keyboard.press(key);
    const { certain } = tallyIn({ date });
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${words}: ${certain} members?\\b`));
  }
  await page.keyboard.press('End');
  const { certain } = tallyIn({});
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^\\d+ [A-Z][a-z]+ 20\\d\\d: ${certain} members`));
  await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
});

test('arrows walk on the map, Enter opens, Escape leaves', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const stage = stageOf(page);
  const status = page.getByRole('status');
  await stage.focus();
  const visited = new Set<string>();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    const before = await status.textContent();
    await page.keyboard.press(key);
    // Each of them says a name and a date.
    await expect(status).not.toHaveText(before ?? '');
    await expect(status).toHaveText(/^.+, .*(\d{4}|unknown)/);
    visited.add((await page.locator('#map [data-hovered]').getAttribute('data-member')) ?? '');
  }
  expect(visited.size).toBeGreaterThan(2);
  const hovered = await page.locator('#map [data-hovered]').getAttribute('data-member');
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toBeFocused();
  await expect(page.locator('#map [data-chosen]')).toHaveAttribute('data-member', hovered ?? '');
  await page.keyboard.press('Escape');
  await expect(stage).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#map [data-hovered]')).toHaveCount(0);
});

test('no letter key does anything outside of fields', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  // The last parts come after the map.
  await page.waitForLoadState('networkidle');
  const before = await page.locator('body').evaluate((body) => body.textContent);
  for (const key of ['n', 'p', 'b', 'f', 'k', 'm', '/', '?', 'Space']) await page.keyboard.press(key);
  expect(await page.locator('body').evaluate((body) => body.textContent)).toBe(before);
});

test('the search works by keyboard alone', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const search = page.getByRole('combobox', { name: 'Find a city' });
  await search.focus();
  await page.keyboard.type('kra');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/members? found/);
  await page.keyboard.press('ArrowDown');
  await expect(search).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await search.fill('Lisboa');
  await expect(page.locator('#search')).toContainText('No member is called “Lisboa”.');
  await search.fill('CRACOVIE');
  // Names of other languages come after the page.
  await expect(foundBy(page).first()).toContainText('Kraków');
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expect(page.locator(`#list [data-member="${KRAKOW}"] a`)).toHaveAttribute('aria-current', 'true');
});
