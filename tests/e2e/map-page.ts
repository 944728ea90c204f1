// The map page as a browser test sees it: opening it, waiting for its states, reading what it shows.
import type { Locator, Page } from '@playwright/test';
import { lendPatience } from '../../scripts/patience.mjs';
import type { MemberId } from '../../src/model/member.ts';
import type { Members } from './dataset.ts';
import { expect } from './site.ts';

/** The first script takes its time on a busy machine. */
const LIFE_MS = 20_000;
/** Software WebGL on a busy machine is slow. */
const GL_MS = 60_000;

/** Opens an address and waits until the page has come to life. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForLife(page);
}

/** Waits for the parts that come last. */
export async function waitForLife(page: Page): Promise<void> {
  await expect(sliderOf(page)).toBeVisible({ timeout: LIFE_MS });
  await expect(searchOf(page)).toBeVisible({ timeout: LIFE_MS });
}

/** Opens an address and waits until MapLibre has drawn. */
export async function openGlMap(page: Page, address: string): Promise<void> {
  await lendPatience(page);
  await openMap(page, address);
  await waitForGl(page);
}

export const waitForGl = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: GL_MS });

/** The slider of the date; that of a span's first date comes after it. */
export const sliderOf = (page: Page): Locator => page.getByRole('slider').first();
export const searchOf = (page: Page): Locator => page.locator('#search').getByRole('combobox');
/** What the search has found; the order of the list is a choice of options as well. */
export const foundBy = (page: Page): Locator => page.locator('#search').getByRole('option');
export const sentenceOf = (page: Page): Locator => page.locator('#sentence .sentence');
export const cardOf = (page: Page): Locator => page.locator('#card');
export const cardHeading = (page: Page): Locator => cardOf(page).getByRole('heading', { level: 2 });
/** What the map is looked at and pressed on. */
export const stageOf = (page: Page): Locator => page.locator('#map .map-stage');
export const rowOf = (page: Page, id: MemberId): Locator => page.locator(`#list [data-member="${id}"] a`);
export const dotOf = (page: Page, id: MemberId): Locator => page.locator(`#map [data-member="${id}"]`);

/** Opens a menu of the page's head. */
export const openMenu = (page: Page, name: 'theme' | 'language'): Promise<void> =>
  page.locator(`[data-menu="${name}"] summary`).click();

export const queryOf = (page: Page): string => new URL(page.url()).search;

/** Waits until the address has exactly this query. */
export const expectQuery = (page: Page, query: string): Promise<void> => expect.poll(() => queryOf(page)).toBe(query);

/** The ids that the parts of the page mark as members and as possible ones; what a filter leaves out does not count. */
export type Marked = Readonly<Record<'map' | 'timeline' | 'list', Members>>;

export const markedOn = (page: Page): Promise<Marked> =>
  page.evaluate(() => {
    const idsOf = (part: string, status: string): string[] =>
      [...document.querySelectorAll(`${part} [data-member][data-status="${status}"]:not([data-filtered])`)]
        .map((el) => el.getAttribute('data-member') ?? '')
        .sort();
    const of = (part: string): Members => ({ member: idsOf(part, 'member'), possible: idsOf(part, 'possible') });
    return { map: of('#map svg'), timeline: of('#timeline'), list: of('#list') };
  });

/** What a reader sees of a state, to compare one with another. */
export interface Shown {
  readonly query: string;
  readonly sentence: string;
  readonly slider: string | null;
  readonly card: string | null;
  readonly rows: readonly string[];
}

/** Reads it all at once. */
export const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const textOf = (selector: string): string | null => document.querySelector(selector)?.textContent ?? null;
    const rows = [...document.querySelectorAll<HTMLElement>('#list li[data-member]:not([hidden])')];
    return {
      query: location.search,
      sentence: textOf('#sentence') ?? '',
      slider: document.querySelector('#timeline input')?.getAttribute('aria-valuetext') ?? null,
      card: textOf('#card h2'),
      rows: rows.map((row) => `${row.dataset.member} ${row.dataset.status}`),
    };
  });
