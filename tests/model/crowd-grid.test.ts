// Boxes in squares: what touches a box is what a look at all of them finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../src/model/boxes.ts';
import { overlaps } from '../../src/model/boxes.ts';
import { gridOf } from '../../src/model/crowd-grid.ts';

const box = fc
  .tuple(...[-40, -40, 1, 1].map((min) => fc.double({ min, max: 60, noNaN: true })))
  .map(([left = 0, top = 0, width = 1, height = 1]): Box => [left, top, left + width, top + height]);
const puts = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(box)), { maxLength: 40 });

test('finds the boxes that overlap, in order, wherever they have been before', () => {
  fc.assert(
    fc.property(puts, box, fc.integer({ min: 4, max: 30 }), (history, asked, side) => {
      const grid = gridOf(side);
      const boxes = new Map<number, Box | null>();
      for (const [index, at] of history) {
        grid.put(index, at);
        boxes.set(index, at);
      }
      const all = [...boxes].flatMap(([index, at]) => (at && overlaps(asked, at) ? [index] : []));
      expect(grid.touching(asked)).toEqual(all.sort((a, b) => a - b));
    }),
    { seed: 21, numRuns: 300 },
  );
});
