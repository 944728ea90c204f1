// Dates as people type them, in both languages; what is written by the page itself is always understood.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { readDate } from '../../src/model/date-input.ts';
import { isDate } from '../../src/model/link.ts';
import { dateInputWords } from '../../src/views/date-input-words.ts';
import { TODAY } from '../app.ts';
import { speak } from '../speak.ts';

async function reader(lang: Lang) {
  const i18n = await speak(lang);
  const words = dateInputWords(i18n);
  return { i18n, read: (text: string): string | null => readDate(text, words) };
}

describe.each([
  [
    'en',
    {
      '2012': '2012',
      ' 2012 ': '2012',
      '06/2012': '2012-06',
      '6.2012': '2012-06',
      '2012-06': '2012-06',
      'June 2012': '2012-06',
      'JUNE, 2012': '2012-06',
      'jun 2012': '2012-06',
      'Sept. 2012': '2012-09',
      'June of 2012': '2012-06',
      '3 Dec 2020': '2020-12-03',
      '3rd December 2020': '2020-12-03',
      'December 3, 2020': '2020-12-03',
      '03.12.2020': '2020-12-03',
      '3/12/2020': '2020-12-03',
      '12/25/2020': '2020-12-25',
      '2020-12-03': '2020-12-03',
      '29 Feb 2012': '2012-02-29',
      '29 Feb 2011': null,
      '31.6.2012': null,
      '13/2012': null,
      '0/2012': null,
      '12': null,
      'ju 2012': null,
      June: null,
      'June 12': null,
      yesterday: null,
      '2012 2013': null,
      'June May 2012': null,
      '': null,
    },
  ],
  [
    'pl',
    {
      'czerwiec 2012': '2012-06',
      'czerwca 2012': '2012-06',
      'czerwcu 2012 r.': '2012-06',
      'cze 2012': '2012-06',
      '3 grudnia 2020': '2020-12-03',
      '3 gru 2020': '2020-12-03',
      '3. grudnia 2020 roku': '2020-12-03',
      'pazdziernik 2012': '2012-10',
      'Września 2012': '2012-09',
      '03.12.2020': '2020-12-03',
      '2012 rok': '2012',
      '2012 roku': '2012',
      'maja 2012': '2012-05',
      'marca 2012': '2012-03',
      '30 lutego 2012': null,
      jutro: null,
    },
  ],
] as const)('%s', (lang, table) => {
  test.each(Object.entries(table))('“%s” is %s', async (text, iso) => {
    expect((await reader(lang)).read(text)).toBe(iso);
  });

  test('what the page writes is understood as itself, in every case', async () => {
    const { i18n, read } = await reader(lang);
    const two = (number: number): string => String(number).padStart(2, '0');
    const [year, month] = [fc.integer({ min: 2004, max: 2026 }), fc.integer({ min: 1, max: 12 })];
    const date = fc
      .tuple(year, fc.option(month), fc.option(fc.integer({ min: 1, max: 31 })))
      .map(([y, m, d]) => [y, ...(m === null ? [] : [two(m), ...(d === null ? [] : [two(d)])])].join('-'))
      .filter((iso) => isDate(iso, TODAY));
    fc.assert(
      fc.property(date, fc.constantFrom('nom', 'gen', 'ins', 'loc'), (iso, grammaticalCase) => {
        expect(read(i18n.partial(iso, grammaticalCase))).toBe(iso);
      }),
    );
  });

  test('no text makes it fail, and what it gives is a date', async () => {
    const { read } = await reader(lang);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9./ -]{0,12}$/)), (text) => {
        expect(read(text) ?? '2012').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      }),
    );
  });
});
