// The curve counts as the sentence counts, on every day.
import { ticks } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, FOUNDING } from '../../src/model/day.ts';
import type { Member } from '../../src/model/member.ts';
import { tally } from '../../src/model/membership.ts';
import { curveOf, roundNumbers } from '../../src/model/timeline-curve.ts';
import { DATES, member, RESEARCHED, when } from '../fixtures.ts';

const LAST = dayOf(2026, 11, 25);

test('steps of a few members', () => {
  const members = [member('a', DATES.day), member('b', DATES.year), member('c', DATES.before, { unconfirmed: true })];
  expect(curveOf(members, RESEARCHED, LAST)).toEqual([
    { day: FOUNDING, certain: 0, possible: 1 },
    { day: dayOf(2007, 1, 1), certain: 0, possible: 2 },
    { day: dayOf(2007, 12, 31), certain: 1, possible: 2 },
    { day: dayOf(2024, 9, 25), certain: 2, possible: 3 },
  ]);
});

test('nobody: one step at the founding', () => {
  expect(curveOf([], RESEARCHED, LAST)).toEqual([{ day: FOUNDING, certain: 0, possible: 0 }]);
});

test('nothing after the last day', () => {
  const next = when('2027', '2027-01-01', '2027-12-31', 'year');
  expect(curveOf([member('a', next)], RESEARCHED, LAST).map(({ possible }) => possible)).toEqual([0]);
});

const dates = Object.values(DATES);
const anyMember: fc.Arbitrary<Member> = fc
  .record({
    joined: fc.constantFrom(...dates),
    left: fc.option(fc.constantFrom(...dates.filter(({ latest }) => latest !== null && latest > dayOf(2014, 1, 1)))),
    unconfirmed: fc.boolean(),
  })
  .map((more) => member('x', more.joined, more));

test('agrees with the tally on any day', () => {
  fc.assert(
    fc.property(fc.array(anyMember), fc.integer({ min: FOUNDING, max: LAST }), (members, day) => {
      const step = curveOf(members, RESEARCHED, LAST).findLast((one) => one.day <= day);
      const { certain, possible } = tally(members, day, RESEARCHED);
      expect(step).toMatchObject({ certain, possible });
    }),
    { seed: 20041210, numRuns: 300 },
  );
});

test('the numbers of the axis are those of d3', () => {
  for (let highest = 1; highest <= 15_000; highest = Math.ceil(highest * 1.01)) {
    const theirs = ticks(0, highest, 3).filter((number) => number > 0 && Number.isInteger(number));
    expect(roundNumbers(highest, 3), String(highest)).toEqual(theirs);
  }
  expect(roundNumbers(164, 3)).toEqual([50, 100, 150]);
});
