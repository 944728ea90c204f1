// What MapLibre is told, put through the real expressions of the style, is what the model says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markFeatures } from '../../../../src/model/features.ts';
import type { Shared } from '../../../../src/model/link.ts';
import { endOf } from '../../../../src/model/link.ts';
import { lookAt, lookName } from '../../../../src/model/look.ts';
import type { Dataset } from '../../../../src/model/member.ts';
import { BANDS, bandOf, radiusAt } from '../../../../src/model/places.ts';
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

/** Keeps feature state as MapLibre does: what is set is merged. */
function bound(data: Dataset, initial: Partial<Shared> = {}) {
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
  );
  return { store, states, cleanup, calls: () => calls };
}

const probes = markLayers(BANDS).map(probeLayer);

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

test('the tick of a newcomer that is chosen lies over the canvas, not in it', () => {
  const { states, store } = bound(small, { date: '2024-09' });
  expect(states[0]).toMatchObject({ fresh: true });
  store.getState().select('krakow');
  expect(states[0]).toMatchObject({ fresh: false });
  store.getState().select('year');
  expect(states[0]).toMatchObject({ fresh: true });
});

test('after cleanup the map hears nothing', () => {
  const { store, cleanup, calls } = bound(small);
  cleanup();
  const before = calls();
  store.getState().setDate('2005');
  expect(calls()).toBe(before);
});
