// The size budget speaks of all that the first view loads: what a browser really asks for must be in its list.
import { readSite } from '../../scripts/sizes.mjs';
import { findFirstView } from '../../scripts/sizes-core.mjs';
import { expect, test } from './site.ts';

test('the first view loads nothing that the budget leaves out', async ({ page, baseURL }) => {
  const root = new URL(baseURL ?? '').pathname;
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:') loaded.add(decodeURI(pathname.slice(root.length)).replace(/(^|\/)$/, '$1index.html'));
  });
  await page.goto('en/?map=simple', { waitUntil: 'networkidle' });
  expect([...loaded]).toContain('en/index.html');
  const counted = findFirstView(readSite('dist'), 'en/index.html');
  expect([...loaded].filter((path) => !counted.has(path))).toEqual([]);
});
