// @vitest-environment happy-dom
// What lies over MapLibre: the SVG map's own names and rings, drawn when they change, placed with the zoom, shifted with the map.
import { describe, expect, test } from 'vitest';
import type { Shared } from '../../../../src/model/link.ts';
import { bindOver } from '../../../../src/views/map/gl/over.ts';
import { testApp } from '../../../app.ts';
import { DATES, dataset, member } from '../../../fixtures.ts';

const data = dataset([
  member('krakow', DATES.day, { name: 'Kraków', country: 'PL', lon: 20, lat: 50 }),
  member('lodz', DATES.year, { name: 'Łódź', country: 'PL', lon: 19.4, lat: 51.8 }),
  member('riga', DATES.betweenYears, { name: 'Rīga', country: 'LV', lon: 24.1, lat: 56.9, unconfirmed: true }),
]);
const lettering = { labels: [{ code: 'UA', lon: 31, lat: 49, width: 15 }], advances: {} };

async function start(zoom: number, initial: Partial<Shared> = {}) {
  const app = await testApp(data, initial);
  const at = { zoom, lng: 20, lat: 50, size: { width: 800, height: 600 }, isSmall: false };
  const listeners = new Map<string, Set<() => void>>();
  const map = {
    getZoom: () => at.zoom,
    getCenter: () => ({ lng: at.lng, lat: at.lat }),
    on: (name: string, run: () => void) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(run));
      return { unsubscribe: () => set.delete(run) };
    },
  };
  const el = document.createElement('div');
  const options = { lettering, size: () => at.size, isSmall: () => at.isSmall };
  const cleanup = bindOver(el, map as never, app, options);
  const fire = (name: string): void => {
    for (const run of listeners.get(name) ?? []) run();
  };
  const heard = (): number => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
  const words = (): (string | null)[] => [...el.querySelectorAll('text')].map(({ textContent }) => textContent);
  const placeOf = (id: string): string | null =>
    el.querySelector(`[data-name=${id}]`)?.getAttribute('transform') ?? null;
  const shift = (): string => el.querySelector('svg')?.style.transform ?? 'no picture';
  return { ...app, el, at, fire, cleanup, heard, words, placeOf, shift };
}

test('the names come at once, each at its mark', async () => {
  const { words, placeOf, el } = await start(4);
  expect(words()).toEqual(['UKRAINE', 'Kraków', 'Łódź', 'Rīga']);
  expect(placeOf('krakow')).toBe('translate(400 300)');
  expect(el.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('a step writes only the names that change', async () => {
  const { el, store, words } = await start(4, { date: '2025' });
  const before = [...el.querySelectorAll('.names > g')];
  store.getState().setDate('2026-01');
  expect([...el.querySelectorAll('.names > g')]).toEqual(before);
  store.getState().setDate('2006');
  expect(words()).toEqual(['UKRAINE', 'Kraków, not yet']);
  expect(el.querySelector('.names > g')).toBe(before[0]);
});

test('while the map is moved, all are shifted with it; when it rests, each is at its place', async () => {
  const { at, fire, shift, placeOf } = await start(4);
  const lodz = placeOf('lodz');
  // A quarter of the world, 512 × 2⁴ px wide.
  at.lng = 20 + 90 / 16;
  fire('move');
  expect(shift()).toBe('translate(-128px, 0px)');
  expect(placeOf('lodz')).toBe(lodz);
  fire('moveend');
  expect([shift(), placeOf('krakow')]).toEqual(['', 'translate(272 300)']);
});

test('while it comes closer, each is placed; written anew only from one quarter of a zoom to the next', async () => {
  const { el, at, fire, placeOf, shift } = await start(4);
  const [lodz, riga] = [placeOf('lodz'), el.querySelector('[data-name=riga]')];
  at.zoom = 4.1;
  fire('move');
  expect(placeOf('lodz')).not.toBe(lodz);
  expect([shift(), el.querySelector('[data-name=riga]')]).toEqual(['', riga]);
  at.zoom = 4.6; // another radius
  fire('move');
  expect(el.querySelector('[data-name=riga]')).not.toBe(riga);
});

test('another size places them anew', async () => {
  const { at, fire, placeOf } = await start(4);
  at.size = { width: 400, height: 300 };
  fire('resize');
  expect(placeOf('krakow')).toBe('translate(200 150)');
});

test('after cleanup nothing is heard or left', async () => {
  const { el, store, cleanup, heard } = await start(4);
  cleanup();
  store.getState().setDate('2006');
  expect([heard(), el.childElementCount]).toEqual([0, 0]);
});

describe('rings', () => {
  const ringOf = (el: Element, id: string): string | null =>
    el.querySelector(`.marks [data-member=${id}] .ring`)?.getAttribute('class') ?? null;
  const lit = (el: Element): (string | null)[] =>
    [...el.querySelectorAll('.marks > g')].map((mark) => mark.getAttribute('data-member'));

  test('nobody has one at first; the one pointed at gets a close one, the chosen one an open one, above', async () => {
    const { el, store } = await start(4);
    expect(lit(el)).toEqual([]);
    store.getState().hover('lodz');
    store.getState().select('riga');
    expect(lit(el)).toEqual(['lodz', 'riga']);
    expect([ringOf(el, 'lodz'), ringOf(el, 'riga')]).toEqual(['ring ring-hovered', 'ring ring-chosen']);
    store.getState().hover(null);
    store.getState().select('lodz');
    expect([lit(el), ringOf(el, 'lodz')]).toEqual([['lodz'], 'ring ring-chosen']);
  });

  test('a link that names a city brings its ring, at its mark, and it moves with the map', async () => {
    const { el, at, fire } = await start(4, { city: 'krakow' });
    const mark = el.querySelector('.marks [data-member=krakow]');
    expect(mark?.getAttribute('transform')).toBe('translate(400 300)');
    at.size = { width: 400, height: 300 };
    fire('resize');
    expect(mark?.getAttribute('transform')).toBe('translate(200 150)');
  });

  test('Kraków keeps its own ring, and has the common one only before it joined', async () => {
    const { el, store } = await start(4, { city: 'krakow' });
    expect(ringOf(el, 'krakow')).toBe('ring ring-krakow');
    store.getState().setDate('2006');
    expect(ringOf(el, 'krakow')).toBe('ring ring-chosen');
  });
});
