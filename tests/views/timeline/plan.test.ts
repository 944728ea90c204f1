// The years on the axis: as many as fit, and never beneath what else stands there.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { fitTimeline } from '../../../src/model/timeline-fit.ts';
import { MARK } from '../../../src/views/timeline/draw-marks.ts';
import { lowestRow, planStrip, stripHeight, threadLength, yearLabels } from '../../../src/views/timeline/plan.ts';
import { realData } from '../../real-data.ts';

const TODAY = dayOf(2026, 11, 22);
const years = (width: number, narrow = false): number[] =>
  yearLabels(planStrip({ width, narrow }, TODAY)).map(({ year }) => year);

describe('years', () => {
  test('all of them on a desktop', () => {
    expect(years(1188)).toEqual(Array.from({ length: 22 }, (_, index) => 2005 + index));
  });

  test('every fifth on a phone, none beneath the resting handle', () => {
    expect(years(304, true)).toEqual([2005, 2010, 2015, 2020]);
    expect(years(520, true)).toEqual([2005, 2010, 2015, 2020, 2025]);
  });

  test.each([400, 508, 600, 760, 900, 1188, 1700])('none runs into the next at %i px', (width) => {
    const labels = yearLabels(planStrip({ width, narrow: false }, TODAY));
    expect(labels.length).toBeGreaterThan(3);
    labels.slice(1).forEach(({ x }, index) => {
      expect(x - (labels[index]?.x ?? 0)).toBeGreaterThan(30);
    });
  });
});

test('the strip has one height, and room for the rows of today’s data', () => {
  const plan = planStrip({ width: 1188, narrow: false }, TODAY);
  expect(stripHeight(plan)).toBe(212);
  expect(stripHeight({ narrow: true })).toBe(86);
  expect(Math.floor(lowestRow(plan))).toBe(14);
  for (const width of [508, 688, 948, 1188, 1668]) {
    const strip = planStrip({ width, narrow: false }, TODAY);
    const options = { ...strip, lane: strip.lane + 12, radius: MARK, thread: threadLength(strip), named: [] };
    const placed = fitTimeline(realData.members, options, lowestRow(strip));
    const sizes = new Set(placed.map(({ size }) => size));
    expect([...sizes], `${width} px`).toEqual([1]);
  }
});
