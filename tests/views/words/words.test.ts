// @vitest-environment happy-dom
// The paragraph in words: right and whole sentences in both languages, true when the state changes, quiet while playing.
import { getByRole } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { I18n } from '../../../src/i18n/i18n.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import type { Fact } from '../../../src/model/paragraph.ts';
import { sentencesOf } from '../../../src/views/words/sentences.ts';
import { wordsView } from '../../../src/views/words/words.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member } from '../../fixtures.ts';
import { realData } from '../../real-data.ts';

type Initial = Parameters<typeof testApp>[1];

/** Folded, the paragraph waits for a pause. */
const paused = (): unknown => vi.advanceTimersByTime(1000);

async function mount(initial: Initial = {}, lang: Lang = 'en', data = realData) {
  const el = document.createElement('div');
  document.body.append(el);
  const app = await testApp(data, initial, lang);
  const cleanup = wordsView(el, app);
  const text = (): string => {
    paused();
    return el.querySelector('#words-text')?.textContent ?? '';
  };
  return { el, app, cleanup, text };
}

const say = (i18n: I18n, fact: Fact, date: string | null = '2012'): string =>
  sentencesOf(i18n, [fact], date)
    .map((sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.textContent)).join(''))
    .join(' ');

/** Whole sentences, no hole left open, no key for a word, one space between words. */
function expectWell(text: string): void {
  expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|null| {2}|\(\)| [.,:;)]|words\.|doubt\.|direction\./);
  expect(text).toMatch(/^\p{Lu}.*\.$/su);
  expect(text).not.toMatch(/[.:,]\s*[.:,]/);
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe.each(LANGS)('%s', (lang) => {
  test('whole sentences on every day and with every filter', async () => {
    const { app, text } = await mount({}, lang);
    const { apply } = app.store.getState();
    for (let year = 2004; year <= 2026; year++) {
      for (const date of [`${year}`, `${year}-06`, `${year}-09-25`]) {
        apply({ date: date === '2026' ? null : date, compare: null, from: null, known: [], countries: [], city: null });
        expectWell(text());
        apply({ known: ['day', 'unconfirmed'], city: 'bologna' });
        expectWell(text());
        apply({ known: ['wide'], countries: ['DE', 'PL'], compare: '2003-05' });
        expectWell(text());
        apply({
          countries: ['PL'],
          known: [],
          compare: null,
          from: '2004-02-01',
          city: 'citta-metropolitana-di-bologna',
        });
        expectWell(text());
      }
    }
  });
});

describe('plural forms', () => {
  const members = (count: number) => Array.from({ length: count }, (_, index) => member(`m${index}`, DATES.day));
  const year = { kind: 'year', year: 2012 } as const;

  test.each([
    [
      1,
      'At the end of 2012, 1 city was certainly a member.',
      'Na koniec 2012 roku do sieci na pewno należało 1 miasto.',
    ],
    [
      2,
      'At the end of 2012, 2 cities were certainly members.',
      'Na koniec 2012 roku do sieci na pewno należały 2 miasta.',
    ],
    [
      5,
      'At the end of 2012, 5 cities were certainly members.',
      'Na koniec 2012 roku do sieci na pewno należało 5 miast.',
    ],
    [
      22,
      'At the end of 2012, 22 cities were certainly members.',
      'Na koniec 2012 roku do sieci na pewno należały 22 miasta.',
    ],
  ])('%i members', async (count, english, polish) => {
    const fact: Fact = { kind: 'members', certain: count, perhaps: 0 };
    expect(say((await testApp(realData)).i18n, fact)).toBe(english);
    expect(say((await testApp(realData, {}, 'pl')).i18n, fact)).toBe(polish);
  });

  test.each([
    [1, 'W 2012 roku na pewno przystąpiło 1 z nich: m0.'],
    [2, 'W 2012 roku na pewno przystąpiły 2 z nich: m0 i m1.'],
    [5, 'W 2012 roku na pewno przystąpiło 5 z nich: m0, m1, m2, m3 i m4.'],
    [9, 'W 2012 roku na pewno przystąpiło 9 z nich: m0, m1, m2, m3, m4, m5, m6, m7 i m8.'],
    [22, 'W 2012 roku na pewno przystąpiły 22 z nich: m0, m1, m2, m3, m4, m5, m6, m7 i jeszcze 14.'],
  ])('%i newcomers', async (count, polish) => {
    const { i18n } = await testApp(realData, {}, 'pl');
    expect(say(i18n, { kind: 'came', period: year, members: members(count), open: 0 })).toBe(polish);
  });

  test.each([
    [1, 'Do tego dnia odeszło z sieci 1 miasto: m0.'],
    [2, 'Do tego dnia odeszły z sieci 2 miasta: m0 i m1.'],
    [5, 'Do tego dnia odeszło z sieci 5 miast: m0, m1, m2, m3 i m4.'],
  ])('%i that left', async (count, polish) => {
    const { i18n } = await testApp(realData, {}, 'pl');
    expect(say(i18n, { kind: 'left', members: members(count) })).toBe(polish);
  });

  test('none, and ties', async () => {
    const { i18n } = await testApp(realData);
    expect(say(i18n, { kind: 'members', certain: 0, perhaps: 0 }, '2004-01')).toBe(
      'At the end of January 2004, no city was a member.',
    );
    expect(say(i18n, { kind: 'members', certain: 0, perhaps: 1 }, null)).toBe(
      'Today no membership is certain, but 1 is possible.',
    );
    expect(say(i18n, { kind: 'densest', countries: ['PL', 'FR'], members: 3 })).toBe(
      'The largest groups: France and Poland (3 each).',
    );
    expect(say(i18n, { kind: 'densest', countries: ['DE', 'PL', 'FR', 'IT'], members: 1 })).toBe(
      'No country has more than 1 of them.',
    );
    expect(say(i18n, { kind: 'came', period: year, members: [], open: 2 })).toBe(
      'None of them is certain to have joined in 2012. For 2 the sources leave that open.',
    );
  });
});

describe('wordsView', () => {
  test('follows date, filters and city', async () => {
    const { app, text, cleanup, el } = await mount();
    app.store.getState().setDate('2024-09-25');
    expect(text()).toMatch(/^On 25 September 2024, \d+ cities were certainly members, and perhaps \d+ more\./);
    expect(text()).not.toContain('nearest to Bologna');
    app.store.getState().select('bologna');
    expect(text()).toContain('On the same spot as Bologna lies another certain member');
    app.store.getState().toggleDoubt('day');
    expect(text()).toMatch(/^Only these members count here: date known to the day\./);
    cleanup();
    expect(el.childNodes).toHaveLength(0);
  });

  test('a name selects its member', async () => {
    const { el, app } = await mount({ date: '2024' });
    const user = userEvent.setup({ delay: null });
    await user.click(getByRole(el, 'button', { name: 'In words', expanded: false }));
    expect(el.querySelector('p')?.hidden).toBe(false);
    await user.click(getByRole(el, 'link', { name: 'Kraków' }));
    expect(app.store.getState().city).toBe('krakow');
  });

  test('is folded away, and folded is not written while playing', async () => {
    const { el, app, text } = await mount({ date: '2010' });
    expect(el.querySelector('p')?.hidden).toBe(true);
    const before = text();
    app.store.getState().play();
    app.store.getState().tick(24);
    expect(text()).toBe(before);
    app.store.getState().pause();
    expect(text()).toContain('At the end of December 2012');
    expect(el.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull();
    expect(app.said).toEqual([]);
  });

  test('tells who has left', async () => {
    const data = dataset([member('gone', DATES.year, { left: DATES.before }), member('stays', DATES.year)]);
    const { text, app } = await mount({ date: '2014' }, 'en', data);
    expect(text()).toContain('1 had left by then: gone.');
    app.store.getState().setDate('2010');
    expect(text()).not.toContain('left by then');
  });
});
