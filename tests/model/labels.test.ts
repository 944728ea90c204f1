// Which names stand where: by rules on drawn-up marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/model/boxes.ts';
import { boxIndex } from '../../src/model/boxes.ts';
import type { LabelInput, Spot } from '../../src/model/labels.ts';
import { labelBox, labelLimit, labelZoom, placeLabels, spotBox } from '../../src/model/labels.ts';

const measure = (text: string, size: number): number => text.length * size * 0.5;
const spot = (id: string, x: number, y: number, more: Partial<Spot> = {}): Spot => ({
  id,
  x,
  y,
  radius: 4,
  text: id,
  size: 12,
  bold: false,
  isMust: false,
  ...more,
});
const place = (spots: readonly Spot[], more: Partial<LabelInput> = {}) =>
  placeLabels({
    spots: spots.filter(({ text }) => text !== ''),
    marks: boxIndex(spots.map(spotBox)),
    most: Number.POSITIVE_INFINITY,
    measure,
    leader: 0,
    within: null,
    ...more,
  });

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('placeLabels', () => {
  it('puts a lone name at the right', () => {
    expect(place([spot('Wien', 0, 0)])).toMatchObject([{ id: 'Wien', align: 'start', size: 12, leader: null }]);
  });

  it('names a chosen city even where marks take all the room, but not over another name', () => {
    const ring = Array.from({ length: 24 }, (_, turn) => {
      const angle = (turn / 24) * 2 * Math.PI;
      return spot(`x${turn}`, Math.cos(angle) * 14, Math.sin(angle) * 14, { text: '', radius: 5 });
    });
    const here = spot('Wien', 0, 0);
    expect(place([here, ...ring])).toEqual([]);
    expect(place([{ ...here, isMust: true }, ...ring])).toMatchObject([{ id: 'Wien', align: 'start' }]);
    const first = spot('Kraków', -60, 0, { size: 20 });
    const [, second] = place([first, spot('Brno', -8, 0, { isMust: true }), ...ring]);
    expect(second?.id).toBe('Brno');
  });

  it('goes left, above and below as marks take the room', () => {
    const here = spot('Köln', 0, 0);
    const wall = (id: string, x: number, y: number) => spot(id, x, y, { text: '', radius: 8 });
    const right = wall('r', 20, 0);
    const left = wall('l', -20, 0);
    const above = wall('a', 0, -14);
    expect(place([here, right])[0]?.align).toBe('end');
    expect(place([here, right, left])[0]).toMatchObject({ align: 'middle' });
    expect(place([here, right, left])[0]?.dy).toBeLessThan(0);
    expect(place([here, right, left, above])[0]?.dy).toBeGreaterThan(0);
  });

  it('names those that come first, and no more than are wanted', () => {
    const close = [spot('first', 0, 0), spot('second', 3, 0), spot('third', 100, 0)];
    expect(place(close, { most: 1 }).map(({ id }) => id)).toEqual(['first']);
    expect(place(close.toReversed(), { most: 2 }).map(({ id }) => id)).toEqual(['third', 'second']);
  });

  it('covers neither a mark nor another name, wherever marks are', () => {
    const at = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(0, 42),
        (points, leader) => {
          const spots = points.map(([x, y], index) => spot(`Name ${index}`, x, y));
          const labels = place(spots, { leader });
          const boxes = labels.map((label) =>
            labelBox(spots.find(({ id }) => id === label.id) as Spot, label, measure),
          );
          for (const [index, box] of boxes.entries()) {
            expect(spots.some((other) => overlaps(spotBox(other), box))).toBe(false);
            expect(boxes.some((other, at) => at !== index && overlaps(other, box))).toBe(false);
          }
        },
      ),
      { seed: 3 },
    );
  });

  it('draws a line to a name that finds no room beside its mark, if it may', () => {
    const crowd = Array.from({ length: 8 }, (_, turn) => {
      const angle = (turn * Math.PI) / 4;
      return spot(`x${turn}`, Math.cos(angle) * 11, Math.sin(angle) * 11, { text: '', radius: 3 });
    });
    const spots = [spot('Liège', 0, 0, { radius: 3 }), ...crowd];
    expect(place(spots)).toEqual([]);
    const [label] = place(spots, { leader: 42 });
    const [from, to] = label?.leader ?? [];
    expect(Math.hypot(...(from ?? [0, 0]))).toBeCloseTo(3.8, 1);
    expect(Math.hypot(...(to ?? [0, 0]))).toBeLessThanOrEqual(42);
  });

  it('stays within bounds', () => {
    const edge = spot('Aachen', 95, 50);
    expect(place([edge], { within: [0, 0, 100, 100] })[0]?.align).toBe('end');
    expect(place([spot('Aachen', 500, 50)], { within: [0, 0, 100, 100] })).toEqual([]);
  });
});

describe('labelLimit and labelZoom', () => {
  it.each([
    [2.2, false, 9],
    [2.6, true, 9],
    [2.6, false, 26],
    [3.2, true, 26],
    [4, false, 45],
    [4.6, false, Number.POSITIVE_INFINITY],
  ])('at zoom %f (small: %s) names %d', (zoom, isSmall, most) => expect(labelLimit(zoom, isSmall)).toBe(most));

  it.each([
    [3.03, 3],
    [3.25, 3.25],
    [3.499, 3.25],
    [4.999999999, 5],
  ])('places the names of zoom %d for %d', (zoom, at) => expect(labelZoom(zoom)).toBe(at));
});
