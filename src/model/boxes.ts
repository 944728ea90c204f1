// Boxes on the map and a quick way to ask whether one is free. All lengths are px.
import type { Point } from './mercator.ts';

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What stands in the way of others. */
export interface Obstacles {
  /** Whether the box overlaps any of them. */
  readonly touches: (box: Box) => boolean;
  /** Whether a straight line crosses any of them, apart from `own`. */
  readonly crossedBy: (from: Point, to: Point, own: Box | null) => boolean;
  /** How many the box overlaps. */
  readonly count: (box: Box) => number;
}

export interface BoxIndex extends Obstacles {
  readonly add: (box: Box) => void;
}

/** Obstacles, given a way to visit all that may overlap a box until one answers true. One may be visited twice. */
export const obstaclesOf = (someNear: (box: Box, is: (other: Box) => boolean) => boolean): Obstacles => ({
  touches: (box) => someNear(box, (other) => overlaps(box, other)),
  crossedBy: (from, to, own) => someNear(around(from, to), (other) => !same(other, own) && crosses(from, to, other)),
  count: (box) => {
    const met = new Set<Box>();
    someNear(box, (other) => {
      if (overlaps(box, other)) met.add(other);
      return false;
    });
    return met.size;
  },
});

/** Side of a bucket: about the width of a name. */
const CELL = 48;

/** Keeps boxes in buckets, so that only near ones are compared. */
export function boxIndex(boxes: readonly Box[]): BoxIndex {
  const buckets = new Map<number, Box[]>();
  const add = (box: Box): void => {
    someCell(box, CELL, (cell) => {
      const bucket = buckets.get(cell);
      if (bucket) bucket.push(box);
      else buckets.set(cell, [box]);
      return false;
    });
  };
  for (const box of boxes) add(box);
  const near = (box: Box, is: (other: Box) => boolean): boolean =>
    someCell(box, CELL, (cell) => buckets.get(cell)?.some(is) ?? false);
  return { add, ...obstaclesOf(near) };
}

/** More rows than any picture has. */
const ROWS = 2 ** 24;

/** Visits the numbers of all square cells of side `cell` that a box reaches into, until one answers true. */
export function someCell([left, top, right, bottom]: Box, cell: number, is: (cell: number) => boolean): boolean {
  for (let column = Math.floor(left / cell); column <= right / cell; column++) {
    for (let row = Math.floor(top / cell); row <= bottom / cell; row++) if (is(column * ROWS + row)) return true;
  }
  return false;
}

export const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const contains = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

const same = (a: Box, b: Box | null): boolean => b !== null && a.every((value, index) => value === b[index]);

const around = ([x0, y0]: Point, [x1, y1]: Point): Box => [
  Math.min(x0, x1),
  Math.min(y0, y1),
  Math.max(x0, x1),
  Math.max(y0, y1),
];

/** Whether the line from one point to another passes through a box: the part of it between all four sides is not empty. */
export function crosses([x0, y0]: Point, [x1, y1]: Point, [left, top, right, bottom]: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [x1 - x0, left - x0, right - x0],
    [y1 - y0, top - y0, bottom - y0],
  ] as const;
  for (const [along, low, high] of sides) {
    if (along === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [near, far] = along > 0 ? [low / along, high / along] : [high / along, low / along];
    enter = Math.max(enter, near);
    leave = Math.min(leave, far);
  }
  return enter <= leave;
}
