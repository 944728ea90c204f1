// Nonsense in the address counts as not said, and never becomes markup.
import { expectQuery, openMap, shownOn, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

const NONSENSE = [
  '?date=2O24&city=%3Cscript%3E&at=NaN&countries=XX',
  '?date=2003-12&city=atlantis&order=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '?date=2999&at=4_91_10&theme=pink&show=nothing&step=0',
  '?date=2012-13&from=2012-02-30&city=%3Cscript%3Edocument.title%3D%22x%22%3C/script%3E',
  '?date=&city=krakow%00&countries=,,&at=__&%E0%A4%A',
] as const;

test('nonsense in the address opens the page as if it had not been said', async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const plain = await shownOn(page);
  const scripts = await page.locator('script').count();
  for (const query of NONSENSE) {
    await openMap(page, `en/${query}&map=simple`);
    expect({ ...(await shownOn(page)), query: '' }, query).toEqual({ ...plain, query: '' });
    expect(await page.locator('script').count(), query).toBe(scripts);
    await expect(page.locator('body img, [onerror]'), query).toHaveCount(0);
    await expect(page.locator('#card'), query).toBeHidden();
    await expect(page.locator('html'), query).not.toHaveAttribute('data-theme');
    // With the next change it is gone from the address too.
    await sliderOf(page).fill('96');
    await expectQuery(page, '?date=2012-12&map=simple');
  }
});

test('what makes sense beside nonsense is heard', async ({ page }) => {
  await openMap(page, 'en/?date=2012-06&city=%3Cscript%3E&countries=XX,DE&map=simple');
  await expect(page.locator('#sentence')).toContainText('By the end of June 2012');
  await expect(page.locator('#sentence')).toContainText('Germany');
  await expect(page.locator('#card')).toBeHidden();
});

test('an unknown language is a page that is not there', async ({ page, expectFault }) => {
  expectFault(/404/);
  expect((await page.goto('xx/'))?.status()).toBe(404);
});
