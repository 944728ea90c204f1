// @vitest-environment happy-dom
// The foot of a frame leads to the whole map as it is seen; the city edition tells rank, country and neighbours.
import { getByRole, queryByRole } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Shared } from '../../../src/model/link.ts';
import { cityView } from '../../../src/views/framed/city.ts';
import { footView } from '../../../src/views/framed/foot.ts';
import type { View } from '../../../src/views/view.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

afterEach(() => document.body.replaceChildren());

async function mount(view: View, initial: Partial<Shared>, lang: Lang = 'en') {
  const app = await testApp(realData, initial, lang);
  const el = document.createElement('div');
  document.body.replaceChildren(el);
  return { el, app, end: view(el, app) };
}

describe('footView', () => {
  it('leads to the whole page in the same state, in a window of its own', async () => {
    const { el, app } = await mount(footView(false), { show: ['map'], map: 'simple', city: 'krakow' });
    const link = getByRole(el, 'link', { name: 'All cities, dates and sources' });
    expect(link.getAttribute('href')).toBe('../en/?city=krakow');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    app.store.getState().setDate('2012-06');
    expect(link.getAttribute('href')).toBe('../en/?date=2012-06&city=krakow');
    app.store.getState().open({ ...app.store.getState(), date: null, city: null });
    expect(link.getAttribute('href')).toBe('../en/');
    expect(el.querySelector('.address')).toBeNull();
  });

  it('gives the address to read where a link may open nothing', async () => {
    const { el } = await mount(footView(true), { city: 'krakow' }, 'pl');
    const link = getByRole<HTMLAnchorElement>(el, 'link', { name: 'Wszystkie miasta, daty i źródła' });
    expect(el.querySelector('.address')?.textContent).toBe(link.href);
    expect(link.href).toMatch(/\/pl\/\?city=krakow$/);
  });

  it('says whose project and map it is, of when the data, and its licence', async () => {
    const { el } = await mount(footView(false), {}, 'pl');
    expect(el.textContent).toMatch(/Projekt niezależny.*CC BY 4\.0.*2026.*Natural Earth, GeoNames/);
  });
});

describe('cityView', () => {
  it('tells rank, country and neighbours of a member that has no card here', async () => {
    const { el, app } = await mount(cityView, { city: 'krakow', show: ['map', 'timeline'] });
    expect(el.hidden).toBe(false);
    expect(el.querySelector('.rank')?.textContent).toMatch(/^Between the \d+th and the \d+th to join/);
    expect(el.textContent).toContain('In the same country: Wrocław and Oświęcim');
    expect(el.textContent).toMatch(/Nearest members in other countries: Vienna/);
    getByRole(el, 'link', { name: 'Wrocław' }).click();
    expect(app.store.getState().city).toBe('wroclaw');
    expect(el.textContent).toContain('In the same country: Kraków and Oświęcim');
    app.store.getState().select(null);
    expect([el.hidden, el.childNodes.length]).toEqual([true, 0]);
  });

  it.each([{ city: 'krakow' }, { city: 'krakow', show: ['card'] }, {}] as const)(
    'is silent for %j',
    async (initial) => {
      const { el } = await mount(cityView, initial);
      expect([el.hidden, el.childNodes.length]).toEqual([true, 0]);
    },
  );

  it('has a way back where there is no map', async () => {
    const back = /All 164 members|All \d+ members/;
    const { el, app } = await mount(cityView, { city: 'krakow', show: ['list'] });
    getByRole(el, 'link', { name: back }).click();
    expect(app.store.getState().city).toBeNull();
    app.store.getState().open({ ...app.store.getState(), city: 'krakow', show: ['map'] });
    expect(queryByRole(el, 'link', { name: back })).toBeNull();
  });

  it('names the member where the sentence speaks of a date', async () => {
    const { el, app } = await mount(cityView, { city: 'krakow', show: ['map'], date: '2012' });
    expect(el.querySelector('.who')?.textContent).toBe('Kraków, 25 September 2024');
    app.store.getState().setDate(null);
    expect(el.querySelector('.who')).toBeNull();
  });

  it('says nothing of a rank that nobody knows', async () => {
    const { el } = await mount(cityView, { city: 'waltrop', show: ['map'] });
    expect(el.querySelector('.rank')).toBeNull();
    expect(el.textContent).toContain('Nearest members in other countries');
  });
});
