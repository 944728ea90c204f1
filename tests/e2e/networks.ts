// The scenes that ask for all files of the built site, and how a bad network answers.
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { headersOf } from '../../scripts/serve.mjs';
import { BUILT } from './dataset.ts';
import { expect } from './site.ts';

export interface Scene {
  readonly name: string;
  readonly address: string;
  /** Whether it has the list of members. */
  readonly rows: boolean;
}

const scene = (name: string, query: string): Scene => ({ name, address: `en/?map=simple${query}`, rows: true });

/** In this order: a file belongs to the first one that asks for it. */
export const SCENES: readonly Scene[] = [
  scene('as it opens', ''),
  scene('a card', '&city=krakow&date=2016'),
  scene('a span', '&from=2008&date=2012'),
  scene('two dates', '&compare=2010&date=2016'),
  scene('the large timeline', '&timeline=large'),
  scene('the tour', '&step=3'),
  scene('the presentation', '&step=3&present'),
  { name: 'another language', address: 'de/?map=simple&city=wien', rows: true },
  { name: 'the embed maker', address: 'en/embed/', rows: false },
];

const FILES = `${BUILT}/assets`;

/** All that pages load, but what a server packs; in one order, whatever the disk has. */
export const built: readonly string[] = readdirSync(FILES)
  .filter((name) => !/\.(?:br|gz)$/.test(name))
  .toSorted();

/** What the page says, whatever it looks like. What is only told to a screen reader passes. */
export const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts = [...document.body.children].filter(({ id, localName }) => id !== 'status' && localName !== 'script');
    return parts
      .map((el) => el.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** Without these a page looks plain, and says nothing else. */
export const isLook = (file: string): boolean => /\.(?:css|woff2|svg)$/.test(file);

/** Two pages at a time on a slow machine; what comes ends it at once. */
const PATIENCE_MS = 30_000;

/** Whether it does so within half a minute. */
export const comesTrue = (what: () => Promise<boolean>): Promise<boolean> =>
  expect
    .poll(what, { timeout: PATIENCE_MS })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );

/** Whether the page says that something is missing; the embed maker says it in the place of its form. */
export const heard = async (page: Page): Promise<boolean> =>
  (await page.getByRole('alert').or(page.locator('#maker .no-script')).count()) > 0;

const whole = new Map<string, string>();
const owned = new Map<string, readonly string[]>();

export const isWhole = async (page: Page, { address }: Scene): Promise<boolean> =>
  (await saidOn(page)) === whole.get(address);

/** What it says once it has said the same for a while: on a busy machine the last parts come late. */
async function settledOn(page: Page): Promise<string> {
  let before = '';
  let times = 0;
  await expect
    .poll(
      async () => {
        const now = await saidOn(page);
        times = now === before ? times + 1 : 0;
        before = now;
        return times;
      },
      { intervals: [500] },
    )
    .toBeGreaterThan(3);
  return before;
}

/** Opens all scenes with a good network once, and notes what each says and asks for. */
async function learn(context: BrowserContext): Promise<void> {
  const known = new Set<string>();
  for (const one of SCENES) {
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url().split('/').at(-1) ?? ''));
    await page.goto(one.address, { waitUntil: 'networkidle' });
    whole.set(one.address, await settledOn(page));
    const files = [...asked].filter((name) => built.includes(name) && !known.has(name));
    for (const name of files) known.add(name);
    owned.set(one.address, files);
    await page.close();
  }
}

/** The files that this scene is the first to ask for. */
export async function filesOf(context: BrowserContext, { address }: Scene): Promise<readonly string[]> {
  if (owned.size === 0) await learn(context);
  return owned.get(address) ?? [];
}

/** Presses what the page offers, or loads it anew where it offers nothing, until it is whole. */
export async function wholeAgain(page: Page, one: Scene): Promise<boolean> {
  const again = page.getByRole('alert').getByRole('button').first();
  if (!(await again.isVisible()) && !(await isWhole(page, one))) {
    await page.reload({ waitUntil: 'networkidle' });
  }
  return comesTrue(async () => {
    // It may just be loaded anew.
    if (await again.isVisible()) await again.click({ timeout: 1000 }).catch(() => {});
    return isWhole(page, one).catch(() => false);
  });
}

/** How a network answers for a file; `release` lets the answer come after all, `end` makes the network good. */
export type Answer = (page: Page, file: string) => Promise<{ end: () => Promise<void>; release?: () => Promise<void> }>;

const answered =
  (fulfil: (route: Route, file: string) => Promise<void>): Answer =>
  async (page, file) => {
    const url = `**/${file}`;
    await page.route(url, (route) => fulfil(route, file));
    return { end: () => page.unroute(url) };
  };

export const answers = {
  missing: answered((route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' })),
  'an error': answered((route) => route.fulfill({ status: 503, body: 'broken' })),
  'another page': answered((route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' })),
  // Taken for whole, which is worse than a connection that breaks.
  'cut off': answered((route, file) => {
    const headers = headersOf(`assets/${file}`);
    const body = readFileSync(`${FILES}/${file}`);
    return route.fulfill({ headers, body: body.subarray(0, body.length / 2) });
  }),
  slow: async (page, file) => {
    const url = `**/${file}`;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(url, async (route) => {
      await held;
      await route.continue();
    });
    return {
      end: () => page.unroute(url),
      release: async () => release(),
    };
  },
} satisfies Readonly<Record<string, Answer>>;

export const kinds = Object.keys(answers) as (keyof typeof answers)[];
