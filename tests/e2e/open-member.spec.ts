// A member opened from map, timeline, list, search or link is the same state; Back closes it, so does Escape.
import type { Page } from '@playwright/test';
import { KRAKOW } from '../../src/model/member.ts';
import type { Shown } from './map-page.ts';
import {
  cardHeading,
  cardOf,
  expectQuery,
  foundBy,
  openGlMap,
  openMap,
  rowOf,
  searchOf,
  shownOn,
  stageOf,
} from './map-page.ts';
import { expect, test } from './site.ts';
import { sizeOf, spotOf } from './spots.ts';

const SIMPLE = 'en/?map=simple';
const OPENED = '?city=krakow&map=simple';

async function clickDot(page: Page): Promise<void> {
  const stage = stageOf(page);
  const { at } = spotOf(KRAKOW, await sizeOf(stage));
  await stage.click({ position: { x: at[0], y: at[1] } });
}

async function searchKrakau(page: Page): Promise<void> {
  await searchOf(page).fill('Krakau');
  await expect(foundBy(page)).toHaveCount(1);
  await searchOf(page).press('Enter');
}

interface Way {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** What has the focus when the card has closed. */
  readonly home: (page: Page) => ReturnType<typeof rowOf>;
}

const WAYS: readonly Way[] = [
  { name: 'the map', open: clickDot, home: stageOf },
  {
    name: 'the timeline',
    open: (page) => page.locator('#timeline [data-member="krakow"] .mark').click(),
    // A mark takes no focus, so the list's entry has it.
    home: (page) => rowOf(page, KRAKOW),
  },
  { name: 'the list', open: (page) => rowOf(page, KRAKOW).click(), home: (page) => rowOf(page, KRAKOW) },
  { name: 'the search', open: searchKrakau, home: searchOf },
];

/** Everything in the page that says which member is chosen. */
async function expectOpen(page: Page): Promise<Shown> {
  await expectQuery(page, OPENED);
  await expect(cardHeading(page)).toHaveText('Kraków');
  await expect(cardOf(page).getByText('Member since 25 September 2024')).toBeVisible();
  await expect(rowOf(page, KRAKOW)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('#map [data-chosen]')).toHaveAttribute('data-member', KRAKOW);
  await expect(page.locator('#sentence')).toContainText('On 25 September 2024 Kraków became a member.');
  return shownOn(page);
}

for (const { name, open, home } of WAYS) {
  test(`Kraków opened from ${name} is the state of its link; Back and Escape close it`, async ({ page }) => {
    await openMap(page, SIMPLE);
    const before = await shownOn(page);
    await open(page);
    const opened = await expectOpen(page);
    await expect(cardHeading(page)).toBeFocused();

    await test.step('Escape closes it and gives the focus back', async () => {
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toBeHidden();
      await expectQuery(page, '?map=simple');
      await expect(home(page)).toBeFocused();
    });

    await test.step('Back closes what was opened', async () => {
      await open(page);
      expect(await expectOpen(page)).toEqual(opened);
      await page.goBack();
      await expect(cardOf(page)).toBeHidden();
      await expect.poll(() => shownOn(page)).toEqual(before);
      await page.goForward();
      expect(await expectOpen(page)).toEqual(opened);
    });

    await test.step('a link to it is the same', async () => {
      await openMap(page, `en/${OPENED}`);
      expect(await expectOpen(page)).toEqual(opened);
    });
  });
}

test('a card leads on to other members, and Back goes through them', async ({ page }) => {
  await openMap(page, `en/${OPENED}`);
  await expect(cardOf(page).locator('.story a').first()).toBeVisible();
  const id = await cardOf(page).locator('a[data-select]:not([data-select=""])').first().getAttribute('data-select');
  await cardOf(page).locator(`a[data-select="${id}"]`).first().click();
  await expectQuery(page, `?city=${id}&map=simple`);
  await expect(cardHeading(page)).not.toHaveText('Kraków');
  await page.goBack();
  await expectOpen(page);
});

test('a member opened from MapLibre’s map is the same state', async ({ page }) => {
  test.setTimeout(120_000);
  await openGlMap(page, 'en/');
  await clickDot(page);
  await expectQuery(page, '?city=krakow');
  await expect(cardHeading(page)).toHaveText('Kraków');
  const opened = await shownOn(page);
  await page.keyboard.press('Escape');
  await expect(stageOf(page)).toBeFocused();
  await rowOf(page, KRAKOW).click();
  await expect(cardHeading(page)).toHaveText('Kraków');
  expect(await shownOn(page)).toEqual(opened);
  await page.goBack();
  await expect(cardOf(page)).toBeHidden();
});

test('where marks overlap, a list asks which one is meant', async ({ page }) => {
  // Bologna and its metropolitan city have one seat.
  await openMap(page, 'en/?at=5.00_44.500_11.350&map=simple');
  const stage = stageOf(page);
  const size = await sizeOf(stage);
  const at = { zoom: 5, lat: 44.5, lon: 11.35 };
  const [a, b] = [spotOf('bologna', size, { at }).at, spotOf('citta-metropolitana-di-bologna', size, { at }).at];
  await stage.click({ position: { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 } });
  const choice = page.getByRole('group', { name: 'Several members lie here' });
  await expect(choice.getByRole('button', { name: /^Bologna/ })).toBeVisible();
  await choice.getByRole('button', { name: /^Bologna/ }).click();
  await expect(choice).toBeHidden();
  await expect(cardHeading(page)).toHaveText('Bologna');
});
