// What search engines and other sites find: the list of pages, each page's own head with a picture that is there, the frame to
// show it in; and the page for addresses that lead nowhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { listFiles } from '../../scripts/files.mjs';
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

/** Width and height of a PNG, from its header. */
function sizeOfPng(path: string): readonly [number, number] {
  const bytes = readFileSync(join(BUILT, path));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
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

test('each page has a head of its own, and all that it names is there', () => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const { document } = parseHTML(read(path)).window;
    const href = (selector: string): string =>
      fileAt(path, document.querySelector(selector)?.getAttribute('href') ?? 'missing');
    const meta = (name: string): string =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
    expect(href('link[rel=canonical]')).toBe(path);
    for (const link of document.querySelectorAll('link[hreflang]'))
      expect(pages).toContain(fileAt(path, link.getAttribute('href') ?? ''));
    expect(meta('description').length, path).toBeGreaterThan(40);
    expect(meta('og:title')).toBe(document.title);
    expect(meta('og:description')).not.toBe('');
    expect(meta('og:image:alt')).not.toBe('');
    expect(meta('twitter:card')).toBe('summary_large_image');
    const picture = fileAt(path, meta('og:image'));
    expect(sizeOfPng(picture)).toEqual([Number(meta('og:image:width')), Number(meta('og:image:height'))]);
    const oembed = href('link[type="application/json+oembed"]');
    const said = JSON.parse(read(oembed));
    expect(said).toMatchObject({ version: '1.0', type: 'rich' });
    expect(existsSync(join(BUILT, fileAt(oembed, said.thumbnail_url)))).toBe(true);
    const frame = parseHTML(said.html).document.querySelector('iframe');
    expect(frame?.getAttribute('title')).toBeTruthy();
    expect(pages).toContain(fileAt(oembed, frame?.getAttribute('src') ?? 'missing'));
    titles.set(path, document.title);
  }
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
