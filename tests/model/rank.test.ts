// Ranks by date of joining hold whatever the true dates are, and say no more than they must.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUNDING } from '../../src/model/day.ts';
import type { Member } from '../../src/model/member.ts';
import { rankOf } from '../../src/model/rank.ts';
import { DATES, member, RESEARCHED, when } from '../fixtures.ts';
import { realData, realMember } from '../real-data.ts';

const on = (id: string, iso: string, more: Partial<Member> = {}): Member =>
  member(id, when(iso, iso, iso, 'day'), more);
const rank = (of: Member, ...others: readonly Member[]) => rankOf(of, [of, ...others], RESEARCHED);

describe('rankOf', () => {
  const one = on('one', '2012-06-15');
  it.each<[string, readonly Member[], number, number]>([
    ['nobody else', [], 1, 1],
    ['one before', [on('a', '2012-06-14')], 2, 2],
    ['one on the same day', [on('a', '2012-06-15')], 1, 1],
    ['one after', [on('a', '2012-06-16')], 1, 1],
    ['a span across the day', [member('a', when('2012', '2012-01-01', '2012-12-31', 'year'))], 1, 2],
    ['a span that begins on the day', [member('a', when('', '2012-06-15', '2012-12-31', 'between'))], 1, 1],
    ['an upper bound after it', [member('a', DATES.before)], 1, 2],
    ['an upper bound before it', [member('a', when('[..2011]', null, '2011-12-31', 'before'))], 2, 2],
    ['no date at all', [member('a', DATES.none)], 1, 2],
    ['an unconfirmed one before', [on('a', '2011-01-01', { unconfirmed: true })], 1, 2],
    ['one before who has left since', [on('a', '2010-01-01', { left: DATES.betweenYears })], 2, 2],
  ])('among %s', (_what, others, least, greatest) => expect(rank(one, ...others)).toEqual({ least, greatest }));

  it('says nothing of a member that is unconfirmed or has no date', () => {
    expect(rank(on('a', '2012-06-15', { unconfirmed: true }), one)).toBeNull();
    expect(rank(member('a', DATES.none), one)).toBeNull();
  });

  it('counts the day of research as the last one of an open end', () => {
    const open = member('a', when('[2020..]', '2020-01-01', null, 'between'));
    expect(rank(open, on('b', '2026-11-21'), on('c', '2026-11-22'))).toEqual({ least: 1, greatest: 2 });
  });
});

const day = fc.integer({ min: FOUNDING, max: RESEARCHED });
const joined = fc.tuple(day, day, fc.constantFrom('both', 'last', 'none')).map(([a, b, kind]) => ({
  ...DATES.between,
  earliest: kind === 'both' ? Math.min(a, b) : null,
  latest: kind === 'none' ? null : Math.max(a, b),
}));
const some = fc
  .array(fc.record({ joined, unconfirmed: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row, index) => member(`m${index}`, row.joined, { unconfirmed: row.unconfirmed })));

/** The rank in a world where each joined on a day (null: never). */
const rankIn = (days: readonly (number | null)[], of: number): number => {
  const own = days[of] ?? 0;
  return 1 + days.filter((other, index) => index !== of && other !== null && other < own).length;
};
const firstOf = ({ joined: { earliest } }: Member): number => earliest ?? FOUNDING;
const lastOf = ({ joined: { latest } }: Member): number => latest ?? RESEARCHED;

describe('whatever the true dates are', () => {
  it('the rank lies between the least and the greatest', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (members, chance) => {
        const next = (): number => chance.next().value ?? 0;
        const days = members.map((one) => {
          const at = firstOf(one) + Math.round(next() * (lastOf(one) - firstOf(one)));
          return one.unconfirmed && next() < 0.5 ? null : at;
        });
        members.forEach((one, index) => {
          const found = rankOf(one, members, RESEARCHED);
          if (!found) return;
          expect(rankIn(days, index)).toBeGreaterThanOrEqual(found.least);
          expect(rankIn(days, index)).toBeLessThanOrEqual(found.greatest);
        });
      }),
      { seed: 11 },
    );
  });

  it('both ends can be true', () => {
    fc.assert(
      fc.property(some, (members) => {
        members.forEach((one, index) => {
          const found = rankOf(one, members, RESEARCHED);
          if (!found) return;
          const others = (day: (other: Member) => number | null) => members.map((other) => day(other));
          const late = others((other) => (other.unconfirmed ? null : lastOf(other)));
          const early = others(firstOf);
          expect(rankIn(late.with(index, firstOf(one)), index)).toBe(found.least);
          expect(rankIn(early.with(index, lastOf(one)), index)).toBe(found.greatest);
        });
      }),
      { seed: 12 },
    );
  });
});

describe('of the real members', () => {
  it('Kraków joined after all who were certainly in, and perhaps after more', () => {
    const found = rankOf(realMember('krakow'), realData.members, realData.researched);
    expect(found?.least).toBeGreaterThan(100);
    expect(found?.greatest).toBeGreaterThan(found?.least ?? 0);
    expect(found?.greatest).toBeLessThanOrEqual(realData.members.length);
  });
});
