// A browser that runs no script: heading, sentence, map and list are in the delivered page.
import { data, membersIn, tallyIn } from './dataset.ts';
import { markedOn } from './map-page.ts';
import { expect, test } from './site.ts';

// Scripts of the page do not run; those of the tests do.
test.use({ javaScriptEnabled: false });

for (const [address, lang] of [
  ['', 'en'],
  ['en/', 'en'],
  ['pl/', 'pl'],
] as const) {
  test(`/${address} is a readable page without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#sentence .sentence')).toContainText(String(tallyIn({}).certain));
    await expect(page.getByRole('img', { name: lang === 'en' ? 'Map of the members' : 'Mapa członków' })).toBeVisible();

    await test.step('the map has land and a dot for each member, with its status', async () => {
      await expect(page.locator('#map svg .land').first()).toBeVisible();
      await expect(page.locator('#map svg [data-member="krakow"]')).toBeVisible();
      await expect(page.locator('#map svg [data-member]')).toHaveCount(data.members.length);
      expect((await markedOn(page)).map).toEqual(membersIn({}));
    });

    await test.step('the list has a name, a country, a date and a link for each member', async () => {
      expect((await markedOn(page)).list).toEqual(membersIn({}));
      const rows = await page.locator('#list li[data-member]').evaluateAll((all) =>
        all.map((row) => ({
          id: row.getAttribute('data-member'),
          href: row.querySelector('a')?.getAttribute('href'),
          empty: ['name', 'country', 'when'].filter((part) => !row.querySelector(`.${part}`)?.textContent?.trim()),
        })),
      );
      expect(rows).toHaveLength(data.members.length);
      const pageOf = (id: string | null): string => `${address === '' ? '' : '../'}${lang}/${id}/`;
      expect(rows.filter(({ id, href, empty }) => href !== pageOf(id) || empty.length > 0)).toEqual([]);
    });

    await test.step('nothing that needs a script is offered', async () => {
      await expect(page.locator('#card')).toBeHidden();
      await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
    });
  });
}

test('the other language is one link away without scripts', async ({ page }) => {
  await page.goto('en/');
  await page.locator('[data-menu="language"] summary').click();
  await page.getByRole('link', { name: 'Polski' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});
