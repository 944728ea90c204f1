// On a slow machine the player goes in larger steps, so that it keeps its pace and the reader's hand is answered.
import { expect, test } from 'vitest';
import { monthsAtOnce } from '../../src/links/player.ts';
import { monthIndex } from '../../src/store/store.ts';
import { months, stage, TODAY } from './player-stage.ts';

test.each([
  ['a fast machine', 5, 1],
  ['a frame that takes half of a month', 37.5, 1],
  ['one that takes a little more', 40, 2],
  ['one that takes a whole month', 75, 2],
  ['the slowest', 2000, 4],
])('%s: with frames of %d ms, months at once: %d', (_, costMs, months) => {
  expect(monthsAtOnce(costMs, 75)).toBe(months);
});

test('a slow machine keeps the pace in larger steps, and stops at today', () => {
  const it = stage({ date: '2010-01' }, false, [], [70]);
  it.store.getState().play();
  it.pass(9040, 1000 / 30);
  expect(months(it) - monthIndex('2010-01', TODAY)).toBeGreaterThan(114);
  expect(months(it) - monthIndex('2010-01', TODAY)).toBeLessThanOrEqual(120);
  expect(it.steps()).toBeLessThan(70);
  it.pass(9000, 1000 / 30);
  expect(it.store.getState()).toMatchObject({ playing: false, date: null });
});

test('a slow machine is told of once, and again when it is fast', () => {
  const told: boolean[] = [];
  const it = stage({ date: '2010-01' }, false, [], [...Array(8).fill(60), ...Array(5).fill(30), 5], (isSlow) =>
    told.push(isSlow),
  );
  it.store.getState().play();
  it.pass(1400, 1000 / 60);
  expect(told).toEqual([true]);
  it.pass(2000);
  expect(told).toEqual([true, false]);
});

test('one slow frame changes nothing, and a machine that has become fast goes by months again', () => {
  const hiccup = stage({ date: '2010-01' }, false, [], [5, 5, 120, 5]);
  hiccup.store.getState().play();
  hiccup.pass(1800);
  expect(months(hiccup) - monthIndex('2010-01', TODAY)).toBe(hiccup.steps());
  const waking = stage({ date: '2010-01' }, false, [], [...Array(10).fill(80), 5]);
  waking.store.getState().play();
  waking.pass(4000);
  const [at, steps] = [months(waking), waking.steps()];
  waking.pass(900);
  expect(months(waking) - at).toBe(waking.steps() - steps);
});
