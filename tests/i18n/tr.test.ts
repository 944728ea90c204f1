// Turkish: dates and counts, and the two letters i, which other languages take for one.
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/build/words.ts';
import { bestLang } from '../../src/i18n/languages.ts';
import { readDate } from '../../src/model/date-input.ts';
import { findMembers } from '../../src/model/search.ts';
import { dateInputWords } from '../../src/views/date-input-words.ts';
import { DATES, member } from '../fixtures.ts';
import { realData } from '../real-data.ts';
import { speak } from '../speak.ts';
import { open, testDates } from './told-dates.ts';

describe('dates in words', () => {
  testDates('tr', [
    [DATES.day, '25 Eylül 2024'],
    [DATES.month, 'Kasım 2019'],
    [DATES.season, 'Sonbahar 2023'],
    [DATES.year, '2007'],
    [DATES.meeting, '23–24 Ekim 2025'],
    [DATES.between, 'Mayıs 2017 ile Haziran 2018 arasında'],
    [DATES.betweenYears, '2007 ile 2017 arasında'],
    [DATES.before, 'en geç 15 Mayıs 2014'],
    [DATES.beforeYear, 'en geç 2014'],
    [open('[..2009-05]'), 'en geç Mayıs 2009'],
    [open('[2004-12-10..2009-11]'), '10 Aralık 2004 ile Kasım 2009 arasında'],
    [open('2015/..'), '2015 ya da sonrası'],
    [{ ...DATES.year, edtf: '2006~', about: true }, '2006 dolaylarında'],
    [DATES.none, 'tarih bilinmiyor'],
  ]);
});

test('a date takes no ending, whatever it is', async () => {
  const { t, partial } = await speak('tr');
  const dates = ['2012', '2012-06'].map((iso) => partial(iso, 'gen'));
  expect(dates.map((date) => t('sentence.byEnd', { count: 5, date }))).toEqual([
    '2012 sonuna kadar 5 kent katılmıştı.',
    'Haziran 2012 sonuna kadar 5 kent katılmıştı.',
  ]);
  expect(dates.map((date) => t('sentence.joinedIn', { city: 'Şişli', date }))).toEqual([
    'Şişli, 2012 içinde üye oldu.',
    'Şişli, Haziran 2012 içinde üye oldu.',
  ]);
  expect(t('sentence.byDay', { count: 5, date: partial('2012-06-01', 'gen') })).toBe(
    '1 Haziran 2012 tarihine kadar 5 kent katılmıştı.',
  );
});

test('counts: the noun stays as it is', async () => {
  const { t } = await speak('tr');
  const counts = [0, 1, 2, 5, 22];
  const all = (text: string): readonly string[] => counts.map((count) => text.replace('#', String(count)));
  expect(counts.map((count) => t('sentence.todayAll', { count }))).toEqual(all('Bugün # kentin üye olduğu biliniyor.'));
  expect(counts.map((count) => t('sentence.byThen', { count }))).toEqual(all('O tarihe kadar # kent katılmıştı.'));
  expect(counts.map((count) => t('words.countries', { count }))).toEqual(all('Kesin üyeler # ülkede bulunuyor.'));
});

describe.each(['tr', 'en'] as const)('the search on a page in %s', (lang) => {
  test.each([
    ['sisli', ['şişli', 'ŞİŞLİ', 'sisli', 'SISLI', 'ŞIŞLI', 'şışlı']],
    ['kadikoy', ['kadıköy', 'KADIKÖY', 'kadikoy', 'KADİKÖY', 'Kadikoey']],
    ['innsbruck', ['İnnsbruck', 'INNSBRUCK', 'İNNSBRUCK', 'ınnsbruck', 'i\u0307nnsbruck']],
    ['zurich', ['Zürih', 'ZÜRİH', 'ZURIH', 'zurıh']],
  ])('finds %s with either i, large and small', (id, typed) => {
    for (const text of typed) expect(findMembers(realData.members, text, lang)[0]?.member.id).toBe(id);
  });

  test('marks what was typed in a name with a dotted capital', () => {
    for (const name of ['Yeni İzmir', 'Yeni İzmir'.normalize('NFD')]) {
      const izmir = member('izmir', DATES.year, { name });
      for (const text of ['izmir', 'İzmir', 'IZMIR', 'ızmir']) {
        const [match] = findMembers([izmir], text, lang);
        expect(match?.name.slice(match.start, match.end)).toBe('İzmir');
      }
    }
  });
});

test('İ and ı have their own places in the alphabet', async () => {
  const { compare, country } = await speak('tr');
  expect(
    ['İtalya', 'Hollanda', 'Izgara', 'Jena', 'Çekya', 'Danimarka', 'Cenevre', 'Şili', 'Sofya'].sort(compare),
  ).toEqual(['Cenevre', 'Çekya', 'Danimarka', 'Hollanda', 'Izgara', 'İtalya', 'Jena', 'Sofya', 'Şili']);
  expect(['ES', 'PL', 'AT', 'HR'].map(country).sort(compare)).toEqual([
    'Avusturya',
    'Hırvatistan',
    'İspanya',
    'Polonya',
  ]);
});

test.each([
  ['Haziran 2012', '2012-06'],
  ['HAZİRAN 2012', '2012-06'],
  ['HAZIRAN 2012', '2012-06'],
  ['kasim 2012', '2012-11'],
  ['KASIM 2012', '2012-11'],
  ['2012 yılı', '2012'],
  ['2012 YILINDA', '2012'],
  ['2012 Mayıs ayında', '2012-05'],
  ['Mayıs 2012’de', '2012-05'],
  ['3 Aralık 2020 tarihinde', '2020-12-03'],
  ['3 ARA 2020', '2020-12-03'],
  ['15 Ağu 2016', '2016-08-15'],
  ['03.12.2020', '2020-12-03'],
  ['yarın', null],
])('“%s” typed is %s', async (text, iso) => {
  expect(readDate(text, dateInputWords(await speak('tr')))).toBe(iso);
});

test('languages of sources', async () => {
  const { t, inLanguage } = await speak('tr');
  expect(t('card.inLanguage', { language: inLanguage('de') })).toBe('(Almanca)');
});

test('a reader’s wish in capitals', () => expect(bestLang(['TR-TR'])).toBe('tr'));

// Endings and particles follow the vowels of the word before: after a hole they cannot be known.
test('no text has an ending or a harmonising particle behind a hole', () => {
  for (const [key, text] of Object.entries(readWords('tr')))
    expect(`${key}: ${text}`).not.toMatch(/\}\}(?:’\p{L}| (?:da|de|ta|te|m[ıiuü]|y?l[ae])(?!\p{L}))/u);
});
