// Who is in at a day, and what mark says so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, FOUNDING, isoDay } from '../../src/model/day.ts';
import { sharpness } from '../../src/model/doubt.ts';
import { lookAt, settledLook } from '../../src/model/look.ts';
import { certainFrom, isKept, kept, statusAt, tally, tallyKept } from '../../src/model/membership.ts';
import { DATES, dataset, member, RESEARCHED, when } from '../fixtures.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('status at a day', () => {
  test.each([
    ['day', DATES.day, '2024-09-24', 'not-yet'],
    ['day', DATES.day, '2024-09-25', 'member'],
    ['month', DATES.month, '2019-10-31', 'not-yet'],
    ['month', DATES.month, '2019-11-15', 'possible'],
    ['month', DATES.month, '2019-11-30', 'member'],
    ['year', DATES.year, '2007-06-30', 'possible'],
    ['year', DATES.year, '2007-12-31', 'member'],
    ['between', DATES.between, '2017-04-30', 'not-yet'],
    ['between', DATES.between, '2018-06-29', 'possible'],
    ['between', DATES.between, '2018-06-30', 'member'],
    ['before', DATES.before, '2004-12-09', 'not-yet'],
    ['before', DATES.before, '2004-12-10', 'possible'],
    ['before', DATES.before, '2014-05-15', 'member'],
    ['none', DATES.none, '2004-12-10', 'possible'],
    ['none', DATES.none, '2026-11-21', 'possible'],
    ['none', DATES.none, '2026-11-22', 'member'],
  ] as const)('%s: %o at %s is %s', (_name, joined, iso, status) => {
    expect(statusAt(member('x', joined), day(iso), RESEARCHED)).toBe(status);
  });

  test('an unconfirmed member is possible and never certain', () => {
    const x = member('x', DATES.beforeYear, { unconfirmed: true });
    expect(certainFrom(x, RESEARCHED)).toBeNull();
    expect(statusAt(x, RESEARCHED + 9999, RESEARCHED)).toBe('possible');
    expect(lookAt(x, RESEARCHED, RESEARCHED).fill).toBe('broken');
  });

  test('a member that has left is former from its last possible day, and open before', () => {
    const x = member('x', DATES.year, { left: when('2012', '2012-01-01', '2012-12-31', 'year') });
    expect(statusAt(x, day('2011-12-31'), RESEARCHED)).toBe('member');
    expect(statusAt(x, day('2012-06-01'), RESEARCHED)).toBe('possible');
    expect(statusAt(x, day('2012-12-31'), RESEARCHED)).toBe('former');
  });
});

const anyDate = fc.constantFrom(...Object.values(DATES));
const anyDay = fc.integer({ min: FOUNDING - 400, max: RESEARCHED + 400 });
const anyMember = fc
  .tuple(anyDate, fc.boolean(), fc.constantFrom('DE', 'PL', 'FR'))
  .map(([joined, unconfirmed, country]) => member('x', joined, { unconfirmed, country }));

test('nobody vanishes who has not left', () => {
  const order = { 'not-yet': 0, possible: 1, member: 2, former: 3 };
  fc.assert(
    fc.property(anyMember, anyDay, fc.nat(4000), (x, from, later) => {
      expect(order[statusAt(x, from + later, RESEARCHED)]).toBeGreaterThanOrEqual(order[statusAt(x, from, RESEARCHED)]);
    }),
  );
});

test('counts: certain is never more than possible, and countries add up', () => {
  fc.assert(
    fc.property(fc.array(anyMember), anyDay, (members, at) => {
      const counts = tally(members, at, RESEARCHED);
      expect(counts.certain).toBeLessThanOrEqual(counts.possible);
      expect(counts.unconfirmed).toBeLessThanOrEqual(counts.possible - counts.certain);
      const parts = ['DE', 'PL', 'FR'].map(
        (code) => tally(kept(members, { countries: [code], from: null, known: [] }), at, RESEARCHED).possible,
      );
      expect(parts.reduce((a, b) => a + b, 0)).toBe(counts.possible);
    }),
  );
});

describe('looks', () => {
  test.each([
    [DATES.day, 'sharp', 'disc', 'ink'],
    [DATES.meeting, 'sharp', 'disc', 'ink'],
    [DATES.month, 'wide', 'disc', 'mid'],
    [DATES.season, 'wide', 'disc', 'mid'],
    [DATES.year, 'wide', 'disc', 'mid'],
    [DATES.between, 'bounds', 'core', 'ink'],
    [DATES.before, 'bounds', 'core', 'ink'],
    [DATES.none, 'bounds', 'core', 'ink'],
  ] as const)('%o is %s: %s in %s', (joined, sharp, fill, ink) => {
    expect(sharpness(member('x', joined))).toBe(sharp);
    expect(settledLook(member('x', joined))).toEqual({ fill, ink, shape: 'round' });
  });

  test('Kraków is vermilion, areas are square', () => {
    expect(settledLook(member('krakow', DATES.day))).toEqual({ fill: 'disc', ink: 'krakow', shape: 'round' });
    expect(settledLook(member('x', DATES.year, { kind: 'canton' })).shape).toBe('square');
  });
});

test('days', () => {
  expect(isoDay(dayOf(2024, 2, 29))).toBe('2024-02-29');
  expect(isoDay(dayOf(2012, 7, 0))).toBe('2012-06-30');
  expect(isoDay(FOUNDING)).toBe('2004-12-10');
});

test('a span leaves out who is known to have joined before it, and nobody else', () => {
  const members = Object.entries(DATES).map(([id, joined]) => member(id, joined));
  const out = (from: string): string[] =>
    members.filter((one) => !isKept(one, { countries: [], from, known: [] })).map(({ id }) => id);
  expect(out('2004')).toEqual([]);
  expect(out('2008')).toEqual(['year']);
  expect(out('2018-07')).toEqual(['year', 'between', 'betweenYears', 'before', 'beforeYear']);
  expect(out('2026')).not.toContain('none');
});

test('a span counts as certain only those who surely joined in it', () => {
  const data = dataset(Object.entries(DATES).map(([id, joined]) => member(id, joined)));
  const count = (from: string | null, at: string) => tallyKept(data, { countries: [], from, known: [] }, day(at));
  // Month and season; perhaps the one between, the one before, the ones without a first day.
  expect(count('2018', '2023-12-31')).toMatchObject({ certain: 2, possible: 4 });
  expect(count(null, '2023-12-31')).toMatchObject({ certain: 7, possible: 8 });
  expect(count('2004', '2023-12-31').certain).toBe(7);
});
