// Dutch: dates in words and counts.
import { describe, expect, test } from 'vitest';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('nl', [
    [DATES.day, '25 september 2024'],
    [DATES.month, 'november 2019'],
    [DATES.season, 'herfst 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 oktober 2025'],
    [DATES.between, 'tussen mei 2017 en juni 2018'],
    [DATES.betweenYears, 'tussen 2007 en 2017'],
    [DATES.before, 'uiterlijk op 15 mei 2014'],
    [DATES.beforeYear, 'uiterlijk in 2014'],
    [open('[..2009-05]'), 'uiterlijk in mei 2009'],
    [open('[2004-12-10..2009-11]'), 'tussen 10 december 2004 en november 2009'],
    [open('2015/..'), '2015 of later'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'omstreeks 2006'],
    [DATES.none, 'datum onbekend'],
  ]);
});

test('counts', async () => {
  const { t } = await speak('nl');
  const say = (count: number): readonly string[] => [
    t('sentence.byThen', { count }),
    t('sentence.inCountries', { count }),
    t('words.members.today', { count }),
  ];
  expect([0, 1, 2, 5, 22].map(say)).toEqual([
    ['Er waren toen 0 steden toegetreden.', 'in 0 landen', 'Vandaag zijn 0 steden met zekerheid lid.'],
    ['Er was toen 1 stad toegetreden.', 'in 1 land', 'Vandaag is 1 stad met zekerheid lid.'],
    ['Er waren toen 2 steden toegetreden.', 'in 2 landen', 'Vandaag zijn 2 steden met zekerheid lid.'],
    ['Er waren toen 5 steden toegetreden.', 'in 5 landen', 'Vandaag zijn 5 steden met zekerheid lid.'],
    ['Er waren toen 22 steden toegetreden.', 'in 22 landen', 'Vandaag zijn 22 steden met zekerheid lid.'],
  ]);
});
