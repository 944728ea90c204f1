// The embed maker: filled in by keyboard, copied, pasted into a page of another origin, and there it works.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], contextOptions: { reducedMotion: 'reduce' } });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** A page of a city, on another port, with a policy that allows frames of the site and no other. */
async function serveHost(code: string, policy: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', `default-src 'none'; img-src data:; ${policy}`);
    response.end(
      `<!doctype html><html lang="pl"><title>Miasto</title><link rel="icon" href="data:,"><h1>Miasto</h1>${code}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test('filled in by keyboard alone, the code works in a page of another origin', async ({ page, expectFault }) => {
  await page.goto('en/embed/');
  const city = page.getByRole('combobox', { name: 'City' });
  await city.focus();
  await page.keyboard.type('krakau');
  await expect(page.getByRole('option', { name: /Kraków/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(city).toHaveValue('Kraków');
  await page.getByRole('combobox', { name: 'Language' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: 'Date' }).focus();
  await page.keyboard.type('June 2025');
  await page.keyboard.press('Tab');
  const code = page.getByRole('textbox', { name: 'As a frame' });
  await expect(code).toHaveValue(/\/pl\/\?date=2025-06&amp;city=krakow&amp;show=map,timeline" title="Kraków na mapie/);
  const preview = page.locator('.preview iframe');
  await expect(preview).toHaveAttribute('src', /\/pl\/\?date=2025-06&city=krakow&show=map,timeline$/);

  await page.getByRole('button', { name: 'Copy the code' }).first().press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const policy = await page.locator('[data-policy=frame]').textContent();
  const host = await serveHost(await copied(page), policy ?? '');
  expectFault(new RegExp(`^foreign request: ${host.url}$`));
  await page.goto(host.url);
  const map = page.frameLocator('iframe[title^="Kraków na mapie"]');
  await expect(map.locator('html')).toHaveAttribute('lang', 'pl');
  await expect.poll(() => map.locator('html').evaluate(() => document.title)).toMatch(/^Kraków · /);
  await expect(map.getByRole('slider')).toHaveAttribute('aria-valuetext', /czerwiec 2025/);
  host.close();
});

test('the element works there too, with what the maker says that the page must allow', async ({
  page,
  expectFault,
}) => {
  await page.goto('pl/embed/?city=krakow');
  const code = page.getByRole('textbox', { name: 'Jako element' });
  await expect(code).toHaveValue(/<eccar-map lang="pl" city="krakow" show="map,timeline" title="Kraków na mapie/);
  const policy = (await page.locator('[data-policy=element]').textContent()) ?? '';
  const host = await serveHost(await code.inputValue(), policy.replaceAll('\n', '; '));
  expectFault(new RegExp(`^foreign request: ${host.url}$`));
  await page.goto(host.url);
  const map = page.frameLocator('iframe[title^="Kraków na mapie"]');
  await expect(map.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(map.getByRole('slider')).toBeVisible();
  host.close();
});

test('a link can bring a city along, and Back goes back in one step', async ({ page }) => {
  await page.goto('en/about/');
  await page.getByRole('link', { name: 'Make the code' }).click();
  await expect(page).toHaveURL(/\/en\/embed\/$/);
  await page.getByRole('checkbox', { name: 'timeline' }).uncheck();
  await expect(page.locator('.preview iframe')).toHaveAttribute('src', /show=map$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\/$/);
  await page.goto('pl/embed/?city=bologna');
  await expect(page.getByRole('combobox', { name: 'Miasto' })).toHaveValue(/Bolo/);
});

for (const lang of ['en', 'pl'])
  for (const [name, width, height] of [
    ['a desktop', 1440, 900],
    ['a narrow phone', 320, 640],
  ] as const)
    test(`axe finds nothing on /${lang}/embed/ and nothing runs over on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${lang}/embed/`);
      await page.locator('.maker-form').waitFor();
      const city = page.locator('#maker-city');
      await city.fill('kra');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.locator('#maker-date').fill('?');
      await page.locator('#maker-height').focus();
      await expect(page.locator('#maker-date-wrong')).not.toBeEmpty();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page), colorScheme).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is code for the defaults, and a sentence that says what to put in', async ({ page }) => {
    await page.goto('en/embed/');
    await expect(page.getByRole('textbox', { name: 'As a frame' })).toHaveValue(
      /^<iframe src="https:\/\/example\.org\/en\//,
    );
    await expect(page.getByText('Put the address of this site in place of https://example.org/')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(51);
    await expect(page.locator('[data-weight=page]')).toHaveText(/^\d+$/);
  });
});
