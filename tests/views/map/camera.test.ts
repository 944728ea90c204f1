// Where the camera stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/model/link.ts';
import type { Camera, LonLat, Size } from '../../../src/model/mercator.ts';
import { fit, project, unproject } from '../../../src/model/mercator.ts';
import { FIRST_VIEW, FIRST_VIEW_SMALL } from '../../../src/model/places.ts';
import { between, cameraOf, isInView, keepInside, panBy, reveal, zoomBy } from '../../../src/views/map/camera.ts';
import { realData, realMember } from '../../real-data.ts';

const DESKTOP: Size = { width: 684, height: 613 };
const PHONE: Size = { width: 390, height: 335 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const placeOf = (id: string): LonLat => [realMember(id).lon, realMember(id).lat];

describe('cameraOf', () => {
  it('shows the first view, a smaller one on a phone', () => {
    expect(cameraOf(realData, DEFAULTS, DESKTOP)).toEqual(fit(FIRST_VIEW, DESKTOP, none));
    expect(cameraOf(realData, DEFAULTS, PHONE)).toEqual(fit(FIRST_VIEW_SMALL, PHONE, none));
  });

  it.each([DESKTOP, PHONE])('shows all members of the chosen countries at %j', (size) => {
    for (const country of ['DE', 'PL', 'SE']) {
      const camera = cameraOf(realData, { at: null, countries: [country] }, size);
      expect(camera.zoom).toBeLessThanOrEqual(7);
      for (const { lon, lat } of realData.members.filter((member) => member.country === country)) {
        expect(isInView(project([lon, lat], camera, size), size, 16)).toBe(true);
      }
    }
  });

  it('does not come closer than zoom 7 to a single member', () => {
    const norway = realData.members.filter(({ country }) => country === 'NO');
    expect(norway).toHaveLength(1);
    const camera = cameraOf(realData, { at: null, countries: ['NO'] }, DESKTOP);
    expect(camera.zoom).toBe(7);
    expect(camera.lat).toBeCloseTo(norway[0]?.lat ?? 0, 2);
  });

  it('stands where the link says, within bounds', () => {
    expect(cameraOf(realData, { at: { zoom: 5, lat: 48, lon: 11 }, countries: ['PL'] }, DESKTOP)).toEqual({
      zoom: 5,
      lat: 48,
      lon: 11,
    });
    expect(cameraOf(realData, { at: { zoom: 20, lat: -80, lon: 170 }, countries: [] }, DESKTOP)).toEqual({
      zoom: 10,
      lat: 28,
      lon: 66,
    });
  });

  it('keeps to zoom 2 where the frame is tiny', () => {
    expect(cameraOf(realData, DEFAULTS, { width: 1, height: 1 }).zoom).toBe(2);
  });
});

describe('Iceland', () => {
  const at = { at: null, countries: [] };
  const left = (size: Size): number => unproject([0, 0], cameraOf(realData, at, size), size)[0];
  it.each([
    [{ width: 684, height: 613 }, 'not at all, with the first view in the middle', -12.5, 0],
    [{ width: 1182, height: 793 }, 'not at all', -12.6, -12.4],
    [{ width: 1024, height: 530 }, 'whole', -90, -24.6],
  ])('%o: %s', (size, _how, least, most) => {
    expect(left(size)).toBeGreaterThanOrEqual(least);
    expect(left(size)).toBeLessThanOrEqual(most);
  });
});

describe('reveal', () => {
  it('comes close in the strip above a phone’s card, though the city is in view', () => {
    const strip = { width: 390, height: 155 };
    const [lon, lat] = placeOf('krakow');
    expect(reveal(cameraOf(realData, DEFAULTS, strip), [lon, lat], strip)).toEqual({ zoom: 4.5, lat, lon });
    expect(reveal({ zoom: 6, lat, lon }, [lon, lat], strip)).toBeNull();
  });

  it('leaves the camera alone when the city is in view', () => {
    expect(reveal(cameraOf(realData, DEFAULTS, DESKTOP), placeOf('krakow'), DESKTOP)).toBeNull();
  });

  it('goes to a city outside, closer on a phone', () => {
    const [lon, lat] = placeOf('madrid');
    const camera = { zoom: 5, lat: 60, lon: 25 };
    expect(reveal(camera, [lon, lat], DESKTOP)).toEqual({ zoom: 5, lat, lon });
    expect(reveal({ ...camera, zoom: 3 }, [lon, lat], PHONE)).toEqual({ zoom: 4.5, lat, lon });
  });
});

it('zooms by whole steps and stops at the bounds', () => {
  expect(zoomBy({ zoom: 3.2, lat: 50, lon: 10 }, 1).zoom).toBeCloseTo(4.2);
  expect(zoomBy({ zoom: 9.5, lat: 50, lon: 10 }, 1).zoom).toBe(10);
  expect(zoomBy({ zoom: 2.2, lat: 50, lon: 10 }, -1).zoom).toBe(2);
});

it('moves by shares of its size, and back, and stays on the map', () => {
  const start = { zoom: 4, lat: 50, lon: 10 };
  const east = panBy(start, [0.25, 0], DESKTOP);
  expect(project([start.lon, start.lat], east, DESKTOP)[0]).toBeCloseTo(DESKTOP.width / 4, 6);
  expect(east.lat).toBeCloseTo(50, 9);
  expect(panBy(east, [-0.25, 0], DESKTOP).lon).toBeCloseTo(10, 9);
  expect(panBy(start, [0, -0.25], DESKTOP).lat).toBeGreaterThan(50);
  const far = panBy(start, [0, -90], DESKTOP);
  expect(far).toEqual(keepInside(far));
});

const camera = fc.record({
  zoom: fc.double({ min: 2, max: 10, noNaN: true }),
  lat: fc.double({ min: 30, max: 70, noNaN: true }),
  lon: fc.double({ min: -25, max: 60, noNaN: true }),
});
const expectSame = (a: Camera, b: Camera): void => {
  expect(a.zoom).toBeCloseTo(b.zoom, 9);
  expect(a.lat).toBeCloseTo(b.lat, 6);
  expect(a.lon).toBeCloseTo(b.lon, 6);
};

describe('between', () => {
  it('begins at one camera, ends at the other and stays inside on the way', () => {
    fc.assert(
      fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
        expectSame(between(from, to, 0), from);
        expectSame(between(from, to, 1), to);
        const there = between(from, to, part);
        expectSame(there, keepInside(there));
      }),
      { seed: 5 },
    );
  });
});
