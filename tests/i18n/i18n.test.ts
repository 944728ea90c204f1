// Words: every language has every key, hole and plural form; dates are as exact as they are known.
import { describe, expect, test } from 'vitest';
import { about as aboutEn } from '../../src/i18n/en/about.ts';
import { later as laterEn } from '../../src/i18n/en/later.ts';
import { maker as makerEn } from '../../src/i18n/en/maker.ts';
import { makerNotes as notesEn } from '../../src/i18n/en/maker-notes.ts';
import { page as partEn } from '../../src/i18n/en/page.ts';
import { paper as paperEn } from '../../src/i18n/en/paper.ts';
import { en as pageEn } from '../../src/i18n/en.ts';
import { bestLang, loadI18n } from '../../src/i18n/i18n.ts';
import { about as aboutPl } from '../../src/i18n/pl/about.ts';
import { later as laterPl } from '../../src/i18n/pl/later.ts';
import { maker as makerPl } from '../../src/i18n/pl/maker.ts';
import { makerNotes as notesPl } from '../../src/i18n/pl/maker-notes.ts';
import { page as partPl } from '../../src/i18n/pl/page.ts';
import { paper as paperPl } from '../../src/i18n/pl/paper.ts';
import { pl as pagePl } from '../../src/i18n/pl.ts';
import type { When } from '../../src/model/member.ts';
import { DATES, member, when } from '../fixtures.ts';

const en: Readonly<Record<string, string>> = {
  ...pageEn,
  ...laterEn,
  ...aboutEn,
  ...paperEn,
  ...makerEn,
  ...notesEn,
  ...partEn,
};
const pl: Readonly<Record<string, string>> = {
  ...pagePl,
  ...laterPl,
  ...aboutPl,
  ...paperPl,
  ...makerPl,
  ...notesPl,
  ...partPl,
};
const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, pl };
const PLURAL = /_(one|two|few|many|other|zero)$/;
const stem = (key: string): string => key.replace(PLURAL, '');
const holes = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();

describe.each(Object.entries(catalogues))('%s', (lang, words) => {
  const keys = Object.keys(words);

  test('has the keys of English and no others', () => {
    expect([...new Set(keys.map(stem))].sort()).toEqual([...new Set(Object.keys(en).map(stem))].sort());
  });

  test('has every plural form that the language knows, and no others', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const stems = new Set(keys.filter((key) => PLURAL.test(key)).map(stem));
    for (const key of stems) {
      const has = keys
        .filter((other) => PLURAL.test(other) && stem(other) === key)
        .map((other) => other.slice(key.length + 1));
      expect({ key, forms: has.sort() }).toEqual({ key, forms: [...forms].sort() });
    }
  });

  test('has the holes of English', () => {
    for (const key of keys) {
      const model =
        Object.entries(en).find(([other]) => other === key) ??
        Object.entries(en).find(([other]) => other === `${stem(key)}_other`);
      expect({ key, holes: holes(words[key] ?? '') }).toEqual({ key, holes: holes(model?.[1] ?? '') });
    }
  });

  test('has no markup, no empty word and no double space', () => {
    for (const [key, text] of Object.entries(words))
      expect({ key, ok: /^[^<>]+$/.test(text) && !/ {2}/.test(text) }).toEqual({ key, ok: true });
  });
});

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
    [open('2015/..'), '2015 or later', '2015 lub później'],
    [{ ...DATES.year, edtf: '2006~', about: true }, 'about 2006', 'około 2006'],
    [DATES.none, 'date unknown', 'data nieznana'],
  ])('%o', async (date, english, polish) => {
    expect((await loadI18n('en')).when(date)).toBe(english);
    expect((await loadI18n('pl')).when(date)).toBe(polish);
  });
});

test('Polish counts: one, few, many', async () => {
  const { t } = await loadI18n('pl');
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
  const [english, polish] = [await loadI18n('en'), await loadI18n('pl')];
  expect([english.name(nuernberg), english.nameLang(nuernberg)]).toEqual(['Nürnberg', 'de']);
  expect([polish.name(nuernberg), polish.nameLang(nuernberg)]).toEqual(['Norymberga', null]);
});

test('pieces keep the order of the language and cut at the holes', async () => {
  const { pieces } = await loadI18n('en');
  expect(pieces('sentence.joinedOn', ['city'], { date: '3 May' })).toEqual([
    { text: 'On 3 May ', hole: null },
    { text: 'city', hole: 'city' },
    { text: ' became a member.', hole: null },
  ]);
});

test.each([
  [['pl-PL', 'en'], 'pl'],
  [['fr', 'pl'], 'pl'],
  [['fr-FR'], 'en'],
  [[], 'en'],
])('%o asks for %s', (wishes, lang) => expect(bestLang(wishes)).toBe(lang));
