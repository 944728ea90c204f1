// Levels of the base map come when the zoom asks for them, cover each other rightly, and lift the chosen countries.
import { afterEach, expect, test } from 'vitest';
import type { BaseTopology, Level } from '../../../../src/model/base-map.ts';
import { createAppStore } from '../../../../src/store/store.ts';
import type { BasePort } from '../../../../src/views/map/gl/base.ts';
import { bindBase } from '../../../../src/views/map/gl/base.ts';
import { baseFeatures, countryNumber } from '../../../../src/views/map/gl/base-features.ts';
import { TODAY } from '../../../app.ts';
import { PALETTE } from './palette-fixture.ts';

const MARKS = 'mark-2';

const topology: BaseTopology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
    [
      [2, 2],
      [3, 3],
    ],
  ],
  objects: {
    countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'PL', arcs: [[0]] }] },
    borders: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [1], properties: { disputed: false } },
        { type: 'LineString', arcs: [1], properties: { disputed: true } },
      ],
    },
    coast: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [1] }] },
    lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
    rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [1] }] },
  },
};

/** What a map of layers does, as far as the base map can see. */
function fakeMap(zoom: number) {
  const order: string[] = [MARKS];
  const ranges: Record<string, [number, number]> = {};
  const on: Record<string, unknown> = {};
  const listeners = new Map<string, Set<() => void>>();
  const listen = (name: string, run: () => void) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(run));
    return { unsubscribe: () => set.delete(run) };
  };
  const map = {
    addSource: () => {},
    addLayer: (layer: { id: string }, before: string) => order.splice(order.indexOf(before), 0, layer.id),
    setLayerZoomRange: (id: string, from: number, to: number) => {
      ranges[id] = [from, to];
    },
    setFeatureState: ({ source, id }: { source: string; id: number }, state: { on: boolean }) => {
      on[`${source} ${id}`] = state.on;
    },
    getZoom: () => at.zoom,
    on: listen,
    once: (name: string, run: () => void) => {
      const end = listen(name, () => {
        end.unsubscribe();
        run();
      });
    },
  };
  const at = { zoom };
  const fire = (name: string) => {
    for (const run of [...(listeners.get(name) ?? [])]) run();
  };
  const zoomTo = (next: number) => {
    at.zoom = next;
    fire('zoom');
    fire('zoomend');
  };
  const heard = () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
  return { map: map as unknown as BasePort, order, ranges, on, zoomTo, heard };
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function start(zoom: number, fails: (level: Level, time: number) => boolean = () => false, countries: string[] = []) {
  const fake = fakeMap(zoom);
  const store = createAppStore({ countries }, TODAY);
  const asked: Level[] = [];
  const load = async (level: Level) => {
    asked.push(level);
    if (fails(level, asked.length)) throw new Error('offline');
    return topology;
  };
  const base = bindBase(fake.map, { store, load, palette: () => PALETTE, marks: MARKS });
  ends.push(base.cleanup);
  const settle = () => new Promise((done) => setTimeout(done));
  return { ...fake, base, store, asked, settle };
}

test('only the coarse level is fetched for the first view', async () => {
  const { base, asked, ranges } = start(3);
  await base.first;
  expect(asked).toEqual(['low']);
  expect(base.loaded()).toEqual(['low']);
  expect(ranges['base-low-areas']).toEqual([0, 24]);
});

test('a finer one is fetched once, when the zoom first asks, and lies above', async () => {
  const { asked, zoomTo, settle, base, ranges, order } = start(3);
  await base.first;
  zoomTo(4.19);
  expect(asked).toEqual(['low']);
  for (const zoom of [4.2, 5, 3, 4.5]) zoomTo(zoom);
  await settle();
  expect(asked).toEqual(['low', 'mid']);
  expect(ranges['base-low-coast']?.[1]).toBeCloseTo(4.6);
  expect(ranges['base-mid-river']?.[0]).toBe(5);
  expect(order.indexOf('base-mid-areas')).toBeGreaterThan(order.indexOf('base-low-coast'));
  expect(order.at(-1)).toBe(MARKS);
});

test('a link to a street asks for the finest at once; the one between slips in beneath it later', async () => {
  const { asked, zoomTo, settle, base, order, ranges } = start(8);
  await base.first;
  await settle();
  expect(asked).toEqual(['low', 'high']);
  expect(ranges['base-low-areas']?.[1]).toBeCloseTo(6.6);
  zoomTo(5);
  await settle();
  expect(base.loaded()).toEqual(['low', 'mid', 'high']);
  expect(order.indexOf('base-mid-coast')).toBeLessThan(order.indexOf('base-high-areas'));
  expect(order.indexOf('base-mid-areas')).toBeGreaterThan(order.indexOf('base-low-coast'));
});

test('what does not come leaves the coarser level everywhere, and is asked for again later', async () => {
  const { asked, zoomTo, settle, base, ranges } = start(3, (level, time) => level === 'mid' && time === 2);
  await base.first;
  zoomTo(5);
  await settle();
  expect(base.loaded()).toEqual(['low']);
  expect(ranges['base-low-areas']).toEqual([0, 24]);
  zoomTo(5.1);
  zoomTo(5.2);
  await settle();
  expect(asked).toEqual(['low', 'mid', 'mid']);
  expect(base.loaded()).toEqual(['low', 'mid']);
});

test('without the first level it says so', async () => {
  await expect(start(3, () => true).base.first).rejects.toThrow('offline');
});

test('lifts the chosen countries in every level, those loaded later too', async () => {
  const { store, on, base, zoomTo, settle } = start(3, undefined, ['PL']);
  await base.first;
  expect(on).toEqual({ 'base-low 8076': true });
  store.getState().toggleCountry('DE');
  store.getState().toggleCountry('PL');
  zoomTo(5);
  await settle();
  const de = countryNumber('DE');
  expect(on).toEqual({ 'base-low 8076': false, [`base-low ${de}`]: true, [`base-mid ${de}`]: true });
});

test('after cleanup nothing is heard, fetched or drawn', async () => {
  const { base, heard, asked, zoomTo, store, on, order, settle } = start(3);
  base.cleanup();
  await settle();
  zoomTo(5);
  store.getState().toggleCountry('PL');
  expect(heard()).toBe(0);
  expect(asked).toEqual(['low']);
  expect(on).toEqual({});
  expect(order).toEqual([MARKS]);
});

test('every object becomes features of its kind, countries with a number', () => {
  const { features } = baseFeatures(topology);
  expect(features.map(({ properties }) => properties?.kind)).toEqual([
    'land',
    'border',
    'disputed',
    'coast',
    'lake',
    'river',
  ]);
  expect(features[0]).toMatchObject({ id: 8076, geometry: { type: 'Polygon' } });
});

test('no two countries have one number', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  expect(new Set(codes.map(countryNumber)).size).toBe(26 * 26);
});
