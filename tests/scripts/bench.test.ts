// The made-up dataset of the benchmark is a sound one: as large as asked, each id once, dates and marks that fit.
import { expect, test } from 'vitest';
import { enlarge } from '../../scripts/bench-data.mjs';
import { parseWhen } from '../../src/build/data/when.ts';
import type { Dataset } from '../../src/model/member.ts';
import { realData } from '../real-data.ts';

const real: Dataset = { ...realData, spread: { 3: realData.members.flatMap((_, index) => [index, -index]) } };
const large: Dataset = enlarge(real, 1000);

test('as many members as asked, the real ones first, each id once', () => {
  expect(large.members).toHaveLength(1000);
  expect(large.members.slice(0, real.members.length)).toEqual(real.members);
  expect(new Set(large.members.map(({ id }) => id)).size).toBe(1000);
});

test('dates are what they are written as, and not after the day of research', () => {
  for (const { joined } of large.members) {
    expect(joined).toEqual(parseWhen(joined.edtf));
    if (joined.precision === 'day') expect(joined.latest).toBeLessThanOrEqual(real.researched);
  }
});

test('each mark has its shift', () => {
  expect(large.spread[3]).toHaveLength(2000);
  const twin = real.members.length + 5;
  expect(large.spread[3]?.slice(twin * 2, twin * 2 + 2)).toEqual([5, -5]);
});

test('the same each time', () => expect(enlarge(real, 1000)).toEqual(large));
