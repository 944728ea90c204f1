// The host's page scrolls past the map; and whatever a page sends or does, nothing breaks.
import type { Frame, Page } from '@playwright/test';
import { lendPatience } from '../../scripts/patience.mjs';
import { expect, hostOf, mapIn, test } from './host-page.ts';

const zoomOf = (map: Frame): Promise<string> =>
  map.evaluate(() => getComputedStyle(document.querySelector('#map .inset-frame') ?? document.body).width);

for (const [drawer, query] of [
  ['svg', 'show=map&map=simple'],
  ['gl', 'show=map'],
] as const) {
  test(`the wheel scrolls the host past the ${drawer} map, which says how to zoom it`, async ({ page, visit }) => {
    if (drawer === 'gl') await lendPatience(page);
    await visit('long', query);
    const map = await mapIn(page);
    await expect(map.locator('html')).toHaveAttribute('data-map', drawer, { timeout: 60_000 });
    const hint = map.locator('.map-hint:not(.map-keys)');
    await expect(hint).toHaveCount(1);
    await page.mouse.move(450, 200);
    await page.mouse.wheel(0, 60);
    await expect(hint).toHaveText('Hold Ctrl and scroll to zoom the map');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    // It goes by itself.
    await expect(hint).toBeHidden();

    const [scrolled, zoom] = [await page.evaluate(() => scrollY), await zoomOf(map)];
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(map)).not.toBe(zoom);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
}

/** Sends into the first frame as the host. */
const send = (page: Page, messages: readonly unknown[]): Promise<void> =>
  page.evaluate((all) => {
    for (const message of all) document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }, messages);

test('nonsense and a flood from the host leave the map as it is, and then it still hears', async ({ page, visit }) => {
  await visit('long', 'show=map,timeline&map=simple&city=krakow');
  const map = await mapIn(page);
  const markup = '<img src=x onerror="document.title=1">';
  const nonsense = [
    null,
    5,
    'eccar:show',
    { type: 'eccar:show' },
    { type: 'eccar:show', query: 5 },
    { type: 'eccar:show', query: 'x'.repeat(1e6) },
    { type: 'eccar:height', height: 1e9 },
    { type: markup, query: markup },
  ];
  await send(page, nonsense);
  const many = Array.from({ length: 2000 }, (_, index) => ({
    type: 'eccar:show',
    query: `date=20${10 + (index % 10)}`,
  }));
  await send(page, many);
  await send(page, nonsense);
  await expect(map.locator('#sentence')).toContainText('2019');
  await send(page, [{ type: 'eccar:show', query: `city=${encodeURIComponent(markup)}&countries=${markup}&date=2012` }]);
  await expect(map.locator('#sentence')).toContainText('2012');
  expect(await map.locator('img').count()).toBe(0);
});

test('another window is not heard, by the map or by the element', async ({ page, visit }) => {
  await visit('twice');
  const one = await mapIn(page, 0);
  await mapIn(page, 1);
  await page.evaluate(() => {
    for (const type of ['eccar:height', 'eccar:change', 'eccar:ready'])
      window.postMessage({ type, height: 4000, query: 'city=bologna' }, '*');
  });
  // And the map's own window is not its host.
  await one.evaluate(() => window.postMessage({ type: 'eccar:show', query: 'city=bologna' }, '*'));
  // A message of the host comes after those.
  await page.locator('#one').evaluate((el) => el.setAttribute('date', '2012'));
  await expect(one.locator('#sentence')).toContainText('2012');
  expect(await page.locator('#one').evaluate((el) => Reflect.get(el, 'query'))).toContain('city=krakow');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((el) => el.clientHeight),
  ).toBeLessThan(1000);
});

test('attributes with markup, and an element that goes while it loads', async ({ page, visit }) => {
  await visit('element');
  await mapIn(page);
  const before = await hostOf(page);
  await page.evaluate(() => {
    const markup = '"><script>document.title="broken"</script>&date=2012#x';
    for (let index = 0; index < 20; index++) {
      const el = document.createElement('eccar-map');
      for (const name of ['lang', 'city', 'show', 'theme', 'title', 'at']) el.setAttribute(name, markup);
      document.body.append(el);
      el.setAttribute('date', '2012');
      el.remove();
    }
    const el = document.createElement('eccar-map');
    el.id = 'strange';
    for (const name of ['city', 'show', 'theme', 'title', 'at']) el.setAttribute(name, markup);
    el.setAttribute('map', 'simple');
    document.body.prepend(el);
  });
  const strange = await mapIn(page);
  await expect(strange.locator('#sentence')).toContainText('Dziś');
  expect(await page.title()).not.toBe('broken');
  expect(await strange.title()).not.toBe('broken');
  expect(await page.locator('iframe').count()).toBe(2);
  expect((await hostOf(page)).entries).toBe(before.entries);
});
