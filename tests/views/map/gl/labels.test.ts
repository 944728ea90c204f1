// Names as MapLibre gets them: where the SVG map has them, and only when they have changed.
import { expect, test } from 'vitest';
import type { Shared } from '../../../../src/model/link.ts';
import { bindLabels } from '../../../../src/views/map/gl/bind-labels.ts';
import {
  COUNTRY_NAMES,
  countryFeatures,
  LABELS,
  labelFeatures,
  labelLayers,
} from '../../../../src/views/map/gl/label-layers.ts';
import { testApp } from '../../../app.ts';
import { DATES, dataset, member } from '../../../fixtures.ts';
import { probeLayer } from './expressions.ts';
import { PALETTE } from './palette-fixture.ts';

const data = dataset([
  member('krakow', DATES.day, { name: 'Kraków', country: 'PL', lon: 20, lat: 50 }),
  member('lodz', DATES.year, { name: 'Łódź', country: 'PL', lon: 19.4, lat: 51.8 }),
  member('riga', DATES.betweenYears, { name: 'Rīga', country: 'LV', lon: 24.1, lat: 56.9, unconfirmed: true }),
]);
const lettering = { labels: [{ code: 'UA', lon: 31, lat: 49, width: 15 }], advances: {} };

async function start(zoom: number, initial: Partial<Shared> = {}) {
  const app = await testApp(data, initial);
  const at = { zoom, isSmall: false };
  const listeners = new Map<string, Set<() => void>>();
  const given: [string, string[]][] = [];
  const map = {
    getZoom: () => at.zoom,
    on: (name: string, run: () => void) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(run));
      return { unsubscribe: () => set.delete(run) };
    },
  };
  const cleanup = bindLabels(map as never, app, {
    lettering,
    isSmall: () => at.isSmall,
    setData: (source, { features }) => given.push([source, features.map(({ properties }) => properties?.text)]),
  });
  const fire = (name: string) => {
    for (const run of listeners.get(name) ?? []) run();
  };
  const heard = () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
  return { ...app, at, given, fire, cleanup, heard };
}

test('the names come at once, Kraków first', async () => {
  const { given } = await start(4);
  expect(given).toEqual([
    [LABELS, ['Kraków', 'Łódź', 'Rīga']],
    [COUNTRY_NAMES, ['UKRAINE']],
  ]);
});

test('a step that changes no name hands nothing over; one that does, only its source', async () => {
  const { given, store } = await start(4, { date: '2025' });
  given.splice(0);
  store.getState().setDate('2026-01');
  expect(given).toEqual([]);
  store.getState().setDate('2006');
  expect(given).toEqual([[LABELS, ['Kraków, not yet']]]);
});

test('hovering leaves names alone', async () => {
  const { given, store } = await start(4);
  given.splice(0);
  store.getState().hover('lodz');
  expect(given).toEqual([]);
});

test('zooming places them anew only from one quarter of a zoom to the next', async () => {
  const { given, at, fire } = await start(4);
  given.splice(0);
  at.zoom = 4.2;
  fire('zoom');
  expect(given).toEqual([]);
  at.zoom = 4.6; // another radius
  fire('zoom');
  expect(given.map(([source]) => source)).toContain(LABELS);
});

test('after cleanup nothing is heard or handed over', async () => {
  const { given, store, cleanup, heard } = await start(4);
  given.splice(0);
  cleanup();
  store.getState().setDate('2006');
  expect(heard()).toBe(0);
  expect(given).toEqual([]);
});

const label = {
  id: 'lodz',
  text: 'Łódź',
  dx: 7,
  dy: 4.25,
  align: 'start',
  size: 12.5,
  bold: false,
  leader: null,
} as const;

test('a name lies at its mark, its baseline where the rule puts it', () => {
  const [feature] = labelFeatures([{ ...label, place: [19.4, 51.8] }]).features;
  expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [19.4, 51.8] });
  const [x = 0, y = 0] = feature?.properties?.offset ?? [];
  // MapLibre sets the baseline 10.5 / 24 em below the anchor, and begins 0.5 / 24 em to the right.
  expect((x + 0.5 / 24) * 12.5).toBeCloseTo(7);
  expect((y + 10.5 / 24) * 12.5).toBeCloseTo(4.25);
});

test('the layers read it: size, side, weight, and the colour of Kraków', () => {
  const [, layer] = labelLayers(PALETTE).map(probeLayer);
  const read = (more: object, name: string): string => {
    const [feature] = labelFeatures([{ ...label, ...more, place: [0, 0] }]).features;
    return String(layer?.value(name, { zoom: 4, properties: feature?.properties ?? {}, state: {} }));
  };
  expect(read({ size: 18.5 }, 'text-size')).toBe('18.5');
  expect(read({ align: 'end' }, 'text-anchor')).toBe('right');
  expect(read({ align: 'middle' }, 'text-anchor')).toBe('center');
  expect(read({}, 'text-font')).not.toMatch(/Semibold/);
  expect(read({ bold: true }, 'text-font')).toMatch(/Semibold/);
  expect(read({ id: 'krakow' }, 'text-color')).not.toBe(read({}, 'text-color'));
});

test('a country name is centred on its letters', () => {
  const [feature] = countryFeatures([{ code: 'UA', text: 'UKRAINE', lon: 31, lat: 49, dx: 0, dy: 3.3 }]).features;
  expect(feature?.properties?.offset[0]).toBeCloseTo(-0.06 - 0.5 / 24);
});
