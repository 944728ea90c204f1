// German: dates in words and counts.
import { describe, expect, test } from 'vitest';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('de', [
    [DATES.day, '25. September 2024'],
    [DATES.month, 'November 2019'],
    [DATES.season, 'Herbst 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23.–24. Oktober 2025'],
    [DATES.between, 'zwischen Mai 2017 und Juni 2018'],
    [DATES.betweenYears, 'zwischen 2007 und 2017'],
    [DATES.before, 'spätestens am 15. Mai 2014'],
    [DATES.beforeYear, 'spätestens 2014'],
    [open('[..2009-05]'), 'spätestens Mai 2009'],
    [open('[2004-12-10..2009-11]'), 'zwischen dem 10. Dezember 2004 und November 2009'],
    [open('2015/..'), '2015 oder später'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'etwa 2006'],
    [DATES.none, 'Datum unbekannt'],
  ]);
});

test('counts', async () => {
  const { t } = await speak('de');
  const say = (count: number): readonly string[] => [
    t('sentence.byThen', { count }),
    t('sentence.inCountries', { count }),
    t('words.members.today', { count }),
  ];
  expect([0, 1, 2, 5, 22].map(say)).toEqual([
    ['Bis dahin waren 0 Städte beigetreten.', 'in 0 Ländern', 'Heute sind 0 Städte mit Sicherheit Mitglied.'],
    ['Bis dahin war 1 Stadt beigetreten.', 'in 1 Land', 'Heute ist 1 Stadt mit Sicherheit Mitglied.'],
    ['Bis dahin waren 2 Städte beigetreten.', 'in 2 Ländern', 'Heute sind 2 Städte mit Sicherheit Mitglied.'],
    ['Bis dahin waren 5 Städte beigetreten.', 'in 5 Ländern', 'Heute sind 5 Städte mit Sicherheit Mitglied.'],
    ['Bis dahin waren 22 Städte beigetreten.', 'in 22 Ländern', 'Heute sind 22 Städte mit Sicherheit Mitglied.'],
  ]);
});
