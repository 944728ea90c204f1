// Shapes of the base map: which there are, and what of them shows in a box.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/model/boxes.ts';
import type { Line } from '../../../../src/views/map/svg/shapes.ts';
import { clipRing, linesIn, shapesOf } from '../../../../src/views/map/svg/shapes.ts';
import { smallWorld } from '../source.ts';

/** Twice the area of a ring, whichever way round. */
function area(ring: Line): number {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    sum += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return Math.abs(sum);
}

describe('shapesOf', () => {
  it('has land below, then lakes, rivers, borders, coast', () => {
    const shapes = shapesOf(smallWorld, 'mid').map(({ name, code }) => `${name} ${code}`.trim());
    expect(shapes).toEqual(['land DE', 'land PL', 'land FR', 'lake', 'river', 'border', 'border disputed', 'coast']);
  });

  it('has no rivers in the level that ends where they begin', () => {
    expect(shapesOf(smallWorld, 'low').some(({ name }) => name === 'river')).toBe(false);
  });
});

describe('clipRing', () => {
  const box: Box = [0, 0, 100, 100];

  it('cuts a ring at the edges', () => {
    expect(area(clipRing([-50, -50, 50, -50, 50, 50, -50, 50], box))).toBe(2 * 50 * 50);
    expect(clipRing([-50, -50, -10, -50, -10, -10], box)).toEqual([]);
  });

  it('keeps all within, and no more area than the box has', () => {
    const number = fc.integer({ min: -200, max: 300 });
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number, number), (triangle) => {
        const cut = clipRing(triangle, box);
        expect(cut.every((value) => value >= 0 && value <= 100)).toBe(true);
        expect(area(cut)).toBeLessThanOrEqual(Math.min(area(triangle), 20_000) * 1.02 + 700);
      }),
      { seed: 13 },
    );
  });
});

describe('linesIn', () => {
  const lines = [
    [10, 10, 20, 20],
    [500, 500, 600, 600],
    [50, 50, 900, 50],
  ];

  it('leaves out lines that are far, and cuts areas alone', () => {
    const shape = { name: 'coast', code: '', lines, isArea: false };
    expect(linesIn(shape, [0, 0, 100, 100])).toEqual([lines[0], lines[2]]);
    const land = { ...shape, isArea: true, lines: [[50, 50, 900, 50, 900, 80, 50, 80]] };
    expect(Math.max(...(linesIn(land, [0, 0, 100, 100])[0] ?? []))).toBe(100);
  });
});
