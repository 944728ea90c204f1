// The benchmark's ratios: the middle of the rounds, and what is said where nothing was measured.
import { expect, test } from 'vitest';
import { goalLine, middleOf, timesOf } from '../../scripts/bench-table.mjs';

test('the middle of the rounds that have a number', () => {
  const rounds = [
    { dot: 300, drawn: null },
    { dot: 100, drawn: 900 },
    { dot: 200, chosen: null },
  ];
  expect(middleOf(rounds)).toEqual({ dot: 200, drawn: 900, chosen: null });
  expect(middleOf([])).toEqual({});
});

test.each([
  [118, 100, '1.18 ×'],
  [null, 100, '–'],
  [100, undefined, '–'],
  [100, 0, '–'],
])('%s to %s is %s', (value, other, text) => expect(timesOf(value, other)).toBe(text));

test.each([
  [120, 100, 'first dot: 1.20 ×, at most 1.25 ×: held'],
  [130, 100, 'first dot: 1.30 ×, at most 1.25 ×: NOT HELD'],
  [130, null, 'first dot: –, at most 1.25 ×: not measured'],
])('the goal of %s to %s', (value, other, line) => expect(goalLine('first dot', value, other, 1.25)).toBe(line));
