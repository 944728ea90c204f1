// @vitest-environment happy-dom
// The marks of other zooms come when the map stands, or at once when the zoom goes there, and once only.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BANDS } from '../../../../src/model/places.ts';
import { bandsAround, bindBands } from '../../../../src/views/map/gl/mark-bands.ts';
import { DATES, dataset, member } from '../../../fixtures.ts';

const data = dataset([member('krakow', DATES.day), member('lodz', DATES.year)]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(zoom: number) {
  const first = bandsAround(zoom);
  const layers: string[] = [];
  const given: Set<number>[] = [];
  const listeners = new Set<() => void>();
  const at = { zoom };
  const map = {
    addLayer: ({ id }: { id: string }) => layers.push(id),
    getSource: () => ({
      setData: ({ features }: { features: readonly { properties: { band: number } }[] }) =>
        given.push(new Set(features.map(({ properties }) => properties.band))),
    }),
    getZoom: () => at.zoom,
    on: (_: string, run: () => void) => {
      listeners.add(run);
      return { unsubscribe: () => listeners.delete(run) };
    },
  };
  const bands = bindBands(map as never, data, first);
  const zoomTo = (next: number): void => {
    at.zoom = next;
    for (const run of listeners) run();
  };
  return { layers, given, listeners, bands, zoomTo };
}

test.each([
  [0, [2, 3]],
  [3.4, [2, 3, 4]],
  [3.5, [3, 4, 5]],
  [18, [9, 10]],
])('at zoom %d the map begins with the bands %j', (zoom, bands) => {
  expect(bandsAround(zoom)).toEqual(bands);
});

test('when the map stands the others come: their layers, and the marks of all', async () => {
  const { bands, layers, given, listeners } = start(3);
  await vi.runAllTimersAsync();
  expect(given).toEqual([]);
  bands.complete();
  await vi.runAllTimersAsync();
  expect(layers.filter((id) => id.startsWith('mark-'))).toEqual([
    'mark-5',
    'mark-6',
    'mark-7',
    'mark-8',
    'mark-9',
    'mark-10',
  ]);
  expect(given).toEqual([new Set(BANDS)]);
  expect(listeners.size).toBe(0);
});

test('where the zoom goes beyond them, the others come at once, and not again', async () => {
  const { bands, given, zoomTo } = start(3);
  zoomTo(4.4);
  expect(given).toEqual([]);
  zoomTo(4.6);
  expect(given).toHaveLength(1);
  bands.complete();
  await vi.runAllTimersAsync();
  expect(given).toHaveLength(1);
});

test('after cleanup nothing comes', async () => {
  const { bands, given, zoomTo } = start(3);
  bands.complete();
  bands.cleanup();
  zoomTo(9);
  await vi.runAllTimersAsync();
  expect(given).toEqual([]);
});
