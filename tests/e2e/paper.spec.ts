// What one can take away: pictures, QR code, hand-out, work sheet, from the panel and by the browser's own way to print.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { violationsOn } from './axe.ts';
import { openMap } from './map-page.ts';
import { openPanel, panelOf } from './panel.ts';
import { expect, test } from './site.ts';

async function save(
  page: Page,
  panel: Locator,
  name: RegExp,
): Promise<{ readonly file: Download; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name }).click()]);
  return { file, bytes: readFileSync(await file.path()) };
}

/** An empty page to look at files in: the site's policy forbids to make markup of text, and to fetch `data:`. */
const besides = (page: Page): Promise<Page> => page.context().newPage();

test('the picture of a view is an SVG that stands by itself', async ({ page }) => {
  const panel = await openPanel(page, 'en/?map=simple&date=2012-06');
  const { file, bytes } = await save(page, panel, /SVG/);
  expect(file.suggestedFilename()).toBe('cities-against-racism-2012-06.svg');
  await expect(panel.getByRole('status').filter({ hasText: 'The picture is saved.' })).toBeVisible();
  const text = bytes.toString('utf8');
  const seen = await (await besides(page)).evaluate((source) => {
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
  const { paper, colours, written } = await (await besides(page)).evaluate(
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
  // A chosen member has a page of its own.
  const url = new URL('bologna/?date=2012&map=simple', page.url()).href;
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
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
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
    await page.getByRole('button', { name: 'Share' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('This part of the page did not load.');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.unroute(code);
    await page.getByRole('button', { name: 'Share' }).click();
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
