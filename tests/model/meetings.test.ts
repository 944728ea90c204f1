// The meetings that playing can go by: each at its end, no finer than it is known, in order.
import { expect, test } from 'vitest';
import { endOf, isDate } from '../../src/model/link.ts';
import { meetingDates, nextMeeting } from '../../src/model/meetings.ts';
import type { Milestone } from '../../src/model/member.ts';
import { TODAY } from '../app.ts';
import { DATES } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const meeting = (when: Milestone['when'], kind = 'general-conference'): Milestone => ({
  ...{ id: when.edtf, when, kind, place: null },
});

test('no finer than they are known', () => {
  const kinds = [DATES.meeting, DATES.day, DATES.season, DATES.month, DATES.year].map((when) => meeting(when));
  expect(meetingDates(kinds, TODAY)).toEqual(['2007', '2019-11', '2023-11', '2024-09-25', '2025-10-24']);
});

test('only conferences and assemblies that are over, each date once', () => {
  const other = [meeting(DATES.year, 'presidency'), meeting(DATES.none)];
  const same = [meeting(DATES.day), meeting(DATES.day, 'general-assembly')];
  expect(meetingDates([...other, ...same], TODAY)).toEqual(['2024-09-25']);
  expect(meetingDates(same, TODAY - 9999)).toEqual([]);
});

test('the real ones can be asked for in a link, in order', () => {
  const dates = meetingDates(realData.milestones, TODAY);
  expect(dates.length).toBeGreaterThan(15);
  expect(dates.every((date) => isDate(date, TODAY))).toBe(true);
  const ends = dates.map((date) => endOf(date, TODAY));
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
});

test('the next one is after the date, and after the last one is none', () => {
  const dates = ['2009-11-20', '2013', '2013-12-31'];
  expect(nextMeeting(dates, '2009-11-20', TODAY)).toBe('2013');
  expect(nextMeeting(dates, '2009-11', TODAY)).toBe('2013');
  expect(nextMeeting(dates, '2013', TODAY)).toBeNull();
  expect(nextMeeting(dates, null, TODAY)).toBeNull();
});
