// @vitest-environment happy-dom
// The address follows the store, and Back takes the store back.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf, readAddress } from '../../src/links/place.ts';
import { connectUrl } from '../../src/links/url.ts';
import type { Known } from '../../src/model/link.ts';
import { DEFAULTS, decode } from '../../src/model/link.ts';
import { createAppStore } from '../../src/store/store.ts';
import { TODAY } from '../app.ts';

const known: Known = { ids: new Set(['krakow', 'bologna']), countries: new Set(['PL']), today: TODAY };

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/pl/');
});
afterEach(() => {
  vi.useRealTimers();
});

const hereNow = (): string => location.pathname + location.search;

const connect = () => {
  const store = createAppStore(decode(location.search, known), TODAY);
  return { store, end: connectUrl(store, known), actions: store.getState() };
};

test('what no address says and was open when the page was loaded anew is open again, once', () => {
  history.replaceState({ paper: true }, '', '/pl/?date=2012');
  const { store, end } = connect();
  expect(store.getState().paper).toBe(true);
  end();
  const next = connect();
  expect([next.store.getState().paper, location.search]).toEqual([false, '?date=2012']);
  next.end();
});

test('a change of date is written once, 300 ms after the last, in place', () => {
  const { actions, end } = connect();
  const entries = history.length;
  actions.setDate('2010-01');
  vi.advanceTimersByTime(299);
  actions.setDate('2010-02');
  vi.advanceTimersByTime(299);
  expect(location.search).toBe('');
  vi.advanceTimersByTime(1);
  expect(location.search).toBe('?date=2010-02');
  expect(location.pathname).toBe('/pl/');
  expect(history.length).toBe(entries);
  end();
});

test('an address that changed before this was connected is the one that holds', () => {
  history.replaceState(null, '', '/pl/?date=2012');
  const read = location.pathname + location.search;
  const store = createAppStore(decode(location.search, known), TODAY);
  history.replaceState(null, '', '/pl/?date=2010&city=bologna');
  const end = connectUrl(store, known, read);
  expect(store.getState()).toMatchObject({ date: '2010', city: 'bologna' });
  vi.advanceTimersByTime(1000);
  expect(location.search).toBe('?date=2010&city=bologna');
  end();
});

test('choosing a member adds an entry at once, with what was still unwritten', () => {
  const { actions, end } = connect();
  const entries = history.length;
  actions.setDate('2012');
  actions.select('krakow');
  expect(location.search).toBe('?date=2012&city=krakow');
  expect(history.length).toBe(entries + 1);
  end();
});

test('going back opens what the address says, and writes nothing', () => {
  const { store, actions, end } = connect();
  actions.select('krakow');
  const entries = history.length;
  history.replaceState(null, '', '/pl/?date=2010');
  window.dispatchEvent(new PopStateEvent('popstate'));
  vi.advanceTimersByTime(1000);
  expect(store.getState()).toMatchObject({ city: null, date: '2010' });
  expect(history.length).toBe(entries);
  end();
});

test('a link within the page loses nothing that is not written yet', () => {
  const { store, actions, end } = connect();
  actions.setDate('2012');
  history.pushState(null, '', '#list');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.getState().date).toBe('2012');
  vi.advanceTimersByTime(300);
  expect(hereNow() + location.hash).toBe('/pl/?date=2012#list');
  end();
});

test('after its end the address is left alone', () => {
  const { actions, end } = connect();
  actions.setDate('2010');
  end();
  actions.select('krakow');
  vi.advanceTimersByTime(1000);
  expect(location.search).toBe('');
});

test('on a member’s page that member is meant, and where it is not the address moves to the map', () => {
  history.replaceState(null, '', '/pl/krakow/?date=2012');
  const store = createAppStore(readAddress(known), TODAY);
  const end = connectUrl(store, known);
  const entries = history.length;
  expect(store.getState()).toMatchObject({ city: 'krakow', date: '2012' });
  store.getState().setDate('2013');
  vi.advanceTimersByTime(300);
  expect(hereNow()).toBe('/pl/krakow/?date=2013');
  store.getState().select('bologna');
  expect(hereNow()).toBe('/pl/?date=2013&city=bologna');
  expect(history.length).toBe(entries + 1);
  // From there on it is the map's page.
  store.getState().select('krakow');
  expect(hereNow()).toBe('/pl/?date=2013&city=krakow');
  end();
});

test('closing the card of a member’s page leaves it', () => {
  history.replaceState(null, '', '/pl/krakow/');
  const store = createAppStore(readAddress(known), TODAY);
  const end = connectUrl(store, known);
  store.getState().select(null);
  expect(hereNow()).toBe('/pl/');
  expect(readAddress(known).city).toBeNull();
  end();
});

test.each([
  ['/pl/krakow/', 'krakow'],
  ['/pl/krakow/index.html', 'krakow'],
  ['/pl/krakow/?city=bologna', 'bologna'],
  ['/pl/krakow/?city=nowhere', 'krakow'],
  ['/pl/nowhere/', null],
  ['/pl/index.html', null],
  ['/', null],
])('%s means %s', (address, city) => {
  history.replaceState(null, '', address);
  expect(readAddress(known).city).toBe(city);
});

test('the same state in another language', () => {
  const at = (address: string, lang: string): string => {
    history.replaceState(null, '', address);
    const { pathname, search } = addressOf(readAddress(known), known, lang);
    return pathname + search;
  };
  expect(at('/pl/krakow/?date=2012', 'en')).toBe('/en/krakow/?date=2012');
  expect(at('/pl/krakow/?city=bologna', 'en')).toBe('/en/?city=bologna');
  expect(at('/?date=2012', 'pl')).toBe('/pl/?date=2012');
});

test('from each state on a member’s page the address says that state', () => {
  const states = fc.record({
    city: fc.constantFrom(null, 'krakow', 'bologna'),
    date: fc.constantFrom(null, '2012', '2020-05'),
    countries: fc.constantFrom([], ['PL']),
    present: fc.boolean(),
  });
  const property = fc.property(states, fc.constantFrom('/pl/krakow/', '/pl/bologna/', '/pl/', '/'), (some, from) => {
    history.replaceState(null, '', from);
    const state = { ...DEFAULTS, ...some };
    history.replaceState(null, '', addressOf(state, known));
    expect(readAddress(known)).toEqual(state);
  });
  fc.assert(property, { seed: 5 });
});

test('what a phone shares is what is shown, once the reader has acted', () => {
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = '/pl/';
  document.head.append(canonical);
  history.replaceState(null, '', '/pl/?date=2012');
  const { actions, end } = connect();
  expect(canonical.getAttribute('href')).toBe('/pl/');
  actions.select('bologna');
  expect(canonical.href).toBe(location.href);
  canonical.remove();
  end();
});
