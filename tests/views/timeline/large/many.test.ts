// @vitest-environment happy-dom
// Thousands of members in the large picture: drawn together, and each still there for pointer, keys and tests.
import { expect, test } from 'vitest';
import { CROWD } from '../../../../src/views/mark.ts';
import { DATES, dataset, LEFT, member } from '../../../fixtures.ts';
import { openLarge } from './opened.ts';

const WHENS = [DATES.day, DATES.year, DATES.before, DATES.betweenYears, DATES.none];
const data = dataset([
  member('krakow', DATES.day),
  ...LEFT,
  ...Array.from({ length: CROWD }, (_, index) =>
    member(`m${index}`, WHENS[index % WHENS.length] ?? DATES.none, { unconfirmed: index % 7 === 0 }),
  ),
]);
const open = (date: string | null = null) => openLarge({ date }, 'en', undefined, data);

test('has no drawings but canvases, and a status for every member', async () => {
  const { el } = await open();
  expect(el.querySelectorAll('.marks [data-member][data-status]')).toHaveLength(data.members.length);
  expect(el.querySelectorAll('.marks [data-member]:not([hidden])')).toHaveLength(1);
  expect(el.querySelectorAll('canvas.crowd')).toHaveLength(2);
});

test('each follows the date', async () => {
  const { app, el } = await open('2012');
  const status = (): string | null | undefined => el.querySelector('[data-member=m5]')?.getAttribute('data-status');
  expect(status()).toBe('not-yet');
  app.store.getState().setDate('2026');
  expect(status()).toBe('member');
});

test('a mark of the crowd is named where it is pointed at, and chosen by a click', async () => {
  const { app, el } = await open();
  const strip = el.querySelector('.picture .strip');
  const hovered = (): string | null => app.store.getState().hovered;
  for (let at = 0; at < 40_000 && !hovered()?.startsWith('m'); at++) {
    const [clientX, clientY] = [(at % 40) * 34, Math.floor(at / 40) * 2];
    strip?.dispatchEvent(new MouseEvent('pointermove', { clientX, clientY, bubbles: true }));
  }
  expect(hovered()).toMatch(/^m\d+$/);
  expect(el.querySelector('.pointed text')?.textContent).toContain(`${hovered()}, `);
  const svg = el.querySelector('.picture .strip > svg');
  expect(svg?.hasAttribute('data-pointed')).toBe(true);
  svg?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(app.store.getState().city).toBe(hovered());
});
