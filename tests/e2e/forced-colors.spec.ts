// Where the system forces its colours, and in high contrast, marks, states and the focus are still told apart.
import type { Locator } from '@playwright/test';
import { openMap } from './map-page.ts';
import { expect, test } from './site.ts';

/** A style of an element or of what stands before its content, as it is painted. */
const styleOf = (el: Locator, name: string, pseudo?: string): Promise<string> =>
  el.evaluate((one, [property, part]) => getComputedStyle(one, part).getPropertyValue(property ?? ''), [
    name,
    pseudo,
  ] as const);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: the play button, the switches, the chosen row and the focus are seen`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openMap(page, 'en/?date=2018&compare=2010&map=simple');
    const paper = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.background = 'Canvas';
      return getComputedStyle(probe).backgroundColor;
    });
    const play = page.locator('#timeline [data-do=play]');
    const [glyph, disc] = [await styleOf(play.locator('path'), 'fill'), await styleOf(play, 'background-color')];
    expect(glyph).not.toBe(disc);
    expect(disc).not.toBe(paper);

    await test.step('a knob of the strip is filled with the paper that lies around it', async () => {
      expect(await styleOf(page.locator('#timeline .strip .knob'), 'fill')).toBe(paper);
      expect(await styleOf(page.locator('#timeline .strip .knob'), 'stroke')).not.toBe(paper);
      expect(await styleOf(page.locator('#timeline .strip .second-line'), 'stroke')).not.toBe(paper);
    });

    await test.step('a switch that is on differs from one that is off', async () => {
      await page.getByRole('button', { name: 'More about time' }).click();
      const [span, compare] = [page.getByRole('switch').first(), page.getByRole('switch').last()];
      const [off, on] = [await styleOf(span, 'background-color'), await styleOf(compare, 'background-color')];
      expect(on).not.toBe(off);
      expect(await styleOf(span, 'background-color', '::before')).not.toBe(off);
      expect(await styleOf(compare, 'background-color', '::before')).not.toBe(on);
    });

    await test.step('the chosen row has its bar', async () => {
      await page.locator('#list [data-member=bologna] a').focus();
      await page.keyboard.press('Enter');
      const row = page.locator('#list [data-member=bologna] a[aria-current]');
      expect(await styleOf(row, 'background-color', '::before')).not.toBe(await styleOf(row, 'background-color'));
    });

    await test.step('the focus of both handles has a ring', async () => {
      for (const [name, ring] of [
        ['Date', '.focus-ring'],
        ['Earlier date', '.second-ring'],
      ] as const) {
        await page.locator('#timeline').getByRole('slider', { name, exact: true }).focus();
        await page.keyboard.press('ArrowLeft');
        await expect(page.locator(`#timeline ${ring}`)).toBeVisible();
        expect(await styleOf(page.locator(`#timeline ${ring}`), 'stroke')).not.toBe(paper);
      }
    });
  });
}

test('in high contrast words, lines and marks of the large timeline stand out from the paper', async ({ page }) => {
  await page.goto('en/?date=2018&from=2010&map=simple&theme=contrast&timeline=large');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('slider', { name: 'From' })).toBeVisible();
  const paper = await styleOf(sheet, 'background-color');
  for (const [part, property] of [
    ['.handle-line', 'stroke'],
    ['.second-line', 'stroke'],
    ['.certain-line', 'stroke'],
    ['.marks [data-status=not-yet] .mark path', 'fill'],
    ['.years text', 'fill'],
  ] as const)
    expect(await styleOf(sheet.locator(part).first(), property), part).not.toBe(paper);
});
