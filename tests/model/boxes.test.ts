// Boxes: the index against plain comparison, lines against their mirror image.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/model/boxes.ts';
import { boxIndex, contains, crosses } from '../../src/model/boxes.ts';
import type { Point } from '../../src/model/mercator.ts';

const number = fc.integer({ min: -300, max: 300 });
const box = fc
  .tuple(number, number, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }))
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height]);
const point = fc.tuple(number, number).map(([x, y]): Point => [x, y]);
const seed = 7;

describe('boxIndex', () => {
  it('finds what a comparison with each box finds', () => {
    const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (boxes, asked) => {
        expect(boxIndex(boxes).touches(asked)).toBe(boxes.some((other) => overlaps(other, asked)));
      }),
      { seed },
    );
  });

  it('counts boxes added later, and lines through all but its own', () => {
    const index = boxIndex([]);
    expect(index.touches([0, 0, 10, 10])).toBe(false);
    index.add([5, 5, 20, 20]);
    expect(index.touches([0, 0, 10, 10])).toBe(true);
    expect(index.crossedBy([0, 0], [30, 30], null)).toBe(true);
    expect(index.crossedBy([0, 0], [30, 30], [5, 5, 20, 20])).toBe(false);
  });
});

describe('crosses', () => {
  it.each<[string, Point, Point, boolean]>([
    ['through', [-5, 5], [15, 5], true],
    ['across a corner', [-2, 4], [4, -2], true],
    ['past a corner', [-5, 4], [4, -5], false],
    ['ending inside', [5, 5], [50, 50], true],
    ['before it', [-9, 5], [-1, 5], false],
    ['along a side, outside', [-1, -1], [-1, 20], false],
  ])('%s', (_, a, b, expected) => expect(crosses(a, b, [0, 0, 10, 10])).toBe(expected));

  it('is the same in the mirror and backwards', () => {
    fc.assert(
      fc.property(point, point, box, (a, b, [left, top, right, bottom]) => {
        const here = crosses(a, b, [left, top, right, bottom]);
        expect(crosses([-a[0], a[1]], [-b[0], b[1]], [-right, top, -left, bottom])).toBe(here);
        expect(crosses(b, a, [left, top, right, bottom])).toBe(here);
      }),
      { seed },
    );
  });
});

it('contains what lies inside, edges included', () => {
  expect(contains([0, 0, 10, 10], [0, 2, 10, 8])).toBe(true);
  expect(contains([0, 0, 10, 10], [1, 1, 11, 9])).toBe(false);
});
