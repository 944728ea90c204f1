// Words: dates are as exact as they are known, counts have their forms, names are the reader's.
import { describe, expect, test } from 'vitest';
import { bestLang } from '../../src/i18n/languages.ts';
import type { When } from '../../src/model/member.ts';
import { DATES, member, when } from '../fixtures.ts';
import { speak } from '../speak.ts';

describe('dates in words', () => {
  const open = (edtf: string): When => when(edtf, null, null, 'between');
  test.each([
    [DATES.day, '25 September 2024', '25 września 2024'],
    [DATES.month, 'November 2019', 'listopad 2019'],
    [DATES.season, 'autumn 2023', 'jesień 2023'],
    [DATES.year, '2007', '2007'],
    [DATES.meeting, '23–24 October 2025', '23–24 października 2025'],
    [DATES.between, 'between May 2017 and June 2018', 'między majem 2017 a czerwcem 2018'],
    [DATES.betweenYears, 'between 2007 and 2017', 'między 2007 a 2017 rokiem'],
    [DATES.before, 'on or before 15 May 2014', 'najpóźniej 15 maja 2014'],
    [DATES.beforeYear, 'in or before 2014', 'najpóźniej w 2014 roku'],
    [open('[..2009-05]'), 'in or before May 2009', 'najpóźniej w maju 2009'],
    [
      open('[2004-12-10..2009-11]'),
      'between 10 December 2004 and November 2009',
      'między 10 grudnia 2004 a listopadem 2009',
    ],
    // A bound with the other in it would say nothing.
    [
      when('[2012-03-29..2012]', '2012-03-29', '2012-12-31', 'between'),
      'between 29 March 2012 and 31 December 2012',
      'między 29 marca 2012 a 31 grudnia 2012',
    ],
    [when('[2012-03..2012-03-29]', '2012-03-01', '2012-03-29', 'between'), '1–29 March 2012', '1–29 marca 2012'],
    [open('2015/..'), '2015 or later', '2015 lub później'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'about 2006', 'około 2006'],
    [DATES.none, 'date unknown', 'data nieznana'],
  ])('%o', async (date, english, polish) => {
    expect((await speak('en')).when(date)).toBe(english);
    expect((await speak('pl')).when(date)).toBe(polish);
  });
});

test('Polish counts: one, few, many', async () => {
  const { t } = await speak('pl');
  const say = (count: number): string => t('sentence.byThen', { count });
  expect([1, 2, 5, 12, 22, 25, 112].map(say)).toEqual([
    'Do sieci należało już 1 miasto.',
    'Do sieci należały już 2 miasta.',
    'Do sieci należało już 5 miast.',
    'Do sieci należało już 12 miast.',
    'Do sieci należały już 22 miasta.',
    'Do sieci należało już 25 miast.',
    'Do sieci należało już 112 miast.',
  ]);
});

test('names: the reader’s language where it has one, else the city’s own, marked with its language', async () => {
  const nuernberg = member('nurnberg', DATES.year, { name: 'Nürnberg', nameLang: 'de', names: { pl: 'Norymberga' } });
  const [english, polish] = [await speak('en', [nuernberg]), await speak('pl', [nuernberg])];
  expect([english.name(nuernberg), english.nameLang(nuernberg)]).toEqual(['Nürnberg', 'de']);
  expect([polish.name(nuernberg), polish.nameLang(nuernberg)]).toEqual(['Norymberga', null]);
});

test('pieces keep the order of the language and cut at the holes', async () => {
  const { pieces } = await speak('en');
  expect(pieces('sentence.joinedOn', ['city'], { date: '3 May' })).toEqual([
    { text: 'On 3 May ', hole: null },
    { text: 'city', hole: 'city' },
    { text: ' became a member.', hole: null },
  ]);
});

test.each([
  [['pl-PL', 'en'], 'pl'],
  [['fi', 'pl'], 'pl'],
  [['fi-FI'], 'en'],
  [[], 'en'],
])('%o asks for %s', (wishes, lang) => expect(bestLang(wishes)).toBe(lang));
