// The same build works at the root of a host and in any folder of it. The other tests run under a prefix.
import { serveSite } from '../../scripts/serve.mjs';
import { BUILT } from './dataset.ts';
import { cardHeading, cardOf, openMap, openMenu, rowOf, waitForLife } from './map-page.ts';
import { expect, test } from './site.ts';

for (const prefix of ['/', '/a/deeper/folder-2/']) {
  test(`the site works at ${prefix}`, async ({ page, expectFault }) => {
    const site = await serveSite({ dir: BUILT, ports: [0], prefix });
    // Another address than that of the other tests, and the only other one.
    expectFault(new RegExp(`^foreign request: ${site.url}`));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    try {
      await openMap(page, `${site.url}?map=simple`);
      await rowOf(page, 'krakow').click();
      await expect(cardHeading(page)).toHaveText('Kraków');
      await expect(cardOf(page).locator('.story a').first()).toBeVisible();
      await expect(page).toHaveURL(`${site.url}?city=krakow&map=simple`);

      await openMenu(page, 'language');
      await page.getByRole('link', { name: 'Polski' }).click();
      await expect(page).toHaveURL(`${site.url}pl/?city=krakow&map=simple`);
      await page.reload();
      await waitForLife(page);
      await expect(cardHeading(page)).toHaveText('Kraków');

      await page.getByRole('link', { name: 'O projekcie' }).click();
      await expect(page).toHaveURL(`${site.url}pl/about/`);
      await page.getByRole('link', { name: 'Mapa', exact: true }).click();
      await expect(page).toHaveURL(`${site.url}pl/`);
      await waitForLife(page);

      await openMap(page, `${site.url}pl/wroclaw/?map=simple`);
      await expect(cardHeading(page)).toHaveText('Wrocław');
      await cardOf(page).getByRole('link', { name: 'Kraków' }).first().click();
      await expect(page).toHaveURL(`${site.url}pl/?city=krakow&map=simple`);
      await page.goBack();
      await expect(page).toHaveURL(`${site.url}pl/wroclaw/?map=simple`);
      await expect(cardHeading(page)).toHaveText('Wrocław');
      expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(site.url))).toEqual([]);
    } finally {
      site.close();
    }
  });
}
