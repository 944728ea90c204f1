// Web Mercator, checked against points that follow from its definition.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, fromWorld, project, toWorld, unproject } from '../../src/model/mercator.ts';
import { BANDS, bandOf, FIRST_VIEW, RADII, radiusAt } from '../../src/model/places.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });

test('the equator and the edge of the square world', () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
  expect(toWorld([180, 85.0511287798])[0]).toBe(1);
  expect(toWorld([180, 85.0511287798])[1]).toBeCloseTo(0, 9);
});

test('there and back', () => {
  fc.assert(
    fc.property(lon, lat, fc.double({ min: 1, max: 10, noNaN: true }), (x, y, zoom) => {
      const back = fromWorld(toWorld([x, y]));
      expect(back[0]).toBeCloseTo(x, 6);
      expect(back[1]).toBeCloseTo(y, 6);
      const [camera, size] = [
        { zoom, lat: 50, lon: 10 },
        { width: 684, height: 613 },
      ];
      const place = unproject(project([x, y], camera, size), camera, size);
      expect(place[0]).toBeCloseTo(x, 5);
      expect(place[1]).toBeCloseTo(y, 5);
    }),
  );
});

test('what is fitted touches two sides of what is free, and is centred there', () => {
  const size = { width: 900, height: 500 };
  const padding = { top: 10, right: 20, bottom: 30, left: 340 };
  const camera = fit(FIRST_VIEW, size, padding);
  const [west, north] = project([FIRST_VIEW[0], FIRST_VIEW[3]], camera, size);
  const [east, south] = project([FIRST_VIEW[2], FIRST_VIEW[1]], camera, size);
  expect(north).toBeCloseTo(10, 6);
  expect(south).toBeCloseTo(470, 6);
  expect((west + east) / 2).toBeCloseTo((340 + 880) / 2, 6);
  expect(east).toBeLessThanOrEqual(880);
});

test('bands and radii', () => {
  expect([2.4, 2.5, 3.49, 3.5, 6.9, 12].map(bandOf)).toEqual([2, 3, 3, 4, 7, 10]);
  expect(BANDS).toContain(bandOf(0));
  for (const [zoom, radius] of RADII) expect(radiusAt(zoom)).toBeCloseTo(radius, 9);
  expect(radiusAt(3.5)).toBeCloseTo(4.15, 9);
  expect(radiusAt(9)).toBe(6);
  expect(radiusAt(1)).toBe(3.5);
});
