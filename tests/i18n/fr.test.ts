// French: dates with their articles, counts in one and other, and what is typed with "1er".
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/model/date-input.ts';
import { dateInputWords } from '../../src/views/date-input-words.ts';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in French', () => {
  testDates('fr', [
    [DATES.day, '25 septembre 2024'],
    [open('2024-10-01'), '1er octobre 2024'],
    [DATES.month, 'novembre 2019'],
    [DATES.season, 'automne 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 octobre 2025'],
    [DATES.between, 'entre mai 2017 et juin 2018'],
    [DATES.betweenYears, 'entre 2007 et 2017'],
    [open('[2004-12-10..2009-11]'), 'entre le 10 décembre 2004 et novembre 2009'],
    [DATES.before, 'au plus tard le 15 mai 2014'],
    [DATES.beforeYear, 'au plus tard en 2014'],
    [open('[..2009-05]'), 'au plus tard en mai 2009'],
    [open('2015/..'), '2015 ou plus tard'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'vers 2006'],
    [DATES.none, 'date inconnue'],
  ]);

  test('within sentences', async () => {
    const { t, partial } = await speak('fr');
    const since = (iso: string): string => t('card.since', { date: partial(iso, 'gen') });
    expect(['2007', '2019-08', '2024-10-01'].map(since)).toEqual([
      'Membre depuis 2007',
      'Membre depuis août 2019',
      'Membre depuis le 1er octobre 2024',
    ]);
  });

  test('are read as they are written', async () => {
    const i18n = await speak('fr');
    const read = (text: string): string | null => readDate(text, dateInputWords(i18n));
    expect(['1er octobre 2024', 'le 1er octobre 2024', '3 déc. 2020', 'd’août 2012', 'fév 2012'].map(read)).toEqual([
      ...['2024-10-01', '2024-10-01', '2020-12-03', '2012-08', '2012-02'],
    ]);
  });
});

test('counts in French: nought and one are singular', async () => {
  const { t } = await speak('fr');
  const say = (count: number): readonly string[] => [
    t('sentence.byEnd', { count, date: '2012' }),
    t('span.joined', { count, from: '2012', to: t('span.today') }),
    t('filters.chosen', { count }),
  ];
  expect([0, 1, 2, 5, 22].map(say)).toEqual([
    ['Fin 2012, 0 ville avait adhéré.', 'Entre 2012 et aujourd’hui, 0 ville a adhéré.', '0 choisi'],
    ['Fin 2012, 1 ville avait adhéré.', 'Entre 2012 et aujourd’hui, 1 ville a adhéré.', '1 choisi'],
    ['Fin 2012, 2 villes avaient adhéré.', 'Entre 2012 et aujourd’hui, 2 villes ont adhéré.', '2 choisis'],
    ['Fin 2012, 5 villes avaient adhéré.', 'Entre 2012 et aujourd’hui, 5 villes ont adhéré.', '5 choisis'],
    ['Fin 2012, 22 villes avaient adhéré.', 'Entre 2012 et aujourd’hui, 22 villes ont adhéré.', '22 choisis'],
  ]);
});
