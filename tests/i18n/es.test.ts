// Spanish: dates, the article of a day, counts.
import { describe, expect, test } from 'vitest';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('es', [
    [DATES.day, '25 de septiembre de 2024'],
    [DATES.month, 'noviembre de 2019'],
    [DATES.season, 'otoño de 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23-24 de octubre de 2025'],
    [DATES.between, 'entre mayo de 2017 y junio de 2018'],
    [DATES.betweenYears, 'entre 2007 y 2017'],
    [DATES.before, 'el 15 de mayo de 2014 o antes'],
    [DATES.beforeYear, 'en 2014 o antes'],
    [open('[..2009-05]'), 'en mayo de 2009 o antes'],
    [open('[2004-12-10..2009-11]'), 'entre el 10 de diciembre de 2004 y noviembre de 2009'],
    [open('2015/..'), '2015 o después'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'hacia 2006'],
    [DATES.none, 'fecha desconocida'],
  ]);
});

test('a day has its article where the sentence asks for it', async () => {
  const { t, partial } = await speak('es');
  expect(t('sentence.joinedOn', { city: 'Madrid', date: partial('2024-09-25', 'gen') })).toBe(
    'Madrid se incorporó el 25 de septiembre de 2024.',
  );
  expect(t('sentence.byDay', { count: 5, date: partial('2012-06-01', 'gen') })).toBe(
    'Hasta el 1 de junio de 2012 se habían incorporado 5 ciudades.',
  );
});

test('counts: one, other', async () => {
  const { t } = await speak('es');
  const counts = [0, 1, 2, 5, 22];
  expect(counts.map((count) => t('sentence.todayAll', { count }))).toEqual([
    'Hoy se conocen 0 ciudades miembro.',
    'Hoy se conoce 1 ciudad miembro.',
    'Hoy se conocen 2 ciudades miembro.',
    'Hoy se conocen 5 ciudades miembro.',
    'Hoy se conocen 22 ciudades miembro.',
  ]);
  expect(counts.map((count) => t('sentence.byThen', { count }))).toEqual([
    'Para entonces se habían incorporado 0 ciudades.',
    'Para entonces se había incorporado 1 ciudad.',
    'Para entonces se habían incorporado 2 ciudades.',
    'Para entonces se habían incorporado 5 ciudades.',
    'Para entonces se habían incorporado 22 ciudades.',
  ]);
  expect(counts.map((count) => t('words.countries', { count }))).toEqual([
    'Los miembros seguros están en 0 países.',
    'Los miembros seguros están en 1 país.',
    'Los miembros seguros están en 2 países.',
    'Los miembros seguros están en 5 países.',
    'Los miembros seguros están en 22 países.',
  ]);
});
