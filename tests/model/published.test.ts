// Published numbers against the record.
import { describe, expect, test } from 'vitest';
import type { Count } from '../../src/model/member.ts';
import { gapsOf, leastOf, middleOf } from '../../src/model/published.ts';
import { when } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const count = (edtf: string, members: number, more: Partial<Count> = {}): Count => {
  const [first = edtf, last = first] = edtf.split('..');
  const joined = when(edtf, first, last, 'between');
  return { when: joined, members, comparison: 'exact', declarations: 'unknown', charted: true, ...more };
};

test('more than 170 are at least 171', () => {
  expect(leastOf(count('2024-03-01', 170, { comparison: 'over' }))).toBe(171);
  expect(leastOf(count('2024-03-01', 170))).toBe(170);
});

describe('the gap', () => {
  const old = count('2020-12-01', 180, { comparison: 'over' });
  const late = count('2025-11-13', 170, { comparison: 'over' });

  test('by the latest number, and by a higher one', () => {
    expect(gapsOf([old, late], 164)).toEqual([
      { count: late, missing: 7 },
      { count: old, missing: 17 },
    ]);
  });

  test('one sentence if the latest is the highest; nothing below nought', () => {
    expect(gapsOf([count('2019-01-01', 100), late], 300)).toEqual([{ count: late, missing: 0 }]);
    expect(gapsOf([], 3)).toEqual([]);
  });

  test('a number that may be older is not the latest', () => {
    const vague = count('2024-01-01..2025-12-31', 160);
    expect(gapsOf([vague, late], 164)[0]?.count).toBe(late);
  });

  test('numbers with declarations of intent, and those not for a chart, say nothing here', () => {
    const declared = count('2026-01-01', 900, { declarations: 'true' });
    const outlier = count('2026-01-01', 900, { charted: false });
    expect(gapsOf([declared, outlier, late], 164)).toEqual([{ count: late, missing: 7 }]);
  });

  test('of the real data: the record lacks some', () => {
    const gaps = gapsOf(realData.counts, realData.members.length);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap.missing).toBe(Math.max(0, leastOf(gap.count) - realData.members.length));
  });
});

test('a number stands in the middle of the time it can be from', () => {
  const scale = { first: 0, last: 100, left: 0, right: 100 };
  const span = { edtf: '', earliest: 20, latest: 40, precision: 'between', about: false } as const;
  expect(middleOf(span, scale)).toBe(30);
  expect(middleOf({ ...span, earliest: null }, scale)).toBe(40);
});
