// The size budget of the first view counts the files that it needs: with these alone a real browser must show all of it.
import { readSite } from '../../scripts/sizes.mjs';
import { findFirstView } from '../../scripts/sizes-core.mjs';
import { membersIn } from './dataset.ts';
import { markedOn, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

test('the first view needs nothing that the budget leaves out', async ({ page, baseURL, expectFault }) => {
  const root = new URL(baseURL ?? '').pathname;
  const counted = findFirstView(readSite('dist'), 'en/index.html');
  const [asked, withheld] = [new Set<string>(), new Set<string>()];
  await page.route(
    (url) => url.protocol === 'http:',
    (route) => {
      const { pathname } = new URL(route.request().url());
      const path = decodeURI(pathname.slice(root.length)).replace(/(^|\/)$/, '$1index.html');
      asked.add(path);
      if (counted.has(path)) return route.continue();
      withheld.add(path);
      return route.abort();
    },
  );
  expectFault(/net::ERR_FAILED/);
  await page.goto('en/?map=simple');

  const everyone = { map: membersIn({}), timeline: membersIn({}), list: membersIn({}) };
  await expect(sliderOf(page)).toBeVisible();
  expect(await markedOn(page)).toEqual(everyone);
  await sliderOf(page).fill('96');
  const then = membersIn({ date: '2012-12' });
  await expect.poll(() => markedOn(page)).toEqual({ map: then, timeline: then, list: then });
  await expect(page.locator('#sentence')).toContainText('By the end of December 2012');

  expect([...asked]).toContain('en/index.html');
  // What comes after is code for the reader's next steps, their words, and a finer base map than the page came with:
  // neither fonts nor data of the first view.
  expect([...withheld].filter((path) => !/\.(?:js|css)$|\/map-(?:low|mid|high)-/.test(path))).toEqual([]);
});
