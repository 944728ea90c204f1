// What MapLibre is told, put through the real expressions of the style, is what the model says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markFeatures } from '../../../../src/model/features.ts';
import type { Shared } from '../../../../src/model/link.ts';
import { endOf } from '../../../../src/model/link.ts';
import { lookAt, lookName } from '../../../../src/model/look.ts';
import type { Dataset } from '../../../../src/model/member.ts';
import { bandOf, radiusAt } from '../../../../src/model/places.ts';
import { isFresh, lookIn, sceneOf } from '../../../../src/model/scene.ts';
import type { AppStore } from '../../../../src/store/store.ts';
import { createAppStore, monthDate } from '../../../../src/store/store.ts';
import { bindMarks } from '../../../../src/views/map/gl/bind.ts';
import { FRESH, imageName } from '../../../../src/views/map/gl/images.ts';
import { markLayers } from '../../../../src/views/map/gl/mark-layers.ts';
import { TODAY } from '../../../app.ts';
import { DATES, dataset, member } from '../../../fixtures.ts';
import { realData } from '../../../real-data.ts';
import type { Drawn } from './expressions.ts';
import { probeLayer } from './expressions.ts';
import { PALETTE } from './palette-fixture.ts';

/** Keeps feature state as MapLibre does: what is set is merged. */
function bound(data: Dataset, initial: Partial<Shared> = {}, isFocused = false) {
  const states: Record<string, unknown>[] = data.members.map(() => ({}));
  const store = createAppStore(initial, TODAY);
  let calls = 0;
  const cleanup = bindMarks(
    {
      setFeatureState: ({ source, id }, state) => {
        expect(source).toBe('members');
        Object.assign(states[Number(id)] ?? {}, state);
        calls++;
      },
    },
    { data, store },
    { isFocused: () => isFocused },
  );
  return { store, states, cleanup, calls: () => calls };
}

const probes = markLayers(PALETTE).map(probeLayer);

/** The pictures that show at a zoom, by member, `order` ascending. */
function pictures(data: Dataset, states: readonly object[], zoom: number): readonly string[][] {
  const shown: string[][] = data.members.map(() => []);
  for (const { id, properties } of markFeatures(data).features) {
    const drawn: Drawn = { zoom, properties, state: states[Number(id)] ?? {} };
    for (const layer of probes) {
      if (!layer.draws(drawn) || layer.value('icon-opacity', drawn) !== 1) continue;
      shown[Number(id)]?.push(String(layer.value('icon-image', drawn)));
    }
  }
  return shown;
}

function expected(data: Dataset, store: AppStore, zoom: number): readonly string[][] {
  const state = store.getState();
  const scene = sceneOf(state, TODAY);
  const radius = radiusAt(bandOf(zoom));
  return data.members.map((one) => {
    const look = lookIn(one, scene, data.researched);
    // Whoever has left leaves the map.
    if (look.fill === 'gone') return [];
    const name = imageName(lookName(look), radius);
    return isFresh(one, scene, data.researched) ? [name, `${FRESH}${name}`] : [name];
  });
}

const small = dataset([
  member('krakow', DATES.day, { country: 'PL' }),
  member('month', DATES.month),
  member('year', DATES.year, { kind: 'region' }),
  member('meeting', DATES.meeting),
  member('between', DATES.between),
  member('before', DATES.before),
  member('none', DATES.none, { country: 'PL' }),
  member('unconfirmed', DATES.betweenYears, { unconfirmed: true }),
  member('left', DATES.year, { left: DATES.between }),
]);

describe.each([
  ['invented members', small],
  ['the real members', realData],
])('%s', (_what, data) => {
  test.each([null, '2004', '2004-12-10', '2007-06', '2012', '2017-12', '2024-09-24', '2024-09-25', '2025-10-23'])(
    'each wears one mark, the right one, at %s',
    (date) => {
      const { states, store } = bound(data, { date });
      for (const zoom of [2.2, 3.04, 4.5, 6.49, 9.7]) {
        expect(pictures(data, states, zoom)).toEqual(expected(data, store, zoom));
      }
    },
  );
});

test('without filters the mark is that of `lookAt`, on a random walk through time', () => {
  const month = fc.integer({ min: 0, max: 270 });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 6 }), (months) => {
      const { states, store } = bound(realData);
      for (const index of months) store.getState().setDate(monthDate(index, TODAY));
      const day = endOf(store.getState().date, TODAY);
      const marks = pictures(realData, states, 3).map(([mark]) => mark);
      const wanted = realData.members.map((one) =>
        imageName(lookName(lookAt(one, day, realData.researched)), radiusAt(3)),
      );
      expect(marks).toEqual(wanted);
    }),
    { seed: 7, numRuns: 25 },
  );
});

test('with random filters and dates, every member still has exactly one mark', () => {
  const state = fc.record({
    date: fc.option(fc.integer({ min: 2004, max: 2026 }).map(String)),
    from: fc.option(fc.integer({ min: 2004, max: 2026 }).map(String)),
    countries: fc.subarray(['BE', 'DE', 'PL', 'SE']),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (steps) => {
      const { states, store } = bound(realData);
      for (const step of steps) store.getState().apply(step);
      expect(pictures(realData, states, 5)).toEqual(expected(realData, store, 5));
    }),
    { seed: 8, numRuns: 25 },
  );
});

test('a step of time tells only what changes', () => {
  const { store, calls } = bound(small, { date: '2024-08' });
  const before = calls();
  store.getState().stepMonths(1);
  expect(calls() - before).toBe(1); // Kraków
});

describe('rings', () => {
  const ring = (states: readonly object[], index: number) => {
    const feature = markFeatures(small).features.find(
      ({ id, properties }) => id === index && properties.first && properties.band === 3,
    );
    const drawn: Drawn = { zoom: 3, properties: feature?.properties ?? {}, state: states[index] ?? {} };
    const layer = probes.find(({ id, draws }) => id.startsWith('ring-3') && draws(drawn));
    if (layer?.value('circle-stroke-opacity', drawn) !== 1) return null;
    const radius = Number(layer.value('circle-radius', drawn)) + Number(layer.value('circle-stroke-width', drawn)) / 2;
    return { radii: radius / radiusAt(3), colour: String(layer.value('circle-stroke-color', drawn)) };
  };
  const rings = (states: readonly object[]) => small.members.map((_, index) => ring(states, index));

  test('nobody has one at first; the hovered one gets a close one, the chosen one an open one', () => {
    const { store, states } = bound(small);
    expect(rings(states).every((one) => one === null)).toBe(true);
    store.getState().hover('month');
    store.getState().select('year');
    expect(rings(states).flatMap((one, index) => (one ? index : []))).toEqual([1, 2]);
    expect(ring(states, 1)?.radii).toBeCloseTo(1.85, 1);
    expect(ring(states, 2)?.radii).toBeCloseTo(2.55, 1);
    store.getState().hover(null);
    store.getState().select('month');
    expect(rings(states).flatMap((one, index) => (one ? index : []))).toEqual([1]);
  });

  test('a link that names a city brings its ring', () => {
    expect(ring(bound(small, { city: 'none' }).states, 6)).not.toBeNull();
  });

  test('Kraków keeps its own ring, and has the common one only before it joined', () => {
    const { store, states } = bound(small, { city: 'krakow' });
    expect(ring(states, 0)).toBeNull();
    store.getState().setDate('2012');
    expect(ring(states, 0)).not.toBeNull();
  });

  test('where the keyboard stands, the ring has the colour of the focus', () => {
    const pointed = bound(small);
    const focused = bound(small, {}, true);
    for (const { store } of [pointed, focused]) store.getState().hover('month');
    expect(ring(pointed.states, 1)?.colour).not.toBe(ring(focused.states, 1)?.colour);
  });
});

test('after cleanup the map hears nothing', () => {
  const { store, cleanup, calls } = bound(small);
  cleanup();
  const before = calls();
  store.getState().setDate('2005');
  store.getState().hover('month');
  store.getState().select('month');
  expect(calls()).toBe(before);
});
