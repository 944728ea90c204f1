// What one can take away: pictures, QR code, hand-out, work sheet, from the panel and by the browser's own way to print.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { violationsOn } from './axe.ts';
import { data } from './dataset.ts';
import { openMap } from './map-page.ts';
import { expect, test } from './site.ts';

const panelOf = (page: Page): Locator => page.locator('.paper-panel');

async function openPanel(page: Page, address: string): Promise<Locator> {
  await openMap(page, address);
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: /^(Take away|Do pobrania)$/ }).click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  return panelOf(page);
}

async function save(
  page: Page,
  panel: Locator,
  name: RegExp,
): Promise<{ readonly file: Download; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name }).click()]);
  return { file, bytes: readFileSync(await file.path()) };
}

test('the picture of a view is an SVG that stands by itself', async ({ page }) => {
  const panel = await openPanel(page, 'en/?map=simple&date=2012-06');
  const { file, bytes } = await save(page, panel, /SVG/);
  expect(file.suggestedFilename()).toBe('cities-against-racism-2012-06.svg');
  await expect(panel.getByRole('status').first()).toHaveText('The picture is saved.');
  const text = bytes.toString('utf8');
  const seen = await page.evaluate((source) => {
    const doc = new DOMParser().parseFromString(source, 'image/svg+xml');
    const texts = [...doc.querySelectorAll('text')].map((el) =>
      [...el.childNodes].map((node) => node.textContent).join(' '),
    );
    return {
      root: doc.documentElement.localName,
      faults: doc.querySelectorAll('parsererror').length,
      size: ['width', 'height'].map((name) => doc.documentElement.getAttribute(name)).join('×'),
      title: doc.querySelector('title')?.textContent,
      words: texts.join(' ').replaceAll(/\s+/g, ' '),
      discs: doc.querySelectorAll('path').length,
      classes: doc.querySelectorAll('[class], [style], [role]').length,
    };
  }, text);
  expect(seen).toMatchObject({ root: 'svg', faults: 0, size: '1600×900', classes: 0 });
  expect(seen.title).toMatch(/^By the end of June 2012, \d+ cities had joined\./);
  expect(seen.words).toContain('By the end of June 2012');
  for (const part of [
    'Cities against racism',
    'An independent project',
    'Shown: June 2012.',
    'CC BY 4.0',
    'Natural Earth',
    'joined, date known to the day',
    'Kraków, not yet',
  ])
    expect(seen.words).toContain(part);
  expect(seen.discs).toBeGreaterThan(300);
  // Nothing is asked of anybody, and no colour hangs on a style sheet.
  expect(text).toMatch(/font-family:\s*"?Source Sans 3"?.*data:font\/woff2/);
  expect(text).not.toMatch(/var\(|color\(|color-mix|(?:href|src)=|url\((?!#|"#|&quot;#|data:)/);
});

test('the same as PNG, 1600 × 900, in the colours of the page', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple&theme=dark&city=krakow');
  const { file, bytes } = await save(page, panel, /PNG/);
  expect(file.suggestedFilename()).toMatch(/^miasta-przeciwko-rasizmowi-\d{4}-\d\d-\d\d\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 900]);
  const { paper, colours, written } = await page.evaluate(
    async (data) => {
      const image = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const counted = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        counted.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      // Words in the fonts that came with the picture: the sentence at the left has them in both, Latin and Latin Extended.
      let written = 0;
      for (let y = 60; y < 220; y++)
        for (let x = 40; x < 400; x++) if ((pixels[(y * image.width + x) * 4] ?? 0) > 0xc0) written++;
      return { paper: [...pixels.slice(0, 3)], colours: [...counted], written };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  expect(paper).toEqual([0x12, 0x16, 0x1c]);
  expect(colours.length).toBeGreaterThan(200);
  expect(written).toBeGreaterThan(2000);
  // Kraków's own colour, and the land's.
  expect(colours).toContain(0xff8264);
  expect(colours).toContain(0x272d36);
});

test('the QR code says the address of this very view, and the address stands beneath', async ({ page }) => {
  const panel = await openPanel(page, 'en/?date=2012&city=bologna&map=simple');
  const show = panel.getByRole('button', { name: 'Show the QR code' });
  await show.click();
  const dialog = page.getByRole('dialog', { name: 'This view on your own device' });
  const url = page.url();
  expect(new URL(url).search).toBe('?date=2012&city=bologna&map=simple');
  await expect(dialog.locator('.url')).toHaveText(url);
  const box = await dialog.locator('.qr').boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(600);
  const read = await dialog.locator('.qr').evaluate(async (svg) => {
    const side = 270;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    copy.querySelector('.qr-light')?.setAttribute('fill', 'white');
    for (const name of ['width', 'height']) copy.setAttribute(name, String(side));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const context = new OffscreenCanvas(side, side).getContext('2d');
    context?.drawImage(image, 0, 0);
    return { width: side, height: side, data: [...(context?.getImageData(0, 0, side, side).data ?? [])] };
  });
  expect(decodeQr({ ...read, data: new Uint8Array(read.data) })).toBe(url);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take away' })).toBeFocused();
});

/** Pages of a PDF. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** Prints as the browser does: tells the page, changes the medium, makes the sheets. */
async function print(page: Page): Promise<number> {
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  return pages;
}

/** Clicks what prints, and holds the browser's own window back. */
async function press(page: Page, panel: Locator, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await panel.getByRole('button', { name }).click();
}

const sheetsOf = (page: Page): Locator => page.locator('.sheets > .sheet');

test('printed as it stands, without the panel, the page gives one sheet with map and timeline', async ({ page }) => {
  const land = page.waitForResponse(/map-low/);
  await openMap(page, 'en/?map=simple&date=2016');
  await land;
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: null });
      const pages = await print(page);
      return [pages, (await sheetsOf(page).locator('.paper-map > .map-svg .land').count()) > 10];
    })
    .toEqual([1, true]);
  await expect(sheetsOf(page)).toHaveCount(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toContainText('By the end of 2016');
  await expect(sheetsOf(page).locator('.paper-strip .certain-line').first()).toBeVisible();
  for (const part of ['#toolbar', '#map', '#footer', '#timeline']) await expect(page.locator(part)).toBeHidden();
});

test('the hand-out has map, timeline, ten points, questions, members with sources, and the code', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple');
  await panel.getByRole('combobox').first().selectOption('CH');
  await press(page, panel, 'Drukuj materiał');
  expect(await print(page)).toBeGreaterThanOrEqual(4);
  const sheets = sheetsOf(page);
  await expect(sheets).toHaveCount(4);
  await expect(sheets.first().locator('.qr')).toBeVisible();
  await expect(sheets.first().locator('.url')).toHaveText(page.url());
  await expect(sheets.first()).toContainText('Dane z');
  await expect(sheets.locator('.plan > li')).toHaveCount(10);
  await expect(sheets.nth(1)).toContainText('Tłumaczenie własne');
  const steps = await sheets.locator('.steps > li').count();
  expect(steps).toBeGreaterThan(5);
  await expect(sheets.locator('.questions > li')).toHaveCount(steps);
  const swiss = data.members.filter(({ country }) => country === 'CH');
  await expect(sheets.locator('tbody tr')).toHaveCount(swiss.length);
  await expect(sheets.locator('tbody tr', { hasText: 'http' }).first()).toBeVisible();
  const colours = await sheets.first().evaluate((sheet) => {
    const grey = (colour: string): boolean => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red === green && green === blue;
    };
    const values = [...sheet.querySelectorAll('*')].flatMap((el) => {
      const { fill, stroke, color } = getComputedStyle(el);
      return [fill, stroke, color].filter((value) => /^(rgb|color)/.test(value));
    });
    return [...new Set(values)].filter((value) => !grey(value.replace('srgb', '')));
  });
  expect(colours).toEqual([]);
});

test('the work sheet and its answers are a sheet each', async ({ page }) => {
  const panel = await openPanel(page, 'en/?map=simple');
  await panel.getByRole('combobox').nth(1).selectOption('3');
  await press(page, panel, 'Print the work sheet');
  expect(await print(page)).toBe(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Work sheet: Poland');
  const questions = await sheetsOf(page).locator('.tasks > li').allTextContents();
  expect(questions.length).toBeGreaterThan(4);
  await page.emulateMedia({ media: null });
  await press(page, panel, 'Print the answers');
  expect(await print(page)).toBe(1);
  await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Answers: Poland');
  for (const [index, question] of questions.entries()) {
    await expect(sheetsOf(page).locator('.tasks > li').nth(index)).toContainText(question);
  }
  // What was asked for once is printed once: the next print is the hand-out again.
  await page.emulateMedia({ media: null });
  await print(page);
  await expect(sheetsOf(page)).toHaveCount(4);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the panel fits, and printing gives the same sheets', async ({ page }) => {
    const panel = await openPanel(page, 'pl/?map=simple');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    for (const button of await panel.getByRole('button').all()) {
      expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
    await press(page, panel, 'Drukuj kartę pracy');
    expect(await print(page)).toBe(1);
    await expect(sheetsOf(page).getByRole('heading', { level: 1 })).toHaveText('Karta pracy: Polska');
  });
});

test('the panel says so when the sources do not come, and tries again', async ({ page, expectFault }) => {
  expectFault(/evidence|ERR_FAILED/);
  await page.route(/evidence-/, (route) => route.abort());
  const panel = await openPanel(page, 'en/?map=simple');
  await expect(panel).toContainText('The sources could not be loaded');
  await page.unroute(/evidence-/);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel).not.toContainText('The sources could not be loaded');
  await press(page, panel, 'Print the hand-out');
  await print(page);
  await expect(sheetsOf(page)).toHaveCount(4);
});

for (const part of ['paper', 'panel']) {
  test(`without the code of the ${part} a small sheet says so, and Try again brings it`, async ({
    page,
    expectFault,
  }) => {
    expectFault(/ERR_FAILED|dynamically imported|preload/);
    const code = new RegExp(`/${part}-[^/]*\\.js`);
    await page.route(code, (route) => route.abort());
    await openMap(page, 'en/?map=simple');
    await page.getByRole('button', { name: 'Take away' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('This part of the page did not load.');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.unroute(code);
    await page.getByRole('button', { name: 'Take away' }).click();
    if (await sheet.getByRole('button', { name: 'Try again' }).isVisible()) {
      await sheet.getByRole('button', { name: 'Try again' }).click();
    }
    await expect(panelOf(page)).toBeVisible();
  });
}

test('the classroom copy is offered, and it is the file for this language', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple');
  const link = panel.getByRole('link', { name: 'Zapisz kopię na lekcję' });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe('pl.html');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Kopia na lekcję, działa bez sieci.');
  expect(Buffer.byteLength(text)).toBeLessThan(1_500_000);
});

test('axe finds nothing in the panel and under the code', async ({ page }) => {
  const panel = await openPanel(page, 'pl/?map=simple');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
  await panel.getByRole('button', { name: 'Pokaż kod QR' }).click();
  expect(await violationsOn(page)).toEqual([]);
});
