// Swedish: dates, counts and ordinals.
import { describe, expect, test } from 'vitest';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('sv', [
    [DATES.day, '25 september 2024'],
    [DATES.month, 'november 2019'],
    [DATES.season, 'hösten 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 oktober 2025'],
    [DATES.between, 'mellan maj 2017 och juni 2018'],
    [DATES.betweenYears, 'mellan 2007 och 2017'],
    [DATES.before, 'senast 15 maj 2014'],
    [DATES.beforeYear, 'senast 2014'],
    [open('[..2009-05]'), 'senast maj 2009'],
    [open('[2004-12-10..2009-11]'), 'mellan 10 december 2004 och november 2009'],
    [open('2015/..'), '2015 eller senare'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'omkring 2006'],
    [DATES.none, 'okänt datum'],
  ]);
});

test.each([
  ['2007', 'Malmö anslöt sig under 2007.'],
  ['2019-11', 'Malmö anslöt sig under november 2019.'],
  ['2023-23', 'Malmö anslöt sig under hösten 2023.'],
])('a city that joined in %s', async (iso, words) => {
  const { t, partial } = await speak('sv');
  expect(t('sentence.joinedIn', { city: 'Malmö', date: partial(iso, 'gen') })).toBe(words);
});

test('counts: one, other', async () => {
  const { t } = await speak('sv');
  const counts = [0, 1, 2, 5, 22];
  expect(counts.map((count) => t('sentence.todayAll', { count }))).toEqual([
    'I dag finns 0 kända medlemsstäder.',
    'I dag finns 1 känd medlemsstad.',
    'I dag finns 2 kända medlemsstäder.',
    'I dag finns 5 kända medlemsstäder.',
    'I dag finns 22 kända medlemsstäder.',
  ]);
  expect(counts.map((count) => t('sentence.byThen', { count }))).toEqual([
    'Då hade 0 städer anslutit sig.',
    'Då hade 1 stad anslutit sig.',
    'Då hade 2 städer anslutit sig.',
    'Då hade 5 städer anslutit sig.',
    'Då hade 22 städer anslutit sig.',
  ]);
  expect(counts.map((count) => t('words.countries', { count }))).toEqual([
    'De säkra medlemmarna ligger i 0 länder.',
    'De säkra medlemmarna ligger i 1 land.',
    'De säkra medlemmarna ligger i 2 länder.',
    'De säkra medlemmarna ligger i 5 länder.',
    'De säkra medlemmarna ligger i 22 länder.',
  ]);
});
