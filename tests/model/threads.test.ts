// A row for each date that has only bounds, and words where there is room.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOUNDING } from '../../src/model/day.ts';
import type { Member } from '../../src/model/member.ts';
import { BESIDE, runsOf, threadsOf, wordsThatFit } from '../../src/model/threads.ts';
import { DATES, member } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const scale = { first: FOUNDING, last: realData.researched, left: 50, right: 1200 };
const bounded = realData.members.filter(
  ({ joined }) => joined.precision === 'between' || joined.precision === 'before',
);

describe('threads', () => {
  test('every member has a row of its own, by its last possible day', () => {
    const threads = threadsOf(bounded, scale);
    expect(threads.map(({ row }) => row)).toEqual(bounded.map((_, index) => index));
    expect(new Set(threads.map(({ id }) => id)).size).toBe(bounded.length);
    const ends = threads.map(({ to }) => to);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  test('without a first day there is no start', () => {
    const [thread] = threadsOf([member('a', DATES.before)], scale);
    expect(thread?.from).toBeNull();
  });

  test('begin before they end', () => {
    for (const { from, to } of threadsOf(bounded, scale)) expect(from ?? to).toBeLessThanOrEqual(to);
  });

  test('the order does not depend on the order of the data', () => {
    const sorted = threadsOf(bounded, scale);
    const shuffled = fc.shuffledSubarray(bounded as Member[], { minLength: bounded.length });
    fc.assert(
      fc.property(shuffled, (members) => {
        expect(threadsOf(members, scale)).toEqual(sorted);
      }),
      { seed: 3, numRuns: 20 },
    );
  });
});

test('runs of one country and date stand together', () => {
  const belgian = ['a', 'b', 'c'].map((id) => member(id, DATES.betweenYears, { country: 'BE' }));
  const members = [...belgian, member('d', DATES.betweenYears, { country: 'FR' })];
  const runs = runsOf(threadsOf(members, scale), members, 3);
  expect(runs.map((run) => run.members.map(({ id }) => id))).toEqual([['a', 'b', 'c']]);
  expect(runs[0]?.row).toBe(1);
  expect(runsOf(threadsOf(members, scale), members, 4)).toEqual([]);
});

describe('words', () => {
  const threads = threadsOf(bounded, scale);
  const words = threads.map((thread) => ({ ...thread, width: 60, isSure: false }));

  test('stand clear of marks, threads and each other', () => {
    const shown = wordsThatFit(words, threads, 7, 1300);
    expect(shown.length).toBeGreaterThan(10);
    const boxes = shown.map(
      ({ row, to, width }) => [to + BESIDE, row * 7 - 5, to + BESIDE + width, row * 7 + 5] as const,
    );
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
    for (const [left, top, right, bottom] of boxes)
      for (const { to, row } of threads)
        expect(left < to && to < right && top < row * 7 && row * 7 < bottom && to > left + 60).toBe(false);
  });

  test('do not leave the paper, except those that must stand', () => {
    expect(wordsThatFit(words, threads, 7, 40)).toEqual([]);
    const sure = words.map((word, index) => ({ ...word, isSure: index === 4 }));
    expect(wordsThatFit(sure, threads, 7, 40)).toEqual([sure[4]]);
  });
});
