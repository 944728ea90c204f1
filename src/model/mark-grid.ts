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
 * All marks of a zoom as obstacles, in px of the world there. `boxOf` says what the mark of a member covers, null for
 * nothing; `reach` is how far from its place a mark covers at most, px.
 */
export function marksAt(
  data: Dataset,
  zoom: number,
  reach: number,
  boxOf: (index: number, x: number, y: number) => Box | null,
): Obstacles {
  const band = bandOf(zoom);
  const grid = gridOf(data, band);
  const worlds = markWorlds(data, band);
  const scale = worldSize(zoom);
  const shrink = worldSize(band) / scale;
  return obstaclesOf(([left, top, right, bottom], is) => {
    const wide: Box = [
      (left - reach) * shrink,
      (top - reach) * shrink,
      (right + reach) * shrink,
      (bottom + reach) * shrink,
    ];
    return someCell(wide, CELL, (cell) =>
      (grid.get(cell) ?? []).some((index) => {
        const box = boxOf(index, (worlds[index * 2] ?? 0) * scale, (worlds[index * 2 + 1] ?? 0) * scale);
        return box !== null && is(box);
      }),
    );
  });
}
