// Dates: every form that the data use, every form that they do not, and what must hold for all of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBegun, latestBeginning, parseWhen } from '../../../src/build/data/when.ts';
import { dayOf, isoDay } from '../../../src/model/day.ts';

const days = (edtf: string) => {
  const { earliest, latest, precision, about } = parseWhen(edtf);
  return [earliest === null ? null : isoDay(earliest), latest === null ? null : isoDay(latest), precision, about];
};

describe('parseWhen', () => {
  it.each([
    ['2024-09-25', '2024-09-25', '2024-09-25', 'day', false],
    ['2019-11', '2019-11-01', '2019-11-30', 'month', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['2007', '2007-01-01', '2007-12-31', 'year', false],
    ['2019-21', '2019-03-01', '2019-05-31', 'season', false],
    ['2019-22', '2019-06-01', '2019-08-31', 'season', false],
    ['2019-23', '2019-09-01', '2019-11-30', 'season', false],
    ['2019-24', '2019-12-01', '2020-02-29', 'season', false],
    ['2006~', '2006-01-01', '2006-12-31', 'year', true],
    ['2008-01~', '2008-01-01', '2008-01-31', 'month', true],
    ['[..2014]', null, '2014-12-31', 'before', false],
    ['[..2014-05-15]', null, '2014-05-15', 'before', false],
    ['[2017-05..2018-06]', '2017-05-01', '2018-06-30', 'between', false],
    ['[2006..2008-09-15]', '2006-01-01', '2008-09-15', 'between', false],
    ['[2015-10-08..2015-10-09]', '2015-10-08', '2015-10-09', 'between', false],
    ['2011-11-23/2011-11-25', '2011-11-23', '2011-11-25', 'between', false],
    ['2011/2015', '2011-01-01', '2015-12-31', 'between', false],
    ['2015/..', '2015-01-01', null, 'between', false],
    ['../2014-05', null, '2014-05-31', 'before', false],
    ['', null, null, 'none', false],
  ])('reads %s', (edtf, earliest, latest, precision, about) => {
    expect(days(edtf)).toEqual([earliest, latest, precision, about]);
    expect(parseWhen(edtf).edtf).toBe(edtf);
  });

  it.each([
    ['2024-13', 'no such month'],
    ['2023-02-29', 'no leap year'],
    ['2023-02-30', 'no such day'],
    ['2024-09-00', 'no such day'],
    ['2019-25', 'a season of another kind'],
    ['2019-23-01', 'a day of a season'],
    ['[2018..2017]', 'backwards'],
    ['2015/2011', 'backwards'],
    ['[2005..]', 'no last day'],
    ['[2005,2007]', 'a list'],
    ['{2005..2007}', 'all of a list'],
    ['../..', 'no bounds'],
    ['2015/', 'an unknown end'],
    ['20XX', 'unspecified digits'],
    ['2006?', 'uncertain'],
    ['2006%', 'uncertain and about'],
    ['2004-12-10T10:00:00Z', 'a time'],
    ['-2004', 'before Christ'],
    ['Y17000', 'a far year'],
    ['201', 'a decade'],
    ['5/2014', 'no EDTF'],
    [' 2014', 'a space'],
    ['25.09.2024', 'no EDTF'],
    ['2O24', 'a letter'],
  ])('does not read %s: %s', (edtf) => {
    expect(() => parseWhen(edtf)).toThrow();
  });
});

const pad = (value: number): string => String(value).padStart(2, '0');
const day = fc.integer({ min: dayOf(2004, 1, 1), max: dayOf(2030, 12, 31) });
/** The date of a day, less and less exact. */
const widen = (iso: string): readonly string[] => [iso, iso.slice(0, 7), iso.slice(0, 4)];

describe('for every date', () => {
  it('the earliest day is not after the latest, and a wider date holds the narrower', () => {
    fc.assert(
      fc.property(day, (at) => {
        const [narrow, month, year] = widen(isoDay(at)).map(parseWhen);
        for (const [inner, outer] of [
          [narrow, month],
          [month, year],
        ]) {
          expect(inner?.earliest).toBeLessThanOrEqual(inner?.latest ?? -Infinity);
          expect(outer?.earliest).toBeLessThanOrEqual(inner?.earliest ?? -Infinity);
          expect(outer?.latest).toBeGreaterThanOrEqual(inner?.latest ?? Infinity);
        }
      }),
      { seed: 2004 },
    );
  });

  it('a set reaches from the first day of its beginning to the last day of its end, or runs backwards', () => {
    const date = fc.tuple(day, fc.nat({ max: 2 })).map(([at, level]) => widen(isoDay(at))[level] ?? '');
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [from, to] = [parseWhen(a), parseWhen(b)];
        const runs = (from.earliest ?? 0) <= (to.latest ?? 0);
        if (!runs) expect(() => parseWhen(`[${a}..${b}]`)).toThrow();
        else expect(parseWhen(`[${a}..${b}]`)).toMatchObject({ earliest: from.earliest, latest: to.latest });
      }),
      { seed: 2004 },
    );
  });

  it('the seasons of a year follow the months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2004, max: 2100 }), fc.integer({ min: 1, max: 4 }), (year, season) => {
        const { earliest, latest } = parseWhen(`${year}-${20 + season}`);
        expect(earliest).toBe(parseWhen(`${year}-${pad(season * 3)}`).earliest);
        expect((latest ?? 0) - (earliest ?? 0)).toBeGreaterThan(88);
        expect((latest ?? 0) - (earliest ?? 0)).toBeLessThan(92);
      }),
      { seed: 2004 },
    );
  });

  it('no text makes anything but a date or an error', () => {
    const chars = fc.constantFrom(...'0123456789-./[]~,X? '.split(''));
    fc.assert(
      fc.property(fc.string({ unit: chars, maxLength: 24 }), (text) => {
        try {
          const { earliest, latest } = parseWhen(text);
          expect(earliest ?? -Infinity).toBeLessThanOrEqual(latest ?? Infinity);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { seed: 2004, numRuns: 500 },
    );
  });
});

describe('hasBegun', () => {
  const today = dayOf(2026, 11, 22);
  it.each(['2026', '2026-11', '2026-11-22', '[2017..2026-11-22]', '[2024..2026]', '2011/..', '../2011', ''])(
    '%s has',
    (edtf) => {
      expect(hasBegun(edtf, today)).toBe(true);
    },
  );
  it.each(['2027', '2026-12', '2026-11-23', '[2024..2027]', '[..2026-12]', '2024/2027'])('%s has not', (edtf) => {
    expect(hasBegun(edtf, today)).toBe(false);
  });
});

describe('latestBeginning', () => {
  it.each([
    ['2008-09-18/2008-09-20', '2008-09-18'],
    ['2011/..', '2011-12-31'],
    ['../2011-11', '2011-11-30'],
    ['[2010..2014]', '2014-12-31'],
    ['2009-11', '2009-11-30'],
  ])('of %s is %s', (edtf, expected) => {
    expect(isoDay(latestBeginning(edtf) ?? 0)).toBe(expected);
  });
  it('of nothing is nothing', () => expect(latestBeginning('')).toBeNull());
});
