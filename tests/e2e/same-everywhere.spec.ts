// What a reader has learnt on one page holds on the others: order and names of what leads on; a phone turned; a field filled in.
import type { Page } from '@playwright/test';
import { openMap } from './map-page.ts';
import { expect, test } from './site.ts';
import { MAP_STATES, OTHER_PAGES, openOther, openStates, showState, statesIn } from './states.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const DESKTOP = { width: 1440, height: 900 };

/** What leads to a page of the site from the head and the foot of this one: its name by its address, in their order. */
const waysOn = (page: Page): Promise<readonly (readonly [address: string, name: string])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#toolbar a[href], #site-nav > a[href], footer a[href]')]
      .filter((link) => link.checkVisibility() && link.host === location.host && !link.closest('.skip, [data-menu]'))
      .map(
        (link) =>
          [`${link.pathname}?${link.search.replace(/[?&]map=simple/, '')}`, (link.textContent ?? '').trim()] as const,
      ),
  );

test('the ways to other pages stand in one order, and an address has one name on all pages', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const onMap = await waysOn(page);
  expect(onMap.length).toBeGreaterThan(3);
  const names = new Map(onMap);
  const order = onMap.map(([address]) => address);
  for (const other of OTHER_PAGES.filter(({ path }) => !path.includes('classroom'))) {
    await openOther(page, 'en', other);
    const ways = await waysOn(page);
    const known = ways.filter(([address]) => names.has(address));
    expect(ways.length, other.name).toBeGreaterThan(1);
    for (const [address, name] of known) expect(name, `${other.name}: ${address}`).toBe(names.get(address));
    const again = ways.map(([address]) => address).filter((address) => order.includes(address));
    expect(again, other.name).toEqual(order.filter((address) => again.includes(address)));
    for (const [address, name] of ways) names.set(address, name);
  }
});

/** Names of what can be used in the page, but for its rows, and for buttons that the narrower form has no room for. */
const controlsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((el) => el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter((el) => !el.closest('li, svg, .skip, .map-buttons, .steps'))
      .map((el) => el.getAttribute('aria-label') || el.textContent?.trim() || el.title || el.id);
    return [...new Set(found)].toSorted();
  });

test('a phone on its side has what it has upright, and the other way round', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, 'en/?map=simple');
  await page.getByRole('button', { name: 'More about time' }).click();
  const upright = await controlsOf(page);
  expect(upright.length).toBeGreaterThan(10);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => controlsOf(page)).toEqual(upright);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => controlsOf(page)).toEqual(upright);
});

/** Gives a field another value, as a reader does; the sliders and the search have tests of their own. */
async function fillIn(page: Page, index: number): Promise<string | null> {
  const field = page.locator('input, select, textarea').nth(index);
  // Beneath a dialog nothing can be filled in.
  const isInert = await field.evaluate((el) => {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    return el.closest('[inert]') !== null || (modal !== undefined && !modal.contains(el));
  });
  if (isInert || !(await field.isVisible()) || !(await field.isEditable().catch(() => false))) return null;
  const type = await field.evaluate((el) => (el instanceof HTMLInputElement ? el.type : el.tagName.toLowerCase()));
  await field.focus();
  if (type === 'select') await page.keyboard.press('ArrowDown');
  else if (type === 'checkbox') await page.keyboard.press('Space');
  else if (type === 'radio') await page.keyboard.press('ArrowDown');
  else if (type === 'range') await page.keyboard.press('ArrowLeft');
  else await page.keyboard.type('2');
  return type;
}

/** Fills in each field of the page as it stands; says where another page, window, dialog or focus was the answer. */
async function answersOf(page: Page): Promise<{ readonly filled: number; readonly moved: readonly string[] }> {
  const count = await page.locator('input, select, textarea').count();
  const moved: string[] = [];
  let filled = 0;
  const before = new URL(page.url()).pathname;
  const dialogs = await page.locator('dialog[open]').count();
  for (let index = 0; index < count; index++) {
    const type = await fillIn(page, index);
    if (!type) continue;
    filled++;
    const holds = await page.evaluate(() => document.activeElement?.matches('input, select, textarea') ?? false);
    const isSame =
      new URL(page.url()).pathname === before &&
      page.context().pages().length === 1 &&
      (await page.locator('dialog[open]').count()) === dialogs;
    if (!holds || !isSame) moved.push(`${type} ${index}`);
  }
  return { filled, moved };
}

const FILLED = statesIn(MAP_STATES, DESKTOP).filter(({ name }) => !/search|presentation|QR/.test(name));
/** Each state is opened anew, so that what was filled in before is gone: shared out, no test is long on a slow machine. */
const SHARES = 4;

for (let share = 0; share < SHARES; share++)
  test(`to fill in a field opens no page, window or dialog, and leaves the focus where it is: ${share + 1}`, async ({
    page,
  }) => {
    test.setTimeout(200_000);
    let all = 0;
    for (const state of FILLED.filter((_, index) => index % SHARES === share))
      await test.step(state.name, async () => {
        await openStates(page, 'en');
        await showState(page, state);
        const { filled, moved } = await answersOf(page);
        all += filled;
        expect.soft(moved, state.name).toEqual([]);
      });
    expect(all).toBeGreaterThan(10);
  });

test('to fill in a field does so on the other pages', async ({ page }) => {
  test.setTimeout(200_000);
  let all = 0;
  for (const other of OTHER_PAGES)
    await test.step(other.name, async () => {
      await openOther(page, 'en', other);
      const { filled, moved } = await answersOf(page);
      all += filled;
      expect.soft(moved, other.name).toEqual([]);
    });
  expect(all).toBeGreaterThan(10);
});
