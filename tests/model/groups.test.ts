// The list's order: nobody is lost, nobody stands twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { Asked, Words } from '../../src/model/groups.ts';
import { groupMembers } from '../../src/model/groups.ts';
import { statusAt, tallyKept } from '../../src/model/membership.ts';
import { TODAY } from '../app.ts';
import { DATES, member, RESEARCHED } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const words: Words = {
  name: ({ name }) => name,
  country: (code) => code,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};
const asked = (more: Partial<Asked>): Asked => ({
  order: 'date',
  day: TODAY,
  dated: false,
  countries: [],
  from: null,
  known: [],
  researched: RESEARCHED,
  ...more,
});
const shape = (members: Parameters<typeof groupMembers>[0], more: Partial<Asked> = {}) =>
  groupMembers(members, asked(more), words).map(({ key, members, sure }) => [key, members.map(({ id }) => id), sure]);

describe('groupMembers', () => {
  it('has every member exactly once, in every order, on every day, with any countries', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('date' as const, 'country' as const, 'name' as const),
        fc.integer({ min: dayOf(2004, 1, 1), max: TODAY }),
        fc.boolean(),
        fc.subarray(['DE', 'PL', 'FR', 'LT']),
        (order, day, dated, countries) => {
          const groups = groupMembers(realData.members, asked({ order, day, dated, countries }), words);
          const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
          expect([...ids].sort()).toEqual(realData.members.map(({ id }) => id).sort());
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const { sure, members } of groups) expect(sure).toBeLessThanOrEqual(members.length);
        },
      ),
      { seed: 2024 },
    ));

  it('groups by the year of the last possible day, latest first, with unknown and unconfirmed at the end', () => {
    const members = [
      member('a-year', DATES.year),
      member('b-span', DATES.betweenYears),
      member('c-day', DATES.day),
      member('d-none', DATES.none),
      member('e-doubt', DATES.day, { unconfirmed: true }),
    ];
    expect(shape(members)).toEqual([
      ['2024', ['c-day'], 1],
      ['2017', ['b-span'], 0],
      ['2007', ['a-year'], 1],
      ['unknown', ['d-none'], 1],
      ['unconfirmed', ['e-doubt'], 1],
    ]);
  });

  it('at a date, tells those who had joined from those who may have, and folds the rest away', () => {
    const members = [
      member('sure', DATES.year),
      member('perhaps-small', DATES.betweenYears, { priority: 1 }),
      member('perhaps-large', DATES.before, { priority: 9 }),
      member('later', DATES.day),
    ];
    expect(shape(members, { dated: true, day: dayOf(2012, 6, 30) })).toEqual([
      ['had', ['sure'], 1],
      ['may', ['perhaps-large', 'perhaps-small'], 2],
      ['later', ['later'], 1],
    ]);
  });

  it('agrees with the status of each member on each day', () =>
    fc.assert(
      fc.property(fc.integer({ min: dayOf(2004, 12, 1), max: TODAY }), (day) => {
        const wanted = { had: 'member', may: 'possible', later: 'not-yet', left: 'former' } as const;
        for (const { kind, members } of groupMembers(realData.members, asked({ dated: true, day }), words)) {
          for (const one of members) expect(statusAt(one, day, RESEARCHED)).toBe(wanted[kind as keyof typeof wanted]);
        }
      }),
      { seed: 2024 },
    ));

  it('by country sorts by the countries’ names and then by the members’', () => {
    const members = [
      member('z', DATES.day, { country: 'PL' }),
      member('b', DATES.day, { country: 'DE' }),
      member('a', DATES.none, { country: 'DE', unconfirmed: true }),
    ];
    expect(shape(members, { order: 'country' })).toEqual([
      ['DE', ['a', 'b'], 1],
      ['PL', ['z'], 1],
    ]);
  });

  it('keeps members of other countries apart', () => {
    const members = [member('z', DATES.day, { country: 'PL' }), member('b', DATES.day)];
    expect(shape(members, { order: 'name', countries: ['PL'] })).toEqual([
      ['all', ['z'], 1],
      ['filtered', ['b'], 1],
    ]);
  });
});

it('a span parts who surely joined in it from who perhaps did, as it counts them', () => {
  const span = { from: '2015', countries: [], known: [] };
  for (const [date, day] of [
    ['2020', dayOf(2020, 12, 31)],
    ['2024', dayOf(2024, 12, 31)],
  ] as const) {
    const groups = groupMembers(
      realData.members,
      asked({ ...span, day, dated: true, researched: realData.researched }),
      words,
    );
    const count = (key: string): number => groups.find((one) => one.key === key)?.members.length ?? 0;
    const { certain, possible } = tallyKept(realData, span, day);
    expect([count('joined'), count('joined') + count('perhaps')], date).toEqual([certain, possible]);
    const shown = groups.flatMap(({ members }) => members.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(realData.members.map(({ id }) => id).toSorted());
  }
});
