// What search engines and other sites find: the list of pages, each page's own head with a picture that is there, the frame to
// show it in; and the page for addresses that lead nowhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { listFiles } from '../../scripts/files.mjs';
import { LANGS } from '../../src/i18n/languages.ts';
import { BUILT, data } from './dataset.ts';
import { expect, test } from './site.ts';

const BASE = 'http://nowhere.invalid/';
/** Where an address in a file leads, as a file of the site; whole addresses of a built one count like relative ones. */
const fileAt = (from: string, address: string): string => {
  const { pathname } = new URL(address, BASE + from);
  return pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
};
const read = (path: string): string => readFileSync(join(BUILT, path), 'utf8');

const pages = listFiles(BUILT).filter((path) => path.endsWith('index.html'));
const known = new Set(pages);

/** Width and height of a PNG, from its header. */
function sizeOfPng(path: string): readonly [number, number] {
  const bytes = readFileSync(join(BUILT, path));
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error(`${path} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the list of pages names every page, once', () => {
  const named = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) =>
    fileAt('sitemap.xml', loc),
  );
  expect(named.sort()).toEqual([...pages].sort());
  expect(pages.length).toBeGreaterThan(2 * data.members.length);
  expect(read('robots.txt')).toMatch(/^(?:# Sitemap: sitemap\.xml|Sitemap: https?:\S*\/sitemap\.xml)$/m);
});

/** What is wrong with the head of a page. An `expect` for each of some thirty thousand facts would take minutes. */
function faultsOf(path: string, { document }: ReturnType<typeof parseHTML>['window']): readonly string[] {
  const faults: string[] = [];
  const hold = (isSo: boolean, what: string): void => void (isSo || faults.push(`${path}: ${what}`));
  const isPage = (at: string): boolean => known.has(at);
  const href = (selector: string): string =>
    fileAt(path, document.querySelector(selector)?.getAttribute('href') ?? 'missing');
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  hold(href('link[rel=canonical]') === path, 'its canonical address is another');
  const others = [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href') ?? '');
  hold(others.length >= LANGS.length, 'it does not name all languages');
  for (const other of others) hold(isPage(fileAt(path, other)), `no page at ${other}`);
  hold(meta('description').length > 40, 'no description');
  hold(meta('og:title') === document.title, 'another title for who shares it');
  for (const name of ['og:description', 'og:image:alt']) hold(meta(name) !== '', `no ${name}`);
  hold(meta('twitter:card') === 'summary_large_image', 'no large picture');
  const size = [meta('og:image:width'), meta('og:image:height')].join();
  hold(sizeOfPng(fileAt(path, meta('og:image'))).join() === size, 'its picture has another size');
  const oembed = href('link[type="application/json+oembed"]');
  const said = JSON.parse(read(oembed));
  hold(said.version === '1.0' && said.type === 'rich', `${oembed} is no rich oEmbed`);
  hold(existsSync(join(BUILT, fileAt(oembed, said.thumbnail_url))), `${oembed} names a picture that is not there`);
  const frame = parseHTML(said.html).document.querySelector('iframe');
  hold(Boolean(frame?.getAttribute('title')), `the frame of ${oembed} has no title`);
  hold(isPage(fileAt(oembed, frame?.getAttribute('src') ?? 'missing')), `the frame of ${oembed} shows no page`);
  return faults;
}

test('each page has a head of its own, and all that it names is there', () => {
  const titles = new Map<string, string>();
  const faults = pages.flatMap((path) => {
    const { window } = parseHTML(read(path));
    titles.set(path, window.document.title);
    return faultsOf(path, window);
  });
  expect(faults).toEqual([]);
  // The page of the reader's language is that of English.
  const own = [...titles]
    .filter(([path]) => path !== 'index.html')
    .map(([path, title]) => `${path.slice(0, 2)} ${title}`);
  expect(new Set(own).size).toBe(own.length);
});

test('pictures weigh little', () => {
  const sizes = listFiles(BUILT)
    .filter((path) => path.endsWith('/picture.png'))
    .map((path) => readFileSync(join(BUILT, path)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(60_000);
  expect(Math.max(...sizes)).toBeLessThan(90_000);
});

test('the data can be taken away from the about page, and machines are told of the same files', async ({ page }) => {
  await page.goto('pl/about/');
  const part = page.locator('#data');
  const links = part.locator('ul:not(.releases)').getByRole('link');
  const names = await links.allTextContents();
  expect(names).toContain('members.csv');
  for (const [index, name] of names.entries()) {
    const [download] = await Promise.all([page.waitForEvent('download'), links.nth(index).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8')).toBe(read(`data/${name}`));
  }
  const { distribution, version } = JSON.parse((await part.locator('script').textContent()) ?? '');
  expect(version).toBe(data.version);
  const told = distribution.map(({ contentUrl }: { contentUrl: string }) => fileAt('pl/about/index.html', contentUrl));
  expect(told).toEqual(names.map((name) => `data/${name}`));
});

test('each version of the data can be taken away as it was, and looked at on the map of then', async ({ page }) => {
  await page.goto('pl/about/');
  const row = page.locator('#data .releases li').last();
  await expect(row).toContainText('1.2.0, 26 listopada 2026');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: 'members.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('eccar-1.2.0-members.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(read('data/1.2.0/members.csv'));
  await row.getByRole('link', { name: 'mapa z tamtego czasu' }).click();
  await expect(page.locator('#release')).toContainText('1.2.0');
});

test('a source is found by a word of its own, and leads to the member', async ({ page }) => {
  await page.goto('pl/about/');
  await page.getByRole('link', { name: 'Wszystkie źródła' }).click();
  await expect(page).toHaveURL(/\/pl\/sources\/$/);
  const all = await page.locator('.sources li').count();
  await page.getByRole('searchbox').fill('wiedeń rathauskorrespondenz');
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^Znaleziono: [1-9]\\d? z ${all}$`));
  await page.locator('.sources li:visible').first().getByRole('link', { name: 'Wiedeń' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wiedeń' })).toBeVisible();
});

for (const wrong of ['en/krakw/', 'pl/a/b/c', 'nowhere.html']) {
  test(`a reader at ${wrong} finds the way`, async ({ page, baseURL, expectFault }) => {
    expectFault(/^404: .*\/(?:krakw|a\/b\/c|nowhere)|status of 404/);
    // Hosts answer with this page wherever there is none.
    await page.route(new URL(wrong, baseURL).href, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: read('404.html') }),
    );
    await page.goto(wrong);
    // In the reader's language first.
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('There is no page at this address.');
    // Its styles have been found as well.
    await expect(page.locator('#about')).toHaveCSS('max-width', '1180px');
    await page.getByRole('link', { name: 'Do listy członków' }).click();
    await expect(page).toHaveURL(new URL('pl/#list', baseURL).href);
    await expect(page.locator('#list li[data-member]').first()).toBeVisible();
  });
}
