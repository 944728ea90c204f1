// Where marks stand, in buckets, so that only near ones are looked at. Built once a band: marks do not move in time.
import type { Box, Obstacles } from './boxes.ts';
import { obstaclesOf, someCell } from './boxes.ts';
import type { Dataset } from './member.ts';
import { worldSize } from './mercator.ts';
import { bandOf, markWorlds } from './places.ts';
import { onceForEach } from './remember.ts';

/** Side of a bucket, px of the band. */
const CELL = 32;

const gridOf = onceForEach((data: Dataset, band: number): ReadonlyMap<number, readonly number[]> => {
  const grid = new Map<number, number[]>();
  const worlds = markWorlds(data, band);
  const scale = worldSize(band);
  for (let index = 0; index < data.members.length; index++) {
    const [x, y] = [(worlds[index * 2] ?? 0) * scale, (worlds[index * 2 + 1] ?? 0) * scale];
    someCell([x, y, x, y], CELL, (cell) => {
      const bucket = grid.get(cell);
      if (bucket) bucket.push(index);
      else grid.set(cell, [index]);
      return false;
    });
  }
  return grid;
});

/**
 * All marks of a zoom as obstacles, squares in px of the world there. `halfOf` says how far the mark of a member reaches to
 * each side, 0 for one that covers nothing; it is asked once a member at most, and only for those near. `most` is the
 * largest of its answers.
 */
export function marksAt(data: Dataset, zoom: number, most: number, halfOf: (index: number) => number): Obstacles {
  const band = bandOf(zoom);
  const grid = gridOf(data, band);
  const worlds = markWorlds(data, band);
  const scale = worldSize(zoom);
  const shrink = worldSize(band) / scale;
  const halves = new Float64Array(data.members.length).fill(-1);
  return obstaclesOf(([left, top, right, bottom], is) => {
    const wide: Box = [
      (left - most) * shrink,
      (top - most) * shrink,
      (right + most) * shrink,
      (bottom + most) * shrink,
    ];
    // Names ask this tens of thousands of times: most marks near are passed by with four comparisons.
    return someCell(wide, CELL, (cell) =>
      (grid.get(cell) ?? []).some((index) => {
        const [x, y] = [(worlds[index * 2] ?? 0) * scale, (worlds[index * 2 + 1] ?? 0) * scale];
        if (x + most < left || x - most > right || y + most < top || y - most > bottom) return false;
        let half = halves[index] ?? 0;
        if (half < 0) {
          half = halfOf(index);
          halves[index] = half;
        }
        return half > 0 && is([x - half, y - half, x + half, y + half]);
      }),
    );
  });
}
