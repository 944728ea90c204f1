// Where marks stand on the timeline: every member once, none over another, none outside the time it can mean.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, FOUNDING } from '../../src/model/day.ts';
import type { Member, When } from '../../src/model/member.ts';
import type { Placed, TimelineOptions, TimeScale } from '../../src/model/timeline.ts';
import { GAP, layoutTimeline, markKind, NAME_GAP, xAt } from '../../src/model/timeline.ts';
import { DATES, member } from '../fixtures.ts';

const TODAY = dayOf(2026, 11, 22);
const scale: TimeScale = { first: FOUNDING, last: TODAY, left: 50, right: 1100 };
const options: TimelineOptions = { scale, lane: 1140, radius: 3, thread: 16, named: [] };

const one = (joined: When, more: Partial<Member> = {}): Placed => {
  const [placed] = layoutTimeline([member('x', joined, more)], options);
  if (!placed) throw new Error('nothing placed');
  return placed;
};

describe('scale', () => {
  test('ends stand at the ends, the middle between them', () => {
    expect(xAt(scale, FOUNDING)).toBe(50);
    expect(xAt(scale, TODAY)).toBe(1100);
    expect(xAt(scale, (FOUNDING + TODAY) / 2)).toBe(575);
  });

  test('what lies outside stands at the nearer end', () => {
    expect(xAt(scale, FOUNDING - 400)).toBe(50);
    expect(xAt(scale, TODAY + 400)).toBe(1100);
  });
});

describe('one mark', () => {
  test.each([
    ['a day', DATES.day, 'day', dayOf(2024, 9, 25)],
    ['a meeting of two days, at its last one', DATES.meeting, 'day', dayOf(2025, 10, 24)],
    ['between two bounds, at the last possible day', DATES.betweenYears, 'bounds', dayOf(2017, 12, 31)],
    ['on or before, at the last possible day', DATES.before, 'bounds', dayOf(2014, 5, 15)],
  ] as const)('%s', (_what, joined, kind, day) => {
    expect(one(joined)).toMatchObject({ kind, x: xAt(scale, day), row: 0, name: null });
  });

  test('a year is a bar from its first to its last day, its mark in the middle', () => {
    const { kind, x, from, to, whole } = one(DATES.year);
    expect({ kind, whole }).toEqual({ kind: 'bar', whole: true });
    expect(from - xAt(scale, dayOf(2007, 1, 1))).toBeCloseTo(GAP);
    expect(xAt(scale, dayOf(2008, 1, 1)) - to).toBeCloseTo(GAP);
    expect(x).toBeCloseTo((from + to) / 2);
  });

  test('a long thread breaks off, a short one reaches its first day, one without a first day never does', () => {
    expect(one(DATES.betweenYears)).toMatchObject({ from: xAt(scale, dayOf(2017, 12, 31)) - 16, whole: false });
    const short = { ...DATES.between, earliest: dayOf(2018, 5, 1) };
    expect(one(short)).toMatchObject({ from: xAt(scale, dayOf(2018, 5, 1)), whole: true });
    expect(one({ ...DATES.before, latest: FOUNDING + 10 })).toMatchObject({ from: 50, whole: false });
  });

  test('without a date: the lane', () => {
    expect(one(DATES.none)).toMatchObject({ kind: 'none', x: 1140, row: 0 });
  });

  test('a year that is not over ends today', () => {
    const { to } = one({ ...DATES.year, earliest: dayOf(2026, 1, 1), latest: dayOf(2026, 12, 31) });
    expect(to).toBeLessThanOrEqual(scale.right);
  });
});

describe('rows', () => {
  const rows = (members: readonly Member[], more: Partial<TimelineOptions> = {}): Record<string, number> =>
    Object.fromEntries(layoutTimeline(members, { ...options, ...more }).map(({ id, row }) => [id, row]));

  test('bars first, then days, then bounds', () => {
    const day = { ...DATES.day, earliest: dayOf(2007, 7, 1), latest: dayOf(2007, 7, 1) };
    const bounds = { ...DATES.before, latest: dayOf(2007, 7, 1) };
    expect(rows([member('bounds', bounds), member('day', day), member('bar', DATES.year)])).toEqual({
      bar: 0,
      day: 1,
      bounds: 2,
    });
  });

  test('two years that follow each other share a row', () => {
    const next = { ...DATES.year, earliest: dayOf(2008, 1, 1), latest: dayOf(2008, 12, 31) };
    expect(rows([member('a', DATES.year), member('b', next)])).toEqual({ a: 0, b: 0 });
  });

  test('those with a name keep the first row, and their name the next one free', () => {
    const named = [{ id: 'z', width: 40, since: null }];
    const members = [member('a', DATES.day), member('b', DATES.day), member('z', DATES.day)];
    expect(rows(members, { named })).toEqual({ z: 0, a: 2, b: 3 });
  });

  test('confirmed before unconfirmed', () => {
    expect(rows([member('a', DATES.before, { unconfirmed: true }), member('b', DATES.before)])).toEqual({ b: 0, a: 1 });
  });
});

describe('names', () => {
  const place = (joined: When, width: number, since: number | null = null): Placed | undefined =>
    layoutTimeline([member('x', joined)], { ...options, named: [{ id: 'x', width, since }] })[0];

  test('before the mark; after it where there is no room or where a thread leads back', () => {
    expect(place(DATES.day, 50)?.name).toBe('before');
    expect(place({ ...DATES.day, earliest: FOUNDING, latest: FOUNDING }, 50)?.name).toBe('after');
    expect(place(DATES.before, 50)?.name).toBe('after');
    expect(place({ ...DATES.before, latest: TODAY }, 50)?.name).toBe('before');
    expect(place(DATES.none, 20)?.name).toBe('after');
  });

  test('an earlier decision moves the name away', () => {
    const since = dayOf(2024, 3, 6);
    expect(place(DATES.day, 50, since)).toMatchObject({ from: xAt(scale, since), x: xAt(scale, dayOf(2024, 9, 25)) });
    // A mark left of the diamond and of the name, each as large as it is.
    const taken = xAt(scale, since) - 1.5 * options.radius - NAME_GAP - 50;
    const perDay = (scale.right - scale.left) / (TODAY - FOUNDING);
    const rowOf = (x: number): number | undefined => {
      const day = FOUNDING + (x - scale.left) / perDay;
      const all = [member('x', DATES.day), member('y', { ...DATES.day, earliest: day, latest: day })];
      const placed = layoutTimeline(all, { ...options, named: [{ id: 'x', width: 50, since }] });
      return placed.find(({ id }) => id === 'y')?.row;
    };
    expect(rowOf(xAt(scale, since))).toBe(2);
    expect(rowOf(taken - options.radius)).toBe(2);
    expect(rowOf(taken - options.radius - GAP - 0.1)).toBe(0);
  });
});

const anyWhen: fc.Arbitrary<When> = fc
  .record({
    start: fc.integer({ min: FOUNDING, max: TODAY }),
    length: fc.integer({ min: 0, max: 5000 }),
    form: fc.constantFrom('day', 'month', 'year', 'between', 'before', 'none'),
  })
  .map(({ start, length, form }) => {
    const end = form === 'day' ? start : form === 'month' ? start + 30 : form === 'year' ? start + 364 : start + length;
    return {
      edtf: '',
      earliest: form === 'before' || form === 'none' ? null : start,
      latest: form === 'none' ? null : form === 'between' || form === 'before' ? Math.min(TODAY, end) : end,
      precision: form,
      about: false,
    };
  });

const anyMembers = fc
  .array(fc.record({ joined: anyWhen, unconfirmed: fc.boolean() }), { maxLength: 60 })
  .map((list) => list.map(({ joined, unconfirmed }, index) => member(`m${index}`, joined, { unconfirmed })));

const anyOptions = fc.record({
  right: fc.integer({ min: 120, max: 1600 }),
  radius: fc.integer({ min: 1, max: 6 }),
  names: fc.uniqueArray(fc.record({ index: fc.nat(59), width: fc.integer({ min: 5, max: 90 }) }), {
    maxLength: 2,
    selector: ({ index }) => index,
  }),
});

type Any = typeof anyOptions extends fc.Arbitrary<infer T> ? T : never;
const optionsOf = ({ right, radius, names }: Any): TimelineOptions => ({
  scale: { ...scale, right },
  lane: right + 40,
  radius,
  thread: 16,
  named: names.map(({ index, width }) => ({ id: `m${index}`, width, since: null })),
});

const seed = 20041210;

/** What a mark covers, name and all, worked out anew. */
function cover(place: Placed, { named, radius }: TimelineOptions): [number, number] {
  const width = named.find(({ id }) => id === place.id)?.width ?? 0;
  const size = place.name ? radius * 1.5 : radius;
  const from = Math.min(place.from, place.x - size);
  const to = Math.max(place.to, place.x + size);
  return [
    from - (place.name === 'before' ? width + NAME_GAP : 0),
    to + (place.name === 'after' ? width + NAME_GAP : 0),
  ];
}

describe('any members', () => {
  test('every member once', () => {
    fc.assert(
      fc.property(anyMembers, anyOptions, (members, any) => {
        const ids = layoutTimeline(members, optionsOf(any)).map(({ id }) => id);
        expect(ids.sort()).toEqual(members.map(({ id }) => id).sort());
      }),
      { seed },
    );
  });

  test('no two over each other', () => {
    fc.assert(
      fc.property(anyMembers, anyOptions, (members, any) => {
        const all = optionsOf(any);
        const placed = layoutTimeline(members, all);
        for (const a of placed)
          for (const b of placed) {
            if (a.id >= b.id || a.row !== b.row) continue;
            const [[from, to], [from2, to2]] = [cover(a, all), cover(b, all)];
            expect(to <= from2 || to2 <= from).toBe(true);
          }
      }),
      { seed },
    );
  });

  test('none outside the time that its date can mean', () => {
    fc.assert(
      fc.property(anyMembers, anyOptions, (members, any) => {
        const all = optionsOf(any);
        for (const place of layoutTimeline(members, all)) {
          const { joined } = members.find(({ id }) => id === place.id) ?? member('', DATES.none);
          if (markKind(member('', joined)) === 'none') {
            expect(place.x).toBe(all.lane);
            continue;
          }
          const first = joined.earliest === null ? all.scale.left : xAt(all.scale, joined.earliest);
          const last = xAt(all.scale, (joined.latest ?? TODAY) + 1);
          expect(place.from).toBeGreaterThanOrEqual(first);
          expect(place.from).toBeLessThanOrEqual(place.x);
          expect(place.x).toBeLessThanOrEqual(place.to);
          expect(place.to).toBeLessThanOrEqual(last);
        }
      }),
      { seed },
    );
  });
});
