// A span under the hand: drawn along between its two handles, both move equally far, and all else follows.
import { monthIndex, monthText, startIndex } from '../../src/store/store.ts';
import { tallyIn, today } from './dataset.ts';
import { openMap, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

test('the time between the handles is drawn along, and keeps its length', async ({ page }) => {
  await openMap(page, 'en/?date=2016&from=2012&map=simple');
  const slider = sliderOf(page);
  const span = page.locator('#timeline .brush .selection');
  await expect(span).toHaveCount(1);
  const [first, last] = [startIndex('2012'), monthIndex('2016', today)];
  const box = await span.boundingBox();
  if (!box) throw new Error('The span has no box.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.move(x + 90, y, { steps: 4 });
  await page.mouse.up();
  const index = Number(await slider.inputValue());
  expect(index).toBeGreaterThan(last + 6);
  await expect(page).toHaveURL(new RegExp(`date=${monthText(index)}&from=${monthText(first + index - last)}`));
  const { certain } = tallyIn({ date: monthText(index), from: monthText(first + index - last) });
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`: ${certain} members?\\b`));
  await expect(page.locator('#list section[data-group=joined] .count')).toHaveText(`${certain}, latest first`);
});
