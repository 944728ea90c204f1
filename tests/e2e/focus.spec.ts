// Where the focus is can be seen, the keys are told there, and a choice does not lose it.
import type { Page } from '@playwright/test';
import { openMap, sliderOf, stageOf } from './map-page.ts';
import { openPanel } from './panel.ts';
import { expect, test } from './site.ts';
import { isFocusSeen, stopAt } from './stops.ts';

/** Tabs on until the focus leaves the page or comes round, and names the stops that do not show it. */
async function unseenOn(page: Page): Promise<readonly string[]> {
  const unseen: string[] = [];
  let first: string | null = null;
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    const name = JSON.stringify(stop);
    if (!stop || name === first) break;
    first ??= name;
    if (!(await isFocusSeen(page))) unseen.push(stop.words);
    expect(stops, 'The focus goes round in circles.').toBeLessThan(200);
  }
  expect(first).not.toBeNull();
  return unseen;
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`each stop of the start page shows that it has the focus, in the colours “${theme}”`, async ({ page }) => {
    await openMap(page, `en/?theme=${theme}&map=simple`);
    await expect(page.locator('#list-keys')).toBeAttached();
    expect(await unseenOn(page)).toEqual([]);
    // Nothing has opened, and nobody was led elsewhere.
    expect(page.url()).toMatch(new RegExp(`/en/\\?theme=${theme}&map=simple$`));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

/** Open, and with all of its stops: its heading takes the focus when it opens, and shows no ring. */
async function openLarge(page: Page): Promise<void> {
  await openMap(page, 'en/?timeline=large&map=simple');
  await expect(page.locator('#large table')).toBeVisible();
}

for (const [name, open] of [
  ['with a card', (page: Page) => openMap(page, 'en/?city=bologna&map=simple')],
  ['of the large timeline', openLarge],
  ['of what can be taken away', (page: Page) => openPanel(page, 'en/?map=simple')],
  ['of the about page', (page: Page) => page.goto('en/about/')],
  ['of the embed maker', (page: Page) => page.goto('en/embed/')],
] as const) {
  test(`each stop ${name} shows that it has the focus`, async ({ page }) => {
    await open(page);
    expect(await unseenOn(page)).toEqual([]);
  });
}

test('the keys are told on focus, and on the page that the third link leads to', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const told = [
    [stageOf(page), /^Arrow keys go to the nearest member/, 'ArrowLeft'],
    [sliderOf(page), /^Arrow keys go by months/, 'ArrowLeft'],
  ] as const;
  for (const [part, words, key] of told) {
    await part.focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByText(words)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByText(words)).toBeVisible();
    // Who has found them is not in need of them, and what lies beneath is free again.
    await page.keyboard.press(key);
    await expect(page.getByText(words)).toBeHidden();
  }
  await page.locator('#list li[data-member] a').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#list li[data-member] a').nth(1)).toBeFocused();
  await expect(page.getByText(/^Up and down go from row to row/)).toBeVisible();

  await page.getByRole('link', { name: 'What the keys do' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/about\/#keys$/);
  await expect(page.getByRole('heading', { name: 'Keys and screen readers' })).toBeInViewport();
  for (const [, words] of told) await expect(page.getByText(words)).toBeVisible();
});

test('a choice of colours or of a language leaves the focus at its menu', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  await page.getByText('Colours').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Dark' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-menu="theme"] summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-menu="language"] summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Polski' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.locator('[data-menu="language"] summary')).toBeFocused();
  await expect(page.locator('[data-menu="language"] summary')).toHaveText(/Polski/);
});
