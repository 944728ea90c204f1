// @vitest-environment happy-dom
// The list: every member is always in it, and it is true to the state.
import { getByRole, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import { endOf } from '../../../src/model/link.ts';
import { statusAt } from '../../../src/model/membership.ts';
import { drawList, listView } from '../../../src/views/list/list.ts';
import type { TestApp } from '../../app.ts';
import { TODAY, testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

const rows = (el: HTMLElement): readonly HTMLElement[] => [...el.querySelectorAll<HTMLElement>('li[data-member]')];
const row = (el: HTMLElement, id: string): HTMLElement =>
  rows(el).find((one) => one.dataset.member === id) ?? el.ownerDocument.createElement('li');
// Far quicker than by role, which asks for the style of every row.
const link = (el: HTMLElement, id: string): HTMLElement => row(el, id).querySelector('a') ?? row(el, id);
const shownIds = (el: HTMLElement): readonly string[] =>
  rows(el)
    .filter((one) => !one.hidden && one.dataset.status !== 'not-yet')
    .map((one) => one.dataset.member ?? '');

async function mount(initial: Parameters<typeof testApp>[1] = {}, lang: Lang = 'en') {
  const el = document.createElement('section');
  document.body.append(el);
  const app = await testApp(realData, initial, lang);
  return { el, app, cleanup: listView(el, app) };
}

function expectTrue(el: HTMLElement, { store }: TestApp): void {
  const { date, today } = store.getState();
  expect(rows(el)).toHaveLength(realData.members.length);
  for (const member of realData.members) {
    const status = statusAt(member, endOf(date, today), realData.researched);
    expect(row(el, member.id).dataset.status, member.id).toBe(status);
    expect(row(el, member.id).hasAttribute('data-unconfirmed')).toBe(member.unconfirmed);
  }
}

afterEach(() => document.body.replaceChildren());

describe('listView', () => {
  it.each([null, '2004-01', '2005', '2012-06', '2024-09-24', '2024-09-25', '2025'])(
    'has every member with its status at %s',
    async (date) => {
      const { el, app } = await mount();
      app.store.getState().setDate(date);
      expectTrue(el, app);
    },
  );

  it('stands in the same order whatever was shown before', async () => {
    const { el, app } = await mount();
    const { store } = app;
    const walk: readonly (() => void)[] = [
      () => store.getState().setDate('2012-06'),
      () => store.getState().setDate('2012-07'),
      () => store.getState().setDate('2009'),
      () => store.getState().setDate('2020-12-03'),
      () => store.getState().toggleCountry('DE'),
      () => store.getState().setDate('2007'),
      () => store.getState().setOrder('name'),
      () => store.getState().setDate('2015'),
      () => store.getState().clearCountries(),
      () => store.getState().setOrder('date'),
      () => store.getState().setDate('2005-05'),
      () => store.getState().setDate('2005-04'),
      () => store.getState().setDate(null),
    ];
    const words = (list: HTMLElement): readonly string[] =>
      [...list.querySelectorAll('section')].map((section) =>
        [section.dataset.group, ...rows(section).map(({ dataset }) => dataset.member)].join(' '),
      );
    for (const [index, step] of walk.entries()) {
      step();
      const fresh = document.createElement('section');
      drawList(fresh, app, store.getState());
      expect(words(el), `step ${index}`).toEqual(words(fresh));
      expectTrue(el, app);
    }
  });

  it('says name, country and date, as exactly as known', async () => {
    const { el } = await mount();
    expect(getByRole(el, 'link', { name: 'Kraków , Poland 25 September 2024' })).toBeTruthy();
    expect(row(el, 'oswiecim').textContent).toContain('in or before 2014');
    expect(row(el, 'riga').textContent).toContain('unconfirmed, by 29 April 2013');
    expect(row(el, 'derbent').textContent).toContain('date unknown');
  });

  it('marks names of another language', async () => {
    const { el } = await mount({}, 'pl');
    expect(row(el, 'goslar').querySelector('.name')?.getAttribute('lang')).toBe('de');
    expect(row(el, 'krakow').querySelector('.name')?.hasAttribute('lang')).toBe(false);
  });

  it('groups by year today, and by what is known at a date', async () => {
    const { el, app } = await mount();
    const heads = (): readonly (string | null)[] =>
      [...el.querySelectorAll('section:not([hidden]) :is(h3, summary) span:first-child')].map((one) => one.textContent);
    expect(heads()).toContain('2024');
    app.store.getState().setDate('2012-06');
    expect(heads().slice(0, 2)).toEqual(['Had joined', 'May have joined']);
    expect(heads()[2]).toMatch(/^\d+ joined later, or may have$/);
    const had = [...el.querySelectorAll('[data-group=had] li')];
    expect(el.querySelector('[data-group=had] .count')?.textContent).toBe(`${had.length}, latest first`);
    app.store.getState().setDate('2004-01');
    expect(within(el).getByText('Nobody had joined by then.')).toBeTruthy();
    app.store.getState().setDate(null);
    expect(el.querySelector('.none')).toBeNull();
  });

  it('shows the chosen countries only, and keeps the other rows in the page', async () => {
    const { el, app } = await mount({ countries: ['PL'] });
    expect([...shownIds(el)].sort()).toEqual(['krakow', 'oswiecim', 'wroclaw']);
    expect(row(el, 'berlin').hasAttribute('data-filtered')).toBe(true);
    expectTrue(el, app);
    app.store.getState().clearCountries();
    expect(row(el, 'berlin').hidden).toBe(false);
    expect(row(el, 'berlin').hasAttribute('data-filtered')).toBe(false);
  });

  it('keeps its rows on a step of the date and on a change of order', async () => {
    const { el, app } = await mount({ date: '2012-06' });
    const before = new Map(rows(el).map((one) => [one.dataset.member, one]));
    app.store.getState().stepMonths(30);
    app.store.getState().setOrder('country');
    app.store.getState().setOrder('name');
    for (const one of rows(el)) expect(before.get(one.dataset.member)).toBe(one);
    const names = shownIds(el).map((id) => row(el, id).querySelector('.name')?.textContent ?? '');
    expect(names).toEqual([...names].sort(app.i18n.compare));
  });

  it('looks the same however it came to a state', async () => {
    const { el, app } = await mount({ date: '2012-06', countries: ['DE', 'PL'] });
    app.store.getState().apply({ date: '2019', countries: ['FR'], order: 'country' });
    const fresh = await mount({ date: '2019', countries: ['FR'], order: 'country' });
    expect(rows(el).map(({ dataset }) => dataset.member)).toEqual(rows(fresh.el).map(({ dataset }) => dataset.member));
    drawList(el, app, app.store.getState());
    expect(el.children.length).toBe(fresh.el.children.length);
  });

  it('adopts the rows of the page', async () => {
    const app = await testApp(realData);
    const el = document.createElement('section');
    document.body.append(el);
    drawList(el, app, { date: null, from: null, known: [], countries: [], order: 'date', today: TODAY });
    const drawn = rows(el);
    listView(el, app);
    expect(rows(el)).toEqual(drawn);
  });

  it('draws rows of another language anew', async () => {
    const el = document.createElement('section');
    drawList(el, await testApp(realData), {
      date: null,
      from: null,
      known: [],
      countries: [],
      order: 'date',
      today: TODAY,
    });
    el.lang = 'en';
    listView(el, await testApp(realData, {}, 'pl'));
    expect(row(el, 'krakow').textContent).toContain('25 września 2024');
    expect(rows(el)).toHaveLength(realData.members.length);
  });

  it('selects on a click without leaving the page, and marks the chosen row', async () => {
    const { el, app } = await mount();
    const wroclaw = link(el, 'wroclaw');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    wroclaw.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(app.store.getState().city).toBe('wroclaw');
    expect(wroclaw.getAttribute('aria-current')).toBe('true');
    expect(wroclaw.getAttribute('href')).toBe('../en/wroclaw/');
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { el, app } = await mount();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link(el, 'wroclaw').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    expect(app.store.getState().city).toBeNull();
  });

  it('hovers with the pointer and with the focus', async () => {
    const { el, app } = await mount();
    await userEvent.hover(row(el, 'graz'));
    expect(app.store.getState().hovered).toBe('graz');
    expect(row(el, 'graz').dataset.hovered).toBe('true');
    app.store.getState().hover('bern');
    expect(row(el, 'graz').dataset.hovered).toBeUndefined();
    link(el, 'wroclaw').focus();
    expect(app.store.getState().hovered).toBe('wroclaw');
  });

  it('catches the focus when a card has closed and nobody has it', async () => {
    const { el, app } = await mount({ city: 'krakow' });
    app.store.getState().select(null);
    await Promise.resolve();
    expect(document.activeElement).toBe(row(el, 'krakow').querySelector('a'));
  });

  it('keeps the focus on a row that moves', async () => {
    const { el, app } = await mount({ date: '2012-06' });
    const roma = link(el, 'roma');
    roma.focus();
    app.store.getState().setDate('2020-06');
    expect(row(el, 'roma').closest('section')?.dataset.group).toBe('had');
    expect(document.activeElement).toBe(roma);
  });

  it('is reached by nothing after cleanup', async () => {
    const { el, app, cleanup } = await mount();
    cleanup();
    app.store.getState().setDate('2012');
    app.store.getState().hover('graz');
    expect(el.childNodes).toHaveLength(0);
  });
});
