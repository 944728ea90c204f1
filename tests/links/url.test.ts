// @vitest-environment happy-dom
// The address follows the store, and Back takes the store back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectUrl } from '../../src/links/url.ts';
import type { Known } from '../../src/model/link.ts';
import { decode } from '../../src/model/link.ts';
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

const connect = () => {
  const store = createAppStore(decode(location.search, known), TODAY);
  return { store, end: connectUrl(store, known), actions: store.getState() };
};

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

test('after its end the address is left alone', () => {
  const { actions, end } = connect();
  actions.setDate('2010');
  end();
  actions.select('krakow');
  vi.advanceTimersByTime(1000);
  expect(location.search).toBe('');
});
