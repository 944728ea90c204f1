// @vitest-environment happy-dom
// The sentence says what is shown, in every kind of state, and what is read out after an action.
import { describe, expect, test, vi } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Shared } from '../../../src/model/link.ts';
import { secondDateWords } from '../../../src/views/sentence/second-date.ts';
import { drawSentence, sentenceView } from '../../../src/views/sentence/sentence.ts';
import { announce } from '../../../src/views/sentence/status.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member } from '../../fixtures.ts';

const data = dataset([
  member('krakow', DATES.day, { name: 'Kraków', nameLang: 'pl', country: 'PL' }),
  member('gent', DATES.year, { name: 'Gent', nameLang: 'nl', country: 'BE' }),
  member('paris', DATES.betweenYears, { name: 'Paris', country: 'FR' }),
  member('roma', DATES.before, { name: 'Roma', country: 'IT', names: { en: 'Rome' } }),
  member('derbent', DATES.none, { name: 'Derbent', country: 'RU' }),
  member('riga', DATES.beforeYear, { name: 'Rīga', country: 'LV', unconfirmed: true }),
]);

async function shown(initial: Partial<Shared>, lang: Lang = 'en') {
  const app = await testApp(data, initial, lang);
  const el = document.createElement('div');
  const cleanup = sentenceView(el, app);
  return { app, el, cleanup, text: (): string => el.textContent ?? '' };
}

describe('the sentence', () => {
  test.each<[Partial<Shared>, string, string]>([
    [
      {},
      'Today 5 cities are known members, 1 more unconfirmed. Kraków joined in 2024.',
      'Dziś znamy 5 miast członkowskich, a 1 pozostaje niepotwierdzone. Kraków należy do sieci od 2024 roku.',
    ],
    [
      { date: '2012-06' },
      'By the end of June 2012, 1 city had joined. Perhaps as many as 5.',
      'Do końca czerwca 2012 przystąpiło 1 miasto. Być może aż\u00a05.',
    ],
    [
      { date: '2017' },
      'By the end of 2017, 3 cities had joined. Perhaps as many as 5.',
      'Do końca 2017 roku przystąpiły 3 miasta. Być może aż\u00a05.',
    ],
    [{ date: '2012-06-15' }, 'By 15 June 2012, 1 city had joined.', 'Do 15 czerwca 2012 przystąpiło 1 miasto.'],
    [
      { city: 'krakow' },
      'On 25 September 2024 Kraków became a member. 4 cities had joined by then, perhaps 6.',
      'Kraków należy do sieci od 25 września 2024. Do sieci należały już 4 miasta, a być może 6.',
    ],
    [{ city: 'gent' }, 'Gent became a member in 2007.', 'Gent należy do sieci od 2007 roku.'],
    [{ city: 'paris' }, 'Paris joined between 2007 and 2017.', 'Paris: przystąpienie między 2007 a 2017 rokiem.'],
    [{ city: 'roma' }, 'Rome joined on or before 15 May 2014.', 'Roma: przystąpienie najpóźniej 15 maja 2014.'],
    [{ city: 'derbent' }, 'It is not known when Derbent joined.', 'Nie wiadomo, od kiedy Derbent należy do sieci.'],
    [{ city: 'riga' }, 'The membership of Rīga is unconfirmed.', 'Rīga: członkostwo niepotwierdzone.'],
    [{ countries: ['BE', 'PL'] }, 'Belgium and Poland: 2 members.', 'Belgia i Polska: 2 członków.'],
    [{ countries: ['LV'] }, 'Latvia: 0 members, perhaps 1.', 'Łotwa: 0 członków, a być może 1.'],
    [
      { countries: ['PL'], date: '2012' },
      'By the end of 2012, 0 cities had joined.',
      'Do końca 2012 roku przystąpiło 0 miast.',
    ],
  ])('%o', async (state, english, polish) => {
    expect((await shown(state)).text()).toContain(english);
    expect((await shown(state, 'pl')).text()).toContain(polish);
  });

  test('changes with the state, until it is taken down', async () => {
    const { app, text, cleanup } = await shown({});
    app.store.getState().setDate('2012-06');
    expect(text()).toContain('By the end of June 2012');
    cleanup();
    app.store.getState().setDate(null);
    expect(text()).toContain('By the end of June 2012');
  });

  test('Kraków is marked, and says that its name is Polish', async () => {
    const { el } = await shown({});
    expect(el.querySelector('.krakow-name')?.getAttribute('lang')).toBe('pl');
  });
});

describe('a second date', () => {
  const compared = async (initial: Partial<Shared>, lang: Lang = 'en') => {
    const it = await shown(initial, lang);
    await vi.waitFor(() => expect(it.text()).toMatch(/^Between|^From|^Od /), { timeout: 20_000 });
    return it;
  };

  test('until its words are there, nothing false is said', async () => {
    const { el, text } = await shown({ from: '2010', date: '2017' });
    expect(text()).toBe('');
    await vi.waitFor(() => expect(text()).toMatch(/^From 2010/), { timeout: 20_000 });
    expect(el.querySelectorAll('.sentence')).toHaveLength(1);
  });

  test('says who came, who left, and what the sources leave open', async () => {
    const it = await compared({ date: '2020', compare: '2012' });
    expect(it.text()).toBe(
      'Between the end of 2012 and the end of 2020, 0 cities joined, perhaps 4.None is known to have left. ' +
        'For 4 of them the sources leave open whether they joined in that time.',
    );
    it.app.store.getState().setDate(null);
    expect(it.text()).toContain('Between the end of 2012 and today, 1 city joined, perhaps 5.');
    it.app.store.getState().compareWith(null);
    expect(it.text()).toMatch(/^Today/);
  });

  test.each<[Partial<Shared>, string, string]>([
    [
      { from: '2010-01', date: '2017-06' },
      'From January 2010 to June 2017, 0 cities joined, perhaps 4.For 4 of them',
      'Od stycznia 2010 do czerwca 2017 przystąpiło 0 miast, a być może 4.W 4 przypadkach',
    ],
    [
      { from: '2024', city: 'gent' },
      'From 2024 to today, 1 city joined, perhaps 2.For 1 of them the sources leave open whether it joined in that time.',
      'Od 2024 roku do dziś przystąpiło 1 miasto, a być może 2.W 1 przypadku',
    ],
  ])('%o', async (state, english, polish) => {
    expect((await compared(state)).text()).toContain(english);
    expect((await compared(state, 'pl')).text()).toContain(polish);
  });

  test('says it in Polish', async () => {
    const it = await compared({ date: '2025-01-31', compare: '2012' }, 'pl');
    expect(it.text()).toContain('Od końca 2012 roku do 31 stycznia 2025 przystąpiło 1 miasto, a być może 5.');
    expect(it.text()).toContain('Nie wiadomo o żadnym wystąpieniu.');
  });

  test('who left is said', async () => {
    const app = await testApp(
      dataset([
        member('gone', DATES.year, { left: DATES.month }),
        member('perhaps', DATES.year, { left: DATES.between }),
      ]),
    );
    const words = (date: string): string =>
      secondDateWords(app, { ...app.store.getState(), compare: '2012', date }).join(' ');
    expect(words('2020')).toBe('Between the end of 2012 and the end of 2020, 0 cities joined. 2 left.');
    expect(words('2017')).toBe('Between the end of 2012 and the end of 2017, 0 cities joined. Perhaps 1 left.');
  });
});

describe('what is read out', () => {
  test('the span, where there is one', async () => {
    const app = await testApp(data, { from: '2010' });
    const cleanup = announce(app);
    app.store.getState().setDate('2017');
    expect(app.said).toEqual(['From 2010 to 2017, 0 cities joined, perhaps 4.']);
    cleanup();
  });

  test('one sentence after an action, none at the start or while playing', async () => {
    const app = await testApp(data);
    const cleanup = announce(app);
    expect(app.said).toEqual([]);
    app.store.getState().setDate('2017');
    expect(app.said).toEqual(['2017: 3 members, perhaps 5.']);
    app.store.getState().play();
    app.store.getState().tick(1);
    app.store.getState().tick(1);
    expect(app.said).toHaveLength(1);
    app.store.getState().pause();
    expect(app.said).toHaveLength(2);
    expect(app.said[1]).toBe('February 2018: 3 members, perhaps 5.');
    cleanup();
    app.store.getState().setDate('2010');
    expect(app.said).toHaveLength(2);
  });

  test('what a filter by doubt leaves in, and the sentence says it too', async () => {
    const app = await testApp(data);
    const cleanup = announce(app);
    app.store.getState().toggleDoubt('day');
    expect(app.said[0]).toMatch(/members?\. Only these are shown: date known to the day\.$/);
    const el = document.createElement('div');
    drawSentence(el, app, app.store.getState());
    expect(el.textContent).toContain('Only these are shown: date known to the day.');
    // Fewer are shown; no fewer are members.
    expect(el.querySelector('.sentence')?.textContent).toBe(
      'Today 5 cities are known members, 1 more unconfirmed. Kraków joined in 2024.',
    );
    cleanup();
  });

  test('nothing beside a slider that speaks for itself', async () => {
    const app = await testApp(data);
    const cleanup = announce(app);
    const slider = document.createElement('input');
    slider.type = 'range';
    document.body.append(slider);
    slider.focus();
    app.store.getState().setDate('2017');
    expect(app.said).toEqual([]);
    slider.remove();
    cleanup();
  });
});

test('what the page came with stays, as long as it says the same', async () => {
  const app = await testApp(data, {}, 'en');
  const state = app.store.getState();
  const came = document.createElement('div');
  drawSentence(came, app, state);
  const markup = new XMLSerializer().serializeToString(came);
  const el = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as HTMLElement;
  const first = el.firstChild;
  drawSentence(el, app, state);
  expect(el.firstChild).toBe(first);
  drawSentence(el, app, { ...state, date: '2017' });
  expect(el.firstChild).not.toBe(first);
  expect(el.textContent).toContain('By the end of 2017');
});
