// Distances, the compass, the arrow keys and the hit test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/geography.ts';
import { bearing, compassOf, distanceKm, hits, nearest, nearestInDirection } from '../../src/model/geography.ts';
import type { LonLat, Point } from '../../src/model/mercator.ts';
import { DATES, member } from '../fixtures.ts';
import { realData, realMember } from '../real-data.ts';

const seed = 11;
const place = fc
  .tuple(fc.double({ min: -20, max: 60, noNaN: true }), fc.double({ min: 30, max: 70, noNaN: true }))
  .map(([lon, lat]): LonLat => [lon, lat]);

describe('distanceKm and bearing', () => {
  it('has 111.2 km a degree along a meridian', () => {
    expect(distanceKm([20, 50], [20, 51])).toBeCloseTo(111.195, 2);
    expect(distanceKm([20, 0], [21, 0])).toBeCloseTo(111.195, 2);
  });

  it('is as far back as there, and as far in the mirror', () => {
    fc.assert(
      fc.property(place, place, ([lon1, lat1], [lon2, lat2]) => {
        const there = distanceKm([lon1, lat1], [lon2, lat2]);
        expect(distanceKm([lon2, lat2], [lon1, lat1])).toBeCloseTo(there, 6);
        expect(distanceKm([-lon1, lat1], [-lon2, lat2])).toBeCloseTo(there, 6);
      }),
      { seed },
    );
  });

  it('turns the other way in the mirror', () => {
    fc.assert(
      fc.property(place, place, ([lon1, lat1], [lon2, lat2]) => {
        fc.pre(distanceKm([lon1, lat1], [lon2, lat2]) > 1);
        const sum = bearing([lon1, lat1], [lon2, lat2]) + bearing([-lon1, lat1], [-lon2, lat2]);
        expect(Math.min(sum % 360, 360 - (sum % 360))).toBeCloseTo(0, 5);
      }),
      { seed },
    );
  });

  it.each([
    [0, 'north'],
    [22, 'north'],
    [23, 'north-east'],
    [90, 'east'],
    [200, 'south'],
    [225, 'south-west'],
    [292, 'west'],
    [338, 'north'],
  ])('%i degrees is %s', (degrees, compass) => expect(compassOf(degrees)).toBe(compass));
});

describe('nearest', () => {
  it('has Oświęcim next to Kraków, in the west', () => {
    const [first, second] = nearest(realMember('krakow'), realData.members, 2);
    expect(first?.member.id).toBe('oswiecim');
    expect(first?.compass).toBe('west');
    expect(first?.km).toBeLessThan(second?.km ?? 0);
  });

  it('leaves the member itself out, and says no direction on one spot', () => {
    const here = member('a', DATES.day);
    const found = nearest(here, [here, member('b', DATES.day)], 5);
    expect(found.map(({ member: { id }, km, compass }) => [id, km, compass])).toEqual([['b', 0, null]]);
  });
});

const spot = (id: string, x: number, y: number, radius = 4) => ({ id, x, y, radius });
const TURN: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'up', down: 'down' };

describe('nearestInDirection', () => {
  const others = [spot('near', 10, 8), spot('straight', 20, 0), spot('behind', -5, 0), spot('aside', 3, 30)];

  it.each<[Direction, string | null]>([
    ['right', 'straight'],
    ['left', 'behind'],
    ['down', 'aside'],
    ['up', null],
  ])('%s goes to %s', (direction, id) => {
    expect(nearestInDirection([0, 0], direction, others)?.id ?? null).toBe(id);
  });

  it('does the same in the mirror', () => {
    const spots = fc.array(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(spots, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (points, direction) => {
        const here = points.map(([x, y], index) => spot(String(index), x, y));
        const mirrored = points.map(([x, y], index) => spot(String(index), -x, y));
        const there = nearestInDirection([0, 0], TURN[direction], mirrored);
        expect(there?.id).toBe(nearestInDirection([0, 0], direction, here)?.id);
      }),
      { seed },
    );
  });
});

describe('hits', () => {
  const marks = [spot('a', 0, 0), spot('b', 9, 0), spot('c', 40, 0, 20)];

  it.each<[Point, number, string[]]>([
    [[1, 0], 12, ['a', 'b']],
    [[8, 0], 12, ['b', 'a']],
    [[-12, 12], 12, ['a']],
    [[-13, 0], 12, []],
    [[59, 0], 12, ['c']],
    [[-13, 0], 22, ['a', 'b']],
  ])('at %j within %i px', (point, reach, ids) => {
    expect(hits(point, marks, reach).map(({ id }) => id)).toEqual(ids);
  });
});
