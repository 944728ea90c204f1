// How marks are pushed apart, on the real members.
import { describe, expect, it } from 'vitest';
import { computeSpread } from '../../src/build/spread.ts';
import { isArea } from '../../src/model/look.ts';
import type { Dataset } from '../../src/model/member.ts';
import { KRAKOW } from '../../src/model/member.ts';
import type { Point } from '../../src/model/mercator.ts';
import { toWorld, worldSize } from '../../src/model/mercator.ts';
import { BANDS, INSET_VIEW, markPlace, RING, radiusAt } from '../../src/model/places.ts';
import { realData } from '../real-data.ts';

const { members } = realData;
const spread = computeSpread(members);
const data: Dataset = { ...realData, spread };

const placesAt = (band: number): readonly Point[] =>
  members.map((_, index) => {
    const [x, y] = toWorld(markPlace(data, index, band));
    return [x * worldSize(band), y * worldSize(band)];
  });
const distance = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.NaN;
const offsetsAt = (band: number): readonly Point[] =>
  members.map((_, index) => [spread[band]?.[index * 2] ?? Number.NaN, spread[band]?.[index * 2 + 1] ?? Number.NaN]);
/** Pairs of members on one spot: indexes of the seat and of its area. */
const pairs = members.flatMap((a, i) =>
  members.flatMap((b, j) => (i < j && a.lon === b.lon && a.lat === b.lat ? [[i, j] as const] : [])),
);
const isInPair = (index: number): boolean => pairs.flat().includes(index);

describe('computeSpread', () => {
  it('gives the same for the same members', () => expect(computeSpread(members)).toEqual(spread));

  it.each(BANDS)('keeps marks near their city in band %i', (band) => {
    const most = Math.max(...offsetsAt(band).map(([x, y]) => Math.hypot(x, y)));
    // Offsets are rounded to a tenth, which can add half of one in each direction.
    expect(most).toBeLessThanOrEqual((band <= 2 ? 8 : 7) + 0.1);
    expect(most).toBeGreaterThan(0);
  });

  it.each([7, 8, 9, 10])('moves only pairs in band %i', (band) => {
    const moved = offsetsAt(band).flatMap(([x, y], index) => (x === 0 && y === 0 ? [] : [index]));
    expect(moved.sort()).toEqual(pairs.flat().sort());
  });

  it('finds the four pairs of the data', () => expect(pairs).toHaveLength(4));

  it.each(BANDS)('sets pairs side by side in band %i, an area at the right of its seat', (band) => {
    const places = placesAt(band);
    for (const [a, b] of pairs) {
      expect(distance(places[a], places[b])).toBeCloseTo(1.9 * radiusAt(band), 0);
      const [area, seat] = members[a] && isArea(members[a]) ? [a, b] : [b, a];
      if (members[area] && isArea(members[area])) expect(places[area]?.[0]).toBeGreaterThan(places[seat]?.[0] ?? 0);
    }
  });

  it.each([4, 5, 6])('parts all marks outside of the densest region in band %i', (band) => {
    const places = placesAt(band);
    const [west, south, east, north] = INSET_VIEW;
    const isDense = (index: number): boolean => {
      const { lon = 0, lat = 0 } = members[index] ?? {};
      return lon > west && lon < east && lat > south && lat < north;
    };
    for (const [i] of members.entries()) {
      for (const [j] of members.entries()) {
        if (i >= j || isDense(i) || isDense(j) || (isInPair(i) && isInPair(j))) continue;
        expect(distance(places[i], places[j]), `${members[i]?.id} ${members[j]?.id}`).toBeGreaterThan(
          2 * 0.86 * radiusAt(band) - 0.5,
        );
      }
    }
  });

  it.each([3, 4, 5, 6, 7])('keeps the ring of Kraków free in band %i, and Kraków in its place', (band) => {
    const places = placesAt(band);
    const krakow = members.findIndex(({ id }) => id === KRAKOW);
    expect(offsetsAt(band)[krakow]).toEqual([0, 0]);
    for (const [index] of members.entries()) {
      if (index !== krakow)
        expect(distance(places[krakow], places[index])).toBeGreaterThan((RING + 1) * radiusAt(band));
    }
  });

  it('is in tenths of a px, which JSON keeps', () => {
    expect(JSON.parse(JSON.stringify(spread))).toEqual(spread);
    expect(
      Object.values(spread)
        .flat()
        .every((px) => Math.abs(px * 10 - Math.round(px * 10)) < 1e-6),
    ).toBe(true);
  });
});
