// Whoever is not said to have changed has not: the same look, the same newness, the same status.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { Doubt } from '../../src/model/link.ts';
import type { Dataset } from '../../src/model/member.ts';
import { statusAt } from '../../src/model/membership.ts';
import type { Scene } from '../../src/model/scene.ts';
import { isFresh, lookIn } from '../../src/model/scene.ts';
import { changedBetween, lastTurn, turnedBetween } from '../../src/model/turns.ts';
import { DATES, dataset, LEFT, member } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const made = dataset([
  ...Object.entries(DATES).map(([id, joined]) => member(id, joined)),
  ...Object.entries(DATES).map(([id, joined]) => member(`un-${id}`, joined, { unconfirmed: true })),
  ...LEFT,
  member('left-before', DATES.none, { left: DATES.before }),
  member('left-at-some-time', DATES.year, { left: DATES.none }),
]);

const day = fc.integer({ min: dayOf(2004, 1, 1), max: dayOf(2027, 12, 31) });
const all: readonly string[] = [];
const some: readonly Doubt[] = [];
const scene = fc.record<Scene>({
  day,
  freshFrom: fc.option(day),
  from: fc.constant(null),
  countries: fc.constant(all),
  known: fc.constant(some),
});
const word = (data: Dataset, index: number, at: Scene): string => {
  const one = data.members[index];
  return one ? JSON.stringify([lookIn(one, at, data.researched), isFresh(one, at, data.researched)]) : '';
};

describe.each([
  ['made-up', made],
  ['real', realData],
])('%s members', (_, data) => {
  test('who is left out looks the same in both scenes', () => {
    fc.assert(
      fc.property(scene, scene, (before, now) => {
        const changed = new Set(changedBetween(data, before, now));
        data.members.forEach((one, index) => {
          if (changed.has(index)) return;
          expect(word(data, index, now), one.id).toBe(word(data, index, before));
        });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('nobody is named twice, and a month later only a few are named', () => {
    const changed = turnedBetween(data, dayOf(2012, 5, 31), dayOf(2012, 6, 30));
    expect(new Set(changed).size).toBe(changed.length);
    expect(changed.length).toBeLessThan(data.members.length / 4);
  });

  test('since its last turn a member has had the status that it has', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: data.members.length - 1 }), (now, index) => {
        const one = data.members[index];
        if (!one) return;
        const turn = lastTurn(one, now, data.researched);
        const since = turn ?? dayOf(2000, 1, 1);
        expect(since).toBeLessThanOrEqual(now);
        const statuses = new Set([since, now].map((at) => statusAt(one, at, data.researched)));
        for (let at = since; at <= now; at += 30) statuses.add(statusAt(one, at, data.researched));
        expect(statuses.size).toBe(1);
        if (turn !== null) expect(turnedBetween(data, turn - 1, turn)).toContain(index);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  test('it is the same both ways', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(turnedBetween(data, a, b)).toEqual(turnedBetween(data, b, a));
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});

test('on the very day of a turn the status is the new one', () => {
  const one = member('one', DATES.between);
  const data = dataset([one]);
  const { earliest, latest } = one.joined;
  for (const turn of [Number(earliest), Number(latest)]) {
    expect(turnedBetween(data, turn - 1, turn)).toEqual([0]);
    expect(turnedBetween(data, turn, turn + 1)).toEqual([]);
    expect(statusAt(one, turn, data.researched)).not.toBe(statusAt(one, turn - 1, data.researched));
  }
});

test('another filter may change everybody', () => {
  const before: Scene = { day: 0, freshFrom: null, from: null, countries: all, known: some };
  for (const change of [{ countries: ['PL'] }, { known: ['day'] }, { from: '2012' }] as const)
    expect(changedBetween(made, before, { ...before, ...change })).toBeNull();
});
