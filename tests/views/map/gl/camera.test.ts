// Cameras to MapLibre and back.
import { expect, test, vi } from 'vitest';
import { isByReader, moveCamera, readCamera } from '../../../../src/views/map/gl/camera.ts';

const port = () => ({ easeTo: vi.fn(), jumpTo: vi.fn() });
const camera = { zoom: 5.5, lat: 50, lon: 20 };

test('longitude comes first for MapLibre', () => {
  const map = port();
  moveCamera(map, camera, 0);
  expect(map.jumpTo).toHaveBeenCalledWith({ center: [20, 50], zoom: 5.5 }, expect.anything());
  expect(map.easeTo).not.toHaveBeenCalled();
});

test('a move takes its time, and is not essential: reduced motion makes it a jump', () => {
  const map = port();
  moveCamera(map, camera, 600);
  const [options] = map.easeTo.mock.calls[0] ?? [];
  expect(options).toMatchObject({ center: [20, 50], zoom: 5.5, duration: 600 });
  expect(options).not.toHaveProperty('essential');
  expect([options.easing(0), options.easing(0.5), options.easing(1)]).toEqual([0, 0.5, 1]);
});

test('reads where the map is', () => {
  const map = { getCenter: () => ({ lng: 20, lat: 50 }), getZoom: () => 5.5 };
  expect(readCamera(map as never)).toEqual(camera);
});

test('the page’s own moves carry a sign; what carries none is the reader’s, even without its event', () => {
  const map = port();
  moveCamera(map, camera, 0);
  moveCamera(map, camera, 600);
  for (const { mock } of [map.jumpTo, map.easeTo]) expect(isByReader(mock.calls[0]?.[1])).toBe(false);
  expect(isByReader({ type: 'moveend' })).toBe(true);
});
