// Ukrainian: dates in their cases, counts in four forms, the languages of sources, what is typed.
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/model/date-input.ts';
import { dateInputWords } from '../../src/views/date-input-words.ts';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('uk', [
    [DATES.day, '25 вересня 2024'],
    [DATES.month, 'листопад 2019'],
    [DATES.season, 'осінь 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 жовтня 2025'],
    [DATES.between, 'між травнем 2017 року та червнем 2018 року'],
    [DATES.betweenYears, 'між 2007 і 2017 роками'],
    [DATES.before, 'не пізніше 15 травня 2014 року'],
    [DATES.beforeYear, 'не пізніше ніж у 2014 році'],
    [open('[..2009-05]'), 'не пізніше ніж у травні 2009 року'],
    [open('[..2023-23]'), 'не пізніше ніж у період осені 2023 року'],
    [open('[2004-12-10..2009-11]'), 'між 10 грудня 2004 року та листопадом 2009 року'],
    [open('2015/..'), '2015 або пізніше'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'приблизно 2006'],
    [DATES.none, 'дата невідома'],
  ]);

  test('within sentences', async () => {
    const { t, partial } = await speak('uk');
    const since = (iso: string): string => t('card.since', { date: partial(iso, 'gen') });
    expect(['2007', '2019-08', '2023-23', '2024-10-01'].map(since)).toEqual([
      'Членство з 2007 року',
      'Членство з серпня 2019 року',
      'Членство з осені 2023 року',
      'Членство з 1 жовтня 2024 року',
    ]);
    // The locative brings its preposition, which a day has not.
    const after = (iso: string): string => t('legend.freshAfter', { date: partial(iso, 'loc') });
    expect(['2012', '2012-06', '2012-06-15'].map(after)).toEqual([
      'приєднання пізніше ніж у 2012 році',
      'приєднання пізніше ніж у червні 2012 року',
      'приєднання пізніше ніж 15 червня 2012 року',
    ]);
  });

  test('are read as they are written and typed', async () => {
    const i18n = await speak('uk');
    const read = (text: string): string | null => readDate(text, dateInputWords(i18n));
    const typed = [
      '2012 р.',
      'у 2012 році',
      'червень 2012',
      'у червні 2012 року',
      '3 груд. 2020',
      '3 ГРУДНЯ 2020 року',
    ];
    expect(typed.map(read)).toEqual(['2012', '2012', '2012-06', '2012-06', '2020-12-03', '2020-12-03']);
    expect(['лип 2012', 'лис 2012', 'лютий 2012', 'завтра'].map(read)).toEqual(['2012-07', '2012-11', '2012-02', null]);
  });
});

test('counts: one, few, many', async () => {
  const { t } = await speak('uk');
  const counts = [0, 1, 2, 5, 12, 22, 111];
  expect(counts.map((count) => t('sentence.todayAll', { count }))).toEqual([
    'Сьогодні відомо про 0 міст-членів.',
    'Сьогодні відомо про 1 місто-член.',
    'Сьогодні відомо про 2 міста-члени.',
    'Сьогодні відомо про 5 міст-членів.',
    'Сьогодні відомо про 12 міст-членів.',
    'Сьогодні відомо про 22 міста-члени.',
    'Сьогодні відомо про 111 міст-членів.',
  ]);
  expect(counts.map((count) => t('sentence.byThen', { count }))).toEqual([
    'На той час приєдналося 0 міст.',
    'На той час приєдналося 1 місто.',
    'На той час приєдналися 2 міста.',
    'На той час приєдналося 5 міст.',
    'На той час приєдналося 12 міст.',
    'На той час приєдналися 22 міста.',
    'На той час приєдналося 111 міст.',
  ]);
  expect([1, 2, 5, 21].map((count) => t('words.countries', { count }))).toEqual([
    'Достеменні члени розташовані у 1 країні.',
    'Достеменні члени розташовані у 2 країнах.',
    'Достеменні члени розташовані у 5 країнах.',
    'Достеменні члени розташовані у 21 країні.',
  ]);
});

test.each([
  ['de', '(німецькою)'],
  ['nb', '(норвезькою (букмол))'],
  ['sv', '(шведською)'],
  ['el', '(грецькою)'],
])('the language of a source in %s', async (tag, words) => {
  const { t, inLanguage } = await speak('uk');
  expect(t('card.inLanguage', { language: inLanguage(tag) })).toBe(words);
});
