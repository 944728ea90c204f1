// Italian: articles and prepositions before dates, and counts in one and other.
import { describe, expect, test } from 'vitest';
import { fitItalian } from '../../src/i18n/italian.ts';
import { readDate } from '../../src/model/date-input.ts';
import { dateInputWords } from '../../src/views/date-input-words.ts';
import { DATES } from '../fixtures.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in Italian', () => {
  testDates('it', [
    [DATES.day, '25 settembre 2024'],
    [open('2024-10-01'), '1º ottobre 2024'],
    [DATES.month, 'novembre 2019'],
    [DATES.season, 'autunno 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 ottobre 2025'],
    [DATES.between, 'tra maggio 2017 e giugno 2018'],
    [DATES.betweenYears, 'tra il 2007 e il 2017'],
    [open('[2004-12-08..2009-11]'), 'tra l’8 dicembre 2004 e novembre 2009'],
    [DATES.before, 'entro il 15 maggio 2014'],
    [DATES.beforeYear, 'entro il 2014'],
    [open('[..2009-05]'), 'entro maggio 2009'],
    [open('[..2021-21]'), 'entro la primavera 2021'],
    [open('2015/..'), '2015 o dopo'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'circa 2006'],
    [DATES.none, 'data sconosciuta'],
  ]);

  test('are read as they are written', async () => {
    const i18n = await speak('it');
    const read = (text: string): string | null => readDate(text, dateInputWords(i18n));
    expect(['1º ottobre 2024', '1° ottobre 2024', 'l’8 maggio 2012', '3 dic 2020', 'nel 2012'].map(read)).toEqual([
      ...['2024-10-01', '2024-10-01', '2012-05-08', '2020-12-03', '2012'],
    ]);
  });
});

test.each([
  ['dal 2012 al 2015', 'dal 2012 al 2015'],
  ['Dal 8 maggio 2012 al oggi', 'Dall’8 maggio 2012 a oggi'],
  ['Al 11 maggio 2012', 'All’11 maggio 2012'],
  ['Dal maggio 2012 al agosto 2015', 'Da maggio 2012 ad agosto 2015'],
  ['alla fine del giugno 2012', 'alla fine di giugno 2012'],
  ['nel ottobre 2012, nel autunno 2023, nel primavera 2023', 'a ottobre 2012, nell’autunno 2023, nella primavera 2023'],
  ['Tra il fine 2012 e il fine maggio 2015', 'Tra fine 2012 e fine maggio 2015'],
  ['il 18 maggio 2012, il 8 per cento, al fine di', 'il 18 maggio 2012, il 8 per cento, al fine di'],
])('%s is said %s', (written, said) => expect(fitItalian(written)).toBe(said));

test('counts in Italian', async () => {
  const { t } = await speak('it');
  const say = (count: number): readonly string[] => [
    t('sentence.byEnd', { count, date: '2012' }),
    t('span.joined', { count, from: '2012', to: t('span.today') }),
    t('words.open', { count }),
  ];
  const open = 'le fonti lasciano aperta la questione.';
  expect([0, 1, 2, 5, 22].map(say)).toEqual([
    ['Alla fine del 2012, 0 città avevano aderito.', 'Dal 2012 a oggi, 0 città hanno aderito.', `Per altre 0 ${open}`],
    ['Alla fine del 2012, 1 città aveva aderito.', 'Dal 2012 a oggi, 1 città ha aderito.', `Per 1 altra ${open}`],
    ['Alla fine del 2012, 2 città avevano aderito.', 'Dal 2012 a oggi, 2 città hanno aderito.', `Per altre 2 ${open}`],
    ['Alla fine del 2012, 5 città avevano aderito.', 'Dal 2012 a oggi, 5 città hanno aderito.', `Per altre 5 ${open}`],
    [
      'Alla fine del 2012, 22 città avevano aderito.',
      'Dal 2012 a oggi, 22 città hanno aderito.',
      `Per altre 22 ${open}`,
    ],
  ]);
});
