// The marks in buckets against plain comparison.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeSpread } from '../../src/build/spread.ts';
import type { Box } from '../../src/model/boxes.ts';
import { boxIndex } from '../../src/model/boxes.ts';
import { marksAt } from '../../src/model/mark-grid.ts';
import { toWorld, worldSize } from '../../src/model/mercator.ts';
import { bandOf, markPlace } from '../../src/model/places.ts';
import { realData } from '../real-data.ts';

const data = { ...realData, spread: computeSpread(realData.members) };
const REACH = 9;
const around = (x: number, y: number): Box => [x - REACH, y - REACH, x + REACH, y + REACH];

test('at any zoom the same marks are in the way as if each had been looked at', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 40 }).map((quarters) => quarters / 4),
      fc.nat({ max: data.members.length - 1 }),
      fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 90 }))),
      (zoom, index, [left = 1, top = 1, right = 1, bottom = 1]) => {
        const scale = worldSize(zoom);
        const places = data.members.map((_, at) =>
          toWorld(markPlace(data, at, bandOf(zoom))).map((part) => part * scale),
        );
        const all = boxIndex(places.map(([x = 0, y = 0]) => around(x, y)));
        const some = marksAt(data, zoom, REACH, () => REACH);
        const [x = 0, y = 0] = places[index] ?? [];
        const box: Box = [x - left, y - top, x + right, y + bottom];
        expect(some.touches(box)).toBe(all.touches(box));
        expect(some.crossedBy([x - left, y], [x + right, y + bottom], null)).toBe(
          all.crossedBy([x - left, y], [x + right, y + bottom], null),
        );
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});

test('a mark that covers nothing is in nobody’s way', () => {
  const none = marksAt(data, 3, REACH, () => 0);
  expect(none.touches([0, 0, worldSize(3), worldSize(3)])).toBe(false);
});
