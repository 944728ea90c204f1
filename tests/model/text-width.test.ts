// The width of a text is the sum of its letters.
import { expect, test } from 'vitest';
import { textWidth, weightFactor } from '../../src/model/text-width.ts';

const ADVANCES = { a: 500, b: 600, ó: 540 };

test('letters add up and grow with size and weight', () => {
  expect(textWidth('', 10, ADVANCES)).toBe(0);
  expect(textWidth('ab', 10, ADVANCES)).toBeCloseTo(11);
  expect(textWidth('ab', 20, ADVANCES)).toBeCloseTo(22);
  expect(textWidth('ab', 10, ADVANCES, 1.1)).toBeCloseTo(12.1);
  expect(weightFactor(400)).toBe(1);
});

test('an accent that is written apart counts with its letter', () => {
  expect(textWidth('o\u0301', 10, ADVANCES)).toBeCloseTo(5.4);
});

test('a letter that the table lacks still takes room', () => {
  expect(textWidth('漢', 10, ADVANCES)).toBeGreaterThan(3);
});
