// A release of the data at its own address: the map as it was then, in the page and in frames of others; what is none, is said.
import { violationsOn } from './axe.ts';
import { data } from './dataset.ts';
import { test as hosted, mapIn } from './host-page.ts';
import { cardHeading, expectQuery, openMap, rowOf, sentenceOf, sliderOf } from './map-page.ts';
import { fitOf } from './measure.ts';
import { expect, test } from './site.ts';

/** Before Bregenz; Cagliari was known by bounds alone. */
const OLD = '1.2.0';
const OLD_MEMBERS = 164;

test('a link can name a release: the page is of that time, says so, and leads to the newest', async ({ page }) => {
  await openMap(page, `en/?data=${OLD}&map=simple`);
  const line = page.locator('#release');
  await expect(line).toContainText(`Version ${OLD} of the data, of 26 November 2026, as it was then.`);
  await expect(page.locator('#list li[data-member]')).toHaveCount(OLD_MEMBERS);
  await expect(page.locator('[data-member=bregenz]')).toHaveCount(0);
  await expect(sentenceOf(page)).toContainText('154');

  await rowOf(page, 'cagliari').click();
  await expect(cardHeading(page)).toHaveText('Cagliari');
  await expect(page.locator('#card')).toContainText('between 5 September 2024 and October 2025');
  await expectQuery(page, `?city=cagliari&map=simple&data=${OLD}`);
  await page.locator('[data-menu="language"] summary').click();
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expectQuery(page, `?city=cagliari&map=simple&data=${OLD}`);
  await expect(line).toContainText(`Dane w wersji ${OLD}`);

  await line.getByRole('link').click();
  await expectQuery(page, '?city=cagliari&map=simple');
  await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
  await expect(line).toHaveCount(0);
});

test('the line can be read by everybody, in the page and where it is narrow', async ({ page }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await openMap(page, `pl/?data=${OLD}&map=simple&theme=${theme}`);
    await expect(page.locator('#release a')).toBeVisible();
    expect(await violationsOn(page, { few: true })).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  // The timeline is drawn anew for its new width.
  await expect.poll(() => fitOf(page), { timeout: 20_000 }).toEqual({ cut: [], over: [], covered: [] });
});

test('the tour speaks of the newest data: from a release it leads there', async ({ page }) => {
  await openMap(page, `en/?data=${OLD}&map=simple&step=2&present`);
  await expect(page.locator('#tour')).toBeHidden();
  await page.locator('#site-nav').getByRole('link', { name: 'Tour' }).click();
  await expectQuery(page, '?step=1');
  await expect(page.locator('#release')).toHaveCount(0);
});

test('of a release that is not there the page says so, and shows the newest', async ({ page, expectFault }) => {
  expectFault(/404/);
  await openMap(page, 'en/?data=9.9.9&map=simple&date=2012');
  await expect(page.locator('#release')).toHaveText('There is no version 9.9.9 of the data here. This is the newest.');
  await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
  await sliderOf(page).press('PageDown');
  await expectQuery(page, '?date=2011-12&map=simple');
});

test('what is no version is not asked for', async ({ page }) => {
  for (const wrong of ['1.2', '../1.2.0', '1.2.0x', '']) {
    await openMap(page, `en/?map=simple&data=${encodeURIComponent(wrong)}`);
    await expect(page.locator('#list li[data-member]')).toHaveCount(data.members.length);
    await expect(page.locator('#release')).toHaveCount(0);
  }
});

test('a release that does not come is not taken for another: the page says so, and tries again', async ({
  page,
  expectFault,
}) => {
  expectFault(/ERR_FAILED|Failed to fetch/);
  await page.route('**/data/*/map.json', (route) => route.abort());
  await page.goto(`en/?data=${OLD}&map=simple`);
  const again = page.locator('#notice').getByRole('button');
  await expect(again).toBeVisible();
  await page.unroute('**/data/*/map.json');
  await again.click();
  await expect(page.locator('#release')).toContainText(OLD);
  await expect(page.locator('#list li[data-member]')).toHaveCount(OLD_MEMBERS);
});

hosted('an embed can stay with a release, as a frame and as the element', async ({ page, visit }) => {
  await hosted.step('a frame, of which the host asks another scene', async () => {
    await visit('long', `data=${OLD}&map=simple`);
    const map = await mapIn(page);
    await expect(map.locator('#release')).toContainText(OLD);
    await expect(map.locator('#list li[data-member]')).toHaveCount(OLD_MEMBERS);
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'eccar:show', query: 'date=2012' }, '*'),
    );
    await expect(map.locator('#sentence')).toContainText('2012');
    await expect(map.locator('#release')).toContainText(OLD);
    await expect(map.locator('#footer .way a')).toHaveAttribute('href', new RegExp(`date=2012&data=${OLD}$`));
  });
  await hosted.step('the element, given the release later, and freed of it', async () => {
    await visit('element');
    await mapIn(page);
    await page.locator('eccar-map').evaluate((el) => el.setAttribute('data', '1.2.0'));
    await expect(page.frameLocator('iframe').locator('#release')).toContainText(OLD);
    await page.locator('eccar-map').evaluate((el) => el.removeAttribute('data'));
    await expect(page.locator('iframe')).not.toHaveAttribute('src', /data=/);
    await expect((await mapIn(page)).locator('#release')).toHaveCount(0);
  });
});
