// Two dates compared: exact dates add up, inexact ones never claim more than is known.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCountries, compareDays } from '../../src/model/compare.ts';
import { FOUNDING } from '../../src/model/day.ts';
import { DEFAULTS } from '../../src/model/link.ts';
import type { Member, When } from '../../src/model/member.ts';
import { isFresh, sceneOf } from '../../src/model/scene.ts';
import { DATES, member, RESEARCHED, when } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const at = (iso: string): number => Date.parse(iso) / 86_400_000;
const compare = (members: readonly Member[], then: string, now: string) =>
  compareDays(members, at(then), at(now), RESEARCHED);

const day = fc.integer({ min: FOUNDING, max: RESEARCHED });
const span = fc.tuple(day, day).map(([a, b]): When => {
  const [earliest, latest] = [Math.min(a, b), Math.max(a, b)];
  return { edtf: '', earliest, latest, precision: earliest === latest ? 'day' : 'between', about: false };
});
const sharp = day.map((one): When => ({ edtf: '', earliest: one, latest: one, precision: 'day', about: false }));
const members = (date: fc.Arbitrary<When>, doubtful: boolean) =>
  fc.array(
    fc
      .record({ joined: date, gone: fc.option(date), unconfirmed: doubtful ? fc.boolean() : fc.constant(false) })
      .map(({ joined, gone, unconfirmed }): Member => {
        const left = gone && (gone.earliest ?? 0) > (joined.latest ?? 0) ? gone : null;
        return member('x', joined, { left, unconfirmed, country: String((joined.earliest ?? 0) % 3) });
      }),
    { maxLength: 30 },
  );
const days = fc.tuple(day, day).filter(([a, b]) => a < b);

describe('numbers', () => {
  test('of exact dates: before + came − left = after', () => {
    fc.assert(
      fc.property(members(sharp, false), days, (all, [then, now]) => {
        const it = compareDays(all, then, now, RESEARCHED);
        // Who came and left between was in at neither.
        expect(it.before.certain + it.came.certain - it.left.certain).toBe(it.after.certain);
        expect(it.open).toBe(0);
        expect(it.came.possible).toBe(it.came.certain);
      }),
    );
  });

  test('of any dates: certain ones are among the possible ones, and the possible ones cover what is known', () => {
    fc.assert(
      fc.property(members(span, true), days, (all, [then, now]) => {
        const it = compareDays(all, then, now, RESEARCHED);
        for (const range of [it.before, it.came, it.left, it.after])
          expect(range.possible).toBeGreaterThanOrEqual(range.certain);
        expect(it.before.certain + it.came.certain + it.open - it.left.possible).toBeLessThanOrEqual(it.after.certain);
        expect(it.after.possible).toBeLessThanOrEqual(it.before.possible + it.came.possible - it.left.certain);
      }),
    );
  });

  test('by country they add up to those of all', () => {
    fc.assert(
      fc.property(members(span, true), days, (all, [then, now]) => {
        const whole = compareDays(all, then, now, RESEARCHED);
        const rows = compareCountries(all, then, now, { researched: RESEARCHED, order: (a, b) => (a < b ? -1 : 1) });
        for (const key of ['before', 'came', 'left', 'after'] as const) {
          expect(rows.reduce((sum, row) => sum + row[key].certain, 0)).toBe(whole[key].certain);
          expect(rows.reduce((sum, row) => sum + row[key].possible, 0)).toBe(whole[key].possible);
        }
      }),
    );
  });

  test('those who came for certain are those that the map marks', () => {
    for (const [compared, date] of [
      ['2008', '2012'],
      ['2012', '2020-12-03'],
      ['2015-06', '2019'],
    ] as const) {
      const scene = sceneOf({ ...DEFAULTS, date, compare: compared }, RESEARCHED);
      const marked = realData.members.filter((one) => isFresh(one, scene, realData.researched));
      const { came } = compareDays(realData.members, (scene.freshFrom ?? 0) - 1, scene.day, realData.researched);
      expect(came.certain).toBe(marked.length);
      expect(marked.length).toBeGreaterThan(0);
    }
  });
});

describe('doubt', () => {
  test('a date that only has bounds on both sides of the first day counts as open', () => {
    const it = compare([member('x', DATES.betweenYears)], '2012-06-30', '2020-12-31');
    expect(it).toMatchObject({ came: { certain: 0, possible: 1 }, after: { certain: 1 }, open: 1 });
  });

  test('an unconfirmed member never came for certain', () => {
    const it = compare([member('x', DATES.day, { unconfirmed: true })], '2020-12-31', '2025-12-31');
    expect(it.came).toEqual({ certain: 0, possible: 1 });
  });

  test('who came and left between is in at neither date, and counts as both', () => {
    const gone = member('x', DATES.year, { left: when('2010', '2010-01-01', '2010-12-31', 'year') });
    const one = { certain: 1, possible: 1 };
    expect(compare([gone], '2006-12-31', '2012-12-31')).toMatchObject({ came: one, left: one, open: 0 });
    expect(compare([gone], '2008-12-31', '2010-06-30').left).toEqual({ certain: 0, possible: 1 });
    expect(compare([gone], '2011-12-31', '2012-12-31').left).toEqual({ certain: 0, possible: 0 });
  });
});

test('countries: most newcomers first, those without anybody left out', () => {
  const all = [
    member('a', DATES.year, { country: 'BE' }),
    member('b', DATES.year, { country: 'AT' }),
    member('c', DATES.day, { country: 'PL' }),
    member('d', DATES.meeting, { country: 'XX' }),
  ];
  const rows = compareCountries(all, at('2010-12-31'), at('2024-12-31'), {
    ...{ researched: RESEARCHED, order: (a: string, b: string) => (a < b ? -1 : 1) },
  });
  expect(rows.map(({ country }) => country)).toEqual(['PL', 'AT', 'BE']);
});
