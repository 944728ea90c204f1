// The large timeline under hand and keys: its second handle, its span, its play button and its time tools.
import type { Page } from '@playwright/test';
import { monthIndex, monthText, startIndex } from '../../src/store/store.ts';
import { today } from './dataset.ts';
import { expect, test } from './site.ts';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: /^When they joined/ });
const handle = (page: Page, name: string) => sheetOf(page).getByRole('slider', { name });

async function openSheet(page: Page, query: string): Promise<void> {
  await page.goto(`en/?${query}&map=simple&timeline=large`);
  await expect(handle(page, 'Date')).toBeVisible();
  await expect(sheetOf(page).getByRole('table')).toBeVisible();
}

test('the start of a span is drawn along the axis, and the span between the handles', async ({ page }) => {
  await openSheet(page, 'date=2016&from=2012');
  const [first, last] = [startIndex('2012'), monthIndex('2016', today)];
  await test.step('its handle', async () => {
    const knob = await sheetOf(page).locator('.second-knob').boundingBox();
    if (!knob) throw new Error('There is no second handle.');
    const [x, y] = [knob.x + knob.width / 2, knob.y + knob.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y, { steps: 3 });
    await page.mouse.move(x - 60, y, { steps: 3 });
    await page.mouse.up();
    expect(Number(await handle(page, 'From').inputValue())).toBeLessThan(first - 6);
    await expect(handle(page, 'Date')).toHaveValue(String(last));
  });
  await test.step('the span', async () => {
    const start = Number(await handle(page, 'From').inputValue());
    const box = await sheetOf(page).locator('.brush .selection').boundingBox();
    if (!box) throw new Error('The span has no box.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y, { steps: 3 });
    await page.mouse.move(x + 100, y, { steps: 3 });
    await page.mouse.up();
    const moved = Number(await handle(page, 'Date').inputValue());
    expect(moved).toBeGreaterThan(last + 6);
    await expect(page).toHaveURL(new RegExp(`date=${monthText(moved)}&from=${monthText(start + moved - last)}`));
  });
});

test('space on the play button plays and pauses; the handle, the marks and the count follow', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-03-15T12:00:00') });
  await openSheet(page, 'date=2012-06');
  await page.clock.pauseAt(new Date('2027-03-15T13:00:00'));
  const place = () => sheetOf(page).locator('svg > .handle').getAttribute('transform');
  const [before, status] = [await place(), sheetOf(page).locator('.marks [data-status=not-yet]')];
  const left = await status.count();
  await sheetOf(page).getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('Space');
  await page.clock.runFor(3000);
  await page.keyboard.press('Space');
  await expect(sheetOf(page).getByRole('button', { name: 'Play' })).toBeFocused();
  expect(Number(await handle(page, 'Date').inputValue())).toBeGreaterThan(90 + 20);
  expect(await place()).not.toBe(before);
  expect(await status.count()).toBeLessThan(left);
});

test('the time tools lie in the sheet; Escape closes them first, then the sheet', async ({ page }) => {
  await openSheet(page, 'date=2020');
  const tools = sheetOf(page).getByRole('group', { name: 'Time tools' });
  await sheetOf(page).getByRole('button', { name: 'More about time' }).click();
  await tools.getByRole('switch', { name: 'Compare with an earlier date' }).check();
  await expect(handle(page, 'Earlier date')).toHaveAttribute('aria-valuetext', 'December 2015');
  await tools.getByRole('radio', { name: 'fast' }).check();
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(sheetOf(page)).toBeHidden();
  await expect(page).toHaveURL(/compare=2015-12/);
});

for (const lang of ['en', 'pl', 'uk'] as const)
  for (const width of [1024, 1440])
    test(`Start and Today stand beside the steps, in ${lang} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${lang}/?map=simple&timeline=large`);
      const controls = page.getByRole('dialog').locator('.controls');
      const middle = async (part: string): Promise<number> => {
        const box = await controls.locator(part).boundingBox();
        return box ? box.y + box.height / 2 : Number.NaN;
      };
      await expect.poll(async () => (await middle('.jumps')) - (await middle('.steps'))).toBeCloseTo(0, -1);
    });

test('320 px wide, nothing but the picture is scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSheet(page, 'date=2020&from=2010');
  await sheetOf(page).getByRole('button', { name: 'More about time' }).click();
  await expect(sheetOf(page).getByRole('group', { name: 'Time tools' })).toBeVisible();
  const over = await sheetOf(page).evaluate(
    (sheet) =>
      [...sheet.querySelectorAll<HTMLElement>('header *, .clock *, .below *')].filter(
        (el) => !el.closest('.visually-hidden, svg') && el.getBoundingClientRect().right > sheet.clientWidth + 1,
      ).length,
  );
  expect(over).toBe(0);
});
