// @vitest-environment happy-dom
// The map listens to the page right around it, and to nobody else; it tells it of each change once.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectEmbed } from '../../src/links/embed.ts';
import type { Known } from '../../src/model/link.ts';
import { decode, encode } from '../../src/model/link.ts';
import { createAppStore } from '../../src/store/store.ts';
import { TODAY } from '../app.ts';
import { messages, queries } from '../hostile.ts';

const known: Known = { ids: new Set(['krakow', 'bologna']), countries: new Set(['PL']), today: TODAY };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function connect() {
  const told: unknown[] = [];
  const host = { postMessage: (message: unknown) => told.push(message) } as unknown as Window;
  const store = createAppStore({ show: ['map'], city: 'krakow' }, TODAY);
  const end = connectEmbed(store, known, host);
  const send = (data: unknown, source: unknown = host): void => {
    window.dispatchEvent(new MessageEvent('message', { data, source: source as Window }));
  };
  const show = (query: string, source: unknown = host): void => send({ type: 'eccar:show', query }, source);
  return { store, told, send, show, end };
}

test('it says at once that it is ready, with what it shows', () => {
  const { told, end } = connect();
  expect(told).toEqual([{ type: 'eccar:ready', query: 'city=krakow&show=map' }]);
  end();
});

test('it shows what the host asks for, and tells what it shows then', () => {
  const { store, told, show, end } = connect();
  show('date=2012&city=bologna');
  vi.runAllTimers();
  expect(store.getState()).toMatchObject({ date: '2012', city: 'bologna', show: ['map'] });
  expect(told.slice(1)).toEqual([{ type: 'eccar:change', query: 'date=2012&city=bologna&show=map' }]);
  end();
});

test('a flood is one change: the last message that asks for something', () => {
  const { store, told, send, show, end } = connect();
  const opened = vi.fn();
  store.subscribe(opened);
  for (let index = 0; index < 1000; index++) show(`date=${2005 + (index % 20)}`);
  send('noise');
  send({ type: 'eccar:show', query: 5 });
  vi.runAllTimers();
  expect(opened).toHaveBeenCalledTimes(1);
  expect(told.slice(1)).toEqual([{ type: 'eccar:change', query: 'date=2024&show=map' }]);
  end();
});

test('10,000 messages, most of them hostile, ask for a scene that there is, or for none', () => {
  const { store, told, send, end } = connect();
  let heard = 0;
  const property = fc.property(messages(queries([...known.ids], [...known.countries])), (data) => {
    const before = encode(store.getState());
    send(data);
    vi.runAllTimers();
    const now = encode(store.getState());
    expect(encode(decode(now, known))).toBe(now);
    expect(now).not.toMatch(/present|timeline=/);
    if (now !== before) heard += 1;
    expect(told.at(-1)).toMatchObject({ query: now });
  });
  fc.assert(property, { seed: 2004, numRuns: 10_000 });
  expect(heard).toBeGreaterThan(300);
  end();
});

test('it does not listen to other windows, its own among them', () => {
  const { store, show, end } = connect();
  show('city=bologna', window);
  show('city=bologna', { postMessage: () => {} });
  show('city=bologna', null);
  vi.runAllTimers();
  expect(store.getState().city).toBe('krakow');
  end();
});

test('many changes by the reader are told once, one taken back not at all', () => {
  const { store, told, end } = connect();
  for (const date of ['2010-01', '2010-02', '2010-03']) store.getState().setDate(date);
  vi.runAllTimers();
  store.getState().select(null);
  store.getState().select('krakow');
  vi.runAllTimers();
  expect(told.slice(1)).toEqual([{ type: 'eccar:change', query: 'date=2010-03&city=krakow&show=map' }]);
  end();
});

test('at its end it neither tells nor listens', () => {
  const { store, told, show, end } = connect();
  store.getState().select(null);
  end();
  show('city=bologna');
  store.getState().setDate('2010-01');
  vi.runAllTimers();
  expect(told).toHaveLength(1);
  expect(store.getState().city).toBeNull();
});
