// Where there are too many marks for the height of the strip: all of them are there, none over another, none below its foot.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, FOUNDING } from '../../src/model/day.ts';
import type { Member, When } from '../../src/model/member.ts';
import type { Placed, TimelineOptions } from '../../src/model/timeline.ts';
import { LEAST, layoutTimeline } from '../../src/model/timeline.ts';
import { DENSE, fitTimeline } from '../../src/model/timeline-fit.ts';
import { member } from '../fixtures.ts';

const TODAY = dayOf(2026, 11, 22);
const scale = { first: FOUNDING, last: TODAY, left: 50, right: 400 };
const options: TimelineOptions = {
  ...{ scale, lane: 440, radius: 3.3, thread: 16 },
  named: [{ id: 'm0', width: 40, since: null }],
};
const LOWEST = 14;
const seed = 20041210;

const anyWhen: fc.Arbitrary<When> = fc
  .record({
    start: fc.integer({ min: FOUNDING, max: TODAY - 1 }),
    form: fc.constantFrom('day', 'year', 'before', 'none'),
  })
  .map(({ start, form }) => ({
    edtf: '',
    earliest: form === 'before' || form === 'none' ? null : start,
    latest: form === 'none' ? null : form === 'year' ? Math.min(TODAY, start + 364) : start,
    ...{ precision: form, about: false },
  }));

/** Many of few dates, as bursts are. */
const anyCrowd: fc.Arbitrary<readonly Member[]> = fc
  .record({ whens: fc.array(anyWhen, { minLength: 1, maxLength: 12 }), count: fc.integer({ min: 1, max: 700 }) })
  .map(({ whens, count }) =>
    Array.from({ length: count }, (_, index) => member(`m${index}`, whens[index % whens.length] as When)),
  );

const halfOf = (size: number): number => Math.max(LEAST, 3.3 * size);
function rowsOf(placed: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const place of placed) if (place.name === null) rows.set(place.row, [...(rows.get(place.row) ?? []), place]);
  return rows;
}

describe('any crowd', () => {
  test('every member once, and no row below the foot', () => {
    fc.assert(
      fc.property(anyCrowd, (members) => {
        const placed = fitTimeline(members, options, LOWEST);
        expect(placed.map(({ id }) => id).sort()).toEqual(members.map(({ id }) => id).sort());
        expect(Math.max(0, ...placed.map(({ row }) => row))).toBeLessThanOrEqual(LOWEST);
      }),
      { seed },
    );
  });

  test('none over another, at the size it is drawn, and all at one size', () => {
    fc.assert(
      fc.property(anyCrowd, (members) => {
        const placed = fitTimeline(members, options, LOWEST);
        const rows = rowsOf(placed);
        expect(new Set([...rows.values()].flat().map(({ size }) => size)).size).toBeLessThanOrEqual(1);
        for (const row of rows.values()) {
          const spans = row
            .map(({ x, from, to, size }) => [Math.min(from, x - halfOf(size)), Math.max(to, x + halfOf(size))] as const)
            .sort(([a], [b]) => a - b);
          spans.slice(1).forEach(([from], index) => {
            expect(from).toBeGreaterThan(spans[index]?.[1] ?? 0);
          });
        }
        const heights = [...rows.keys()].sort((a, b) => a - b);
        const size = rows.values().next().value?.[0]?.size ?? 1;
        heights.slice(1).forEach((row, index) => {
          expect(row - (heights[index] ?? 0)).toBeGreaterThan(size * 0.999);
        });
      }),
      { seed },
    );
  });

  test('a mark shrinks and moves to another row, and to no other time', () => {
    fc.assert(
      fc.property(anyCrowd, (members) => {
        const whole = new Map(layoutTimeline(members, options).map((place) => [place.id, place]));
        for (const { id, x, kind, size, name } of fitTimeline(members, options, LOWEST)) {
          expect({ x, kind }).toEqual({ x: whole.get(id)?.x, kind: whole.get(id)?.kind });
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(1);
          if (name !== null) expect(size).toBe(1);
        }
      }),
      { seed },
    );
  });

  test('as long as there is room nothing shrinks', () => {
    fc.assert(
      fc.property(anyCrowd, (members) => {
        const whole = layoutTimeline(members, options);
        const lowest = Math.max(...whole.map(({ row }) => row));
        expect(fitTimeline(members, options, lowest)).toEqual(whole);
      }),
      { seed },
    );
  });
});

const DAY: When = { edtf: '', earliest: TODAY - 900, latest: TODAY - 900, precision: 'day', about: false };
const ofOneDay = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => member(`m${index}`, DAY));

test.each([
  [10, 1, 1],
  [24, DENSE, 1],
  [100, 0, DENSE],
  [12_000, 0, 0.01],
])('%i of one day are at most %d to %d of full size', (count, least, most) => {
  const placed = fitTimeline(ofOneDay(count), { ...options, named: [] }, LOWEST);
  const [size = 0] = placed.map((place) => place.size);
  expect(size).toBeGreaterThanOrEqual(least);
  expect(size).toBeLessThanOrEqual(most);
  expect(Math.max(...placed.map(({ row }) => row))).toBeLessThanOrEqual(LOWEST);
  // They use most of the height that there is.
  if (count > 20) expect(Math.max(...placed.map(({ row }) => row))).toBeGreaterThan(LOWEST * 0.6);
});

test('a named member that alone needs more has it', () => {
  const named = [{ id: 'm0', width: 40, since: null }];
  expect(fitTimeline(ofOneDay(1), { ...options, named }, 0).map(({ size }) => size)).toEqual([1]);
});
