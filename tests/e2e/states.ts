// The states that a reader can reach, in one place: what is tested of all of them goes through these lists.
import type { Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { data } from './dataset.ts';
import { openMap, stageOf } from './map-page.ts';
import { expect } from './site.ts';
import { sizeOf, spotsOn } from './spots.ts';

export const SIZES = [
  { name: 'a desktop', width: 1440, height: 900 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

/** What a reader can choose, beside what the system asks for. */
export const THEMES = ['light', 'dark', 'contrast'] as const;

export interface PageState {
  readonly name: string;
  /** What the address says besides `map=simple`. */
  readonly query?: string;
  /** What the state has that others have not. */
  readonly sign: string;
  /** Only in windows that are narrower, px. */
  readonly under?: number;
  /** Only in windows that are at least so high, px: the map as a strip has no buttons. */
  readonly fromHeight?: number;
  /** No words are seen, so there are no colours to look at. */
  readonly wordless?: boolean;
  /** What a reader does to get there. */
  readonly go?: (page: Page) => Promise<void>;
  /** The way back, where another address alone does not lead out. */
  readonly leave?: (page: Page) => Promise<void>;
}

const unconfirmed = data.members.find((member) => member.unconfirmed)?.id ?? '';

const press = (selector: string) => async (page: Page) => page.locator(selector).click();
const pressEscape = async (page: Page): Promise<void> => page.keyboard.press('Escape');

/** Under 900 px the way into the pages is a menu of its own. */
const openNav = async (page: Page): Promise<void> => {
  const button = page.locator('.menu-button');
  if (await button.isVisible()) await button.click();
};
const inNav = (selector: string) => async (page: Page) => {
  await openNav(page);
  await page.locator(selector).click();
};

/** Presses between the two marks in view that are closest to one another. */
async function pressBetween(page: Page): Promise<void> {
  const stage = stageOf(page);
  const size = await sizeOf(stage);
  const edge = 24;
  const places = spotsOn(size)
    .map(({ at }) => at)
    .filter(([x, y]) => x > edge && y > edge && x < size.width - edge && y < size.height - edge);
  const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => [a, b] as const));
  const [nearest] = pairs.toSorted(
    ([a, b], [c, d]) => Math.hypot(a[0] - b[0], a[1] - b[1]) - Math.hypot(c[0] - d[0], c[1] - d[1]),
  );
  if (!nearest) throw new Error('The map has no two marks.');
  const [[x1, y1], [x2, y2]] = nearest;
  await stage.click({ position: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } });
}

/** Of the page of the map. They follow one another in one page. */
export const MAP_STATES: readonly PageState[] = [
  { name: 'as it opens', sign: '#sentence .sentence' },
  { name: 'the way to the other pages', sign: '#site-nav a[href$="about/"]', go: openNav, leave: pressEscape },
  {
    name: 'the menu of colours',
    sign: '[data-menu="theme"] ul',
    go: inNav('[data-menu="theme"] summary'),
    leave: (page) => pressEscape(page).then(() => pressEscape(page)),
  },
  {
    name: 'the menu of languages',
    sign: '[data-menu="language"] ul',
    go: inNav('[data-menu="language"] summary'),
    leave: (page) => pressEscape(page).then(() => pressEscape(page)),
  },
  {
    name: 'the arrows that move the map',
    sign: '.map-cross button',
    fromHeight: 400,
    go: press('.map-buttons [aria-expanded]'),
    leave: press('.map-buttons [aria-expanded]'),
  },
  {
    name: 'a search',
    sign: '#search [role="option"]',
    go: (page) => page.locator('#search input').fill('kra'),
    leave: (page) => page.locator('#search input').fill(''),
  },
  {
    name: 'a search that finds nobody',
    sign: '#search .none',
    go: (page) => page.locator('#search input').fill('zzzz'),
    leave: (page) => page.locator('#search input').fill(''),
  },
  { name: 'the menu of countries', sign: '.countries .panel', go: press('.countries .opener'), leave: pressEscape },
  // In a wide window the legend is that menu.
  {
    name: 'the menu of what is known',
    under: 1200,
    sign: '.doubts .panel',
    go: press('.doubts .opener'),
    leave: pressEscape,
  },
  {
    name: 'which of two marks is meant',
    sign: '.map-choice button',
    fromHeight: 400,
    go: pressBetween,
    leave: pressEscape,
  },
  { name: 'in words', sign: '#words-text', go: press('#words button'), leave: press('#words button') },
  { name: 'a date and countries, by country', query: 'date=2012&countries=DE,PL&order=country', sign: '.chips button' },
  { name: 'some kinds of dates, by name', query: 'known=day,bounds&order=name', sign: '.chips button' },
  { name: 'a span', query: 'date=2018&from=2010', sign: '#timeline .second-knob' },
  {
    name: 'the time tools',
    query: 'date=2018&compare=2010',
    sign: '#time-tools',
    go: press('.time-toggle'),
    leave: press('.time-toggle'),
  },
  {
    name: 'a date that is none',
    sign: '#time-tools .hint:not(:empty)',
    go: async (page) => {
      await page.locator('.time-toggle').click();
      await page.locator('#time-tools input[type="text"]').first().fill('31 June');
      await page.locator('#time-tools input[type="text"]').first().press('Enter');
    },
    leave: press('.time-toggle'),
  },
  { name: 'playing', query: 'date=2006', sign: '[data-playing]', go: press('#timeline [data-do="play"]') },
  { name: 'Kraków’s card', query: 'city=krakow', sign: '#card .story a' },
  { name: 'a card before the date', query: 'city=bologna&date=2006', sign: '#card h2' },
  { name: 'an unconfirmed card', query: `city=${unconfirmed}`, sign: '#card h2' },
  { name: 'the large timeline', query: 'timeline=large&date=2018&from=2010', sign: '#large table' },
  { name: 'the first step of the tour', query: 'step=1', sign: '.tour-scroll article[aria-current]' },
  { name: 'a step of the tour with a card', query: 'step=8', sign: '.tour-scroll article[aria-current]' },
  { name: 'the presentation', query: 'present', sign: '.present-bar button' },
  { name: 'a step of the presentation', query: 'present&step=8', sign: '.present-words h2' },
  {
    name: 'the keys of the presentation',
    query: 'present&step=8',
    sign: 'dialog[open]',
    go: (page) => page.keyboard.press('?'),
    leave: pressEscape,
  },
  {
    name: 'the presentation when black',
    query: 'present&step=8',
    sign: '.present-black',
    wordless: true,
    go: (page) => page.keyboard.press('b'),
    leave: (page) => page.keyboard.press('b'),
  },
  { name: 'a step that there is not', query: 'step=77', sign: '[role="alert"] button' },
  { name: 'the panel of what can be taken away', sign: '.paper-panel h2', go: inNav('.take'), leave: pressEscape },
  {
    name: 'the QR code',
    sign: '.qr-dialog .url',
    go: async (page) => {
      await inNav('.take')(page);
      await page.locator('.paper-panel [aria-haspopup="dialog"]').click();
    },
    leave: (page) => pressEscape(page).then(() => pressEscape(page)),
  },
];

export interface OtherPage extends PageState {
  readonly path: string;
}

/** Pages beside the map, below their language; `:lang` is that language too. */
export const OTHER_PAGES: readonly OtherPage[] = [
  { name: 'a member’s page', path: 'krakow/', query: 'map=simple', sign: '#card .story a' },
  { name: 'the about page', path: 'about/', sign: '#about .lead' },
  { name: 'the accessibility page', path: 'accessibility/', sign: '#about .criteria' },
  { name: 'the page of sources', path: 'sources/', sign: '.source-search:not([hidden])' },
  { name: 'the embed maker', path: 'embed/', sign: '.maker-form' },
  { name: 'the classroom copy', path: '../classroom/:lang.html', query: 'map=simple', sign: '#list li' },
];

/** The states that a window can have. */
export const statesIn = <S extends PageState>(
  states: readonly S[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly S[] =>
  states.filter(({ under = Number.POSITIVE_INFINITY, fromHeight = 0 }) => width < under && height >= fromHeight);

/**
 * The states of one run. English goes through all of them in each window. Every other language goes through all of them too,
 * but each in one window alone, so that ten languages take no half hour; a state that not every window can have is seen in all
 * that can. The turns go by the whole list: by what a window can have, they would shift and leave states out. `turn`: which window
 * it is, of how many.
 */
export const statesFor = <S extends PageState>(
  states: readonly S[],
  lang: Lang,
  { turn, turns }: { readonly turn: number; readonly turns: number },
  size: { readonly width: number; readonly height: number },
): readonly S[] =>
  statesIn(
    states.filter(
      ({ under, fromHeight }, index) =>
        lang === 'en' || under || fromHeight || (index + LANGS.indexOf(lang) + turn) % turns === 0,
    ),
    size,
  );

/** Opens the page of the map, for `showState` to go on from. */
export const openStates = (page: Page, lang: string): Promise<void> => openMap(page, `${lang}/?map=simple`);

/** Goes to a state as Back does, so that the page need not load again. */
export async function showState(page: Page, { query = '', sign, go }: PageState): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?${query ? `${query}&` : ''}map=simple`,
  );
  await go?.(page);
  await expect(page.locator(sign).first()).toBeVisible();
}

/** The window with the notes of the presentation, at the first step. */
export async function openNotes(page: Page, lang: Lang): Promise<Page> {
  await page.goto(`${lang}/?map=simple&present&step=1`);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('.present-bar [data-do=notes]').click()]);
  await expect(notes.getByRole('heading').first()).toBeVisible();
  return notes;
}

export async function openOther(page: Page, lang: Lang, { path, query = '', sign }: OtherPage): Promise<void> {
  await page.goto(`${lang}/${path.replace(':lang', lang)}?${query}`);
  await expect(page.locator(sign).first()).toBeVisible();
}
