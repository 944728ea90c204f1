// On pages of others, from another origin: as a bare frame, as <eccar-map>, boxed in, twice, among loud styles, without a script.
import { violationsOn } from './axe.ts';
import { expect, hostOf, mapIn, test } from './host-page.ts';

test('a bare frame works under a host’s strict policy, and the host keeps what is its own', async ({ page, visit }) => {
  await visit('bare');
  const map = await mapIn(page);
  const before = await hostOf(page);
  await expect(map.locator('#sentence')).toContainText('Kraków');
  await expect(map.locator('#framed-city .rank')).toContainText('to join');
  await expect(map.locator('#toolbar nav')).toBeHidden();
  await expect(map.locator('#card')).toBeHidden();
  // The reader chooses another member, moves the date, and follows a link within the page.
  await map.getByRole('link', { name: 'Wrocław' }).click();
  await expect(map.locator('#sentence')).toContainText('Wrocław');
  await map.getByRole('slider').press('Home');
  await expect(map.locator('#sentence')).not.toContainText('Wrocław');
  await map.locator('a.skip[href="#timeline"]').press('Enter');
  expect(await hostOf(page)).toEqual({ ...before, focus: 'IFRAME' });
  const whole = map.locator('#footer .way a');
  await expect(whole).toHaveAttribute('href', /en\/\?date=2004-12&city=wroclaw$/);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), whole.click()]);
  await expect(opened.locator('#sentence')).toContainText('December 2004');
  await expect(opened.locator('html')).not.toHaveAttribute('data-framed');
});

test('nothing moves once it is seen, whatever parts are asked for', async ({ page, visit }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const query of ['show=map&map=simple', 'show=map,timeline&city=krakow&map=simple', 'show=list&map=simple']) {
    await visit('long', query);
    const map = await mapIn(page);
    await map.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const sum = await map.evaluate(() => (Reflect.get(globalThis, 'moved') as number[]).reduce((a, b) => a + b, 0));
    expect(sum, query).toBeLessThan(0.1);
  }
});

test('a frame whose code does not come is seen as it is, after a while', async ({ page, visit, expectFault }) => {
  expectFault(/index-.*\.js|ERR_FAILED/);
  await page.clock.install();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await visit('bare');
  const sentence = page.frameLocator('iframe').locator('#sentence');
  await expect(sentence).toBeAttached();
  await expect(sentence).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(sentence).toBeVisible();
});

test('the frame has no fault that axe finds', async ({ page, visit }) => {
  await visit('bare');
  const map = await mapIn(page);
  expect(await violationsOn(map)).toEqual([]);
});

test('the element fits the height, in the host’s language, under a strict policy', async ({ page, visit }) => {
  await visit('element');
  const map = await mapIn(page);
  await expect(map.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Miasta przeciwko rasizmowi');
  // As high as what is in it: nothing scrolls, nothing is left over.
  await expect
    .poll(() =>
      map.evaluate(() => [document.body.scrollHeight - innerHeight, document.querySelector('#map')?.clientHeight]),
    )
    .toEqual([0, 520]);
  const tall = await page.locator('eccar-map').evaluate((el) => el.clientHeight);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => page.locator('eccar-map').evaluate((el) => el.clientHeight)).toBeLessThan(tall);
});

test('attributes and query go to the map without a new page; it tells of changes; the host keeps the focus', async ({
  page,
  visit,
}) => {
  await visit('element');
  const map = await mapIn(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.querySelector('eccar-map')?.addEventListener('change', (event) => {
      heard.push((event as CustomEvent<{ query: string }>).detail.query);
    });
  });
  await page.getByRole('textbox').focus();
  const before = await hostOf(page);
  await page.locator('eccar-map').evaluate((el) => {
    el.setAttribute('city', 'bologna');
    el.setAttribute('show', 'map,timeline,list,card');
  });
  await expect(map.locator('#card h2')).toContainText('Bolonia');
  await page.locator('eccar-map').evaluate((el) => {
    el.removeAttribute('city');
    el.setAttribute('date', '2012');
  });
  await expect(map.locator('#sentence')).toContainText('Do końca 2012 roku');
  await expect(map.locator('#card')).toBeHidden();
  expect(await hostOf(page)).toEqual(before);
  await expect
    .poll(() => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).at(-1)))
    .toBe('date=2012&show=map,timeline,list,card&map=simple');
  expect(await page.locator('eccar-map').evaluate((el) => Reflect.get(el, 'query'))).toBe(
    'date=2012&show=map,timeline,list,card&map=simple',
  );
});

test('another language is another frame in the same state, and no step in the host’s history', async ({
  page,
  visit,
}) => {
  await visit('element');
  const map = await mapIn(page);
  await map.locator('.timeline').getByRole('button').first().waitFor();
  await map.getByRole('slider').press('Home');
  await expect
    .poll(() => page.locator('eccar-map').evaluate((el) => Reflect.get(el, 'query')))
    .toContain('date=2004-12');
  const { entries } = await hostOf(page);
  await page.locator('eccar-map').evaluate((el) => el.setAttribute('lang', 'en'));
  await expect(page.locator('iframe')).toHaveAttribute('src', /\/en\//);
  await expect((await mapIn(page)).locator('#sentence')).toContainText('December 2004');
  expect((await hostOf(page)).entries).toBe(entries);
});

for (const [name, host, nth] of [
  ['a bare frame', 'sandbox', 0],
  ['the element', 'boxed-host', 0],
] as const) {
  test(`${name} works in a sandbox: no origin, no storage, no worker, no window`, async ({ page, visit }) => {
    await visit(host);
    const map = await mapIn(page, nth);
    expect(await map.evaluate(() => self.origin)).toBe('null');
    await expect(map.locator('#map svg [data-member="krakow"]').first()).toBeVisible();
    // The simple map is the map there: no word of failure.
    await expect(map.locator('html')).toHaveAttribute('data-map', 'svg');
    await expect(map.getByRole('alert')).toHaveCount(0);
    // What cannot be opened can be read.
    const href = await map.locator('#footer .way a').evaluate((el) => (el as HTMLAnchorElement).href);
    await expect(map.locator('#footer .address')).toHaveText(href);
    expect(
      await map.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')),
      ),
    ).toBe(true);
  });
}

test('a boxed element still fits its height', async ({ page, visit }) => {
  await visit('boxed-host');
  await mapIn(page);
  await expect.poll(() => page.locator('iframe').evaluate((el) => el.style.height)).toMatch(/^\d+px$/);
});

test('two on one page do not disturb each other', async ({ page, visit }) => {
  await visit('twice');
  const [one, two] = [await mapIn(page, 0), await mapIn(page, 1)];
  await expect(two.locator('#map')).toBeHidden();
  await page.locator('#two').evaluate((el) => el.setAttribute('date', '2012'));
  await expect(two.locator('#sentence')).toContainText('2012');
  await expect(one.locator('#sentence')).toContainText('Kraków');
  const heights = await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
});

test('a host’s styles for everything do not reach it, nor does its direction', async ({ page, visit }) => {
  await visit('loud');
  const map = await mapIn(page);
  const box = await page.locator('iframe').boundingBox();
  expect(box?.width).toBeGreaterThan(900);
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(400);
  expect(await map.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
  await expect(map.locator('#list')).toBeVisible();
});

for (const show of ['map', 'map,timeline', 'timeline', 'list', 'card', 'map,timeline,list,card']) {
  test(`at 320 × 400 “${show}” shows these parts and needs no scrolling sideways`, async ({ page, visit }) => {
    await visit('narrow', `map=simple&city=krakow&show=${show}`);
    const map = await mapIn(page);
    const parts = { map: '#map', timeline: '#timeline', list: '#list', card: '#card h2' } as const;
    for (const [part, selector] of Object.entries(parts)) {
      // An open card takes the place of the list.
      const isShown = show.split(',').includes(part) && !(part === 'list' && show.includes('card'));
      await expect(map.locator(selector), part).toBeVisible({ visible: isShown });
    }
    expect(await map.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const [way, height] = await map.evaluate(() => [
      document.querySelector('#footer .way')?.getBoundingClientRect().bottom ?? 0,
      innerHeight,
    ]);
    expect(way).toBeLessThanOrEqual((height ?? 0) + 1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame is a list to read', async ({ page, visit }) => {
    await visit('bare');
    const map = page.locator('iframe').contentFrame();
    await expect(map.locator('#list [data-member="krakow"]')).toContainText('2024');
    await expect(map.locator('#sentence')).toBeVisible();
  });
});

test('a step of the tour is told in a frame, and as a scene alone where parts are asked for', async ({
  page,
  visit,
}) => {
  await visit('long', 'step=3&map=simple');
  const map = await mapIn(page);
  await expect(map.locator('#tour')).toBeVisible();
  await expect(map.locator('#map')).toBeVisible();
  await expect(map.locator('#lead')).toBeHidden();
  await visit('long', 'step=3&map=simple&show=map,timeline');
  const scene = await mapIn(page);
  await expect(scene.locator('#lead .sentence')).toBeVisible();
  await expect(scene.locator('#tour')).toBeHidden();
});
