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

test('has few drawings, and a status for every member', async () => {
  const { el } = await open();
  expect(el.querySelectorAll('.marks [data-member][data-status]')).toHaveLength(data.members.length);
  expect(el.querySelectorAll('.marks [data-member]:not([hidden])')).toHaveLength(1);
  expect(el.querySelectorAll('.crowd path').length).toBeGreaterThan(20);
  expect(el.querySelectorAll('.crowd path').length).toBeLessThan(data.members.length);
  expect(el.querySelectorAll('.crowd .until').length).toBeGreaterThan(0);
});

test('follows the date, and drawing anew gives the same', async () => {
  const { app, el } = await open('2012');
  const drawn = (): string =>
    [...el.querySelectorAll('.crowd path')]
      .map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`)
      .sort()
      .join();
  const before = drawn();
  app.store.getState().setDate('2020');
  expect(drawn()).not.toBe(before);
  app.store.getState().setDate('2012');
  expect(drawn().length).toBe(before.length);
  expect(el.querySelector('[data-member=m0]')?.getAttribute('data-status')).toBe('not-yet');
});

test('a mark of the crowd is named where it is pointed at, and chosen by a click', async () => {
  const { app, el } = await open();
  const thread = el.querySelector('.crowd .thread');
  const [, x, y] = /^M([\d.]+),([\d.]+)/.exec(thread?.getAttribute('d') ?? '') ?? [];
  const at = { clientX: Number(x) - 1, clientY: Number(y), bubbles: true };
  thread?.dispatchEvent(new MouseEvent('pointermove', at));
  const { hovered } = app.store.getState();
  expect(hovered).toMatch(/^m\d+$/);
  expect(el.querySelector('.pointed text')?.textContent).toContain(`${hovered}, `);
  thread?.dispatchEvent(new MouseEvent('click', at));
  expect(app.store.getState().city).toBe(hovered);
});
