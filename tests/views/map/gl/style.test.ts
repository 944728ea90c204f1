// The style as a whole: valid, complete at every zoom, and without any address.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../src/model/base-map.ts';
import { LEVELS } from '../../../../src/model/base-map.ts';
import { BANDS, bandOf } from '../../../../src/model/places.ts';
import { LEVEL_FROM, levelAt } from '../../../../src/views/map/base-source.ts';
import { baseLayers, rangeOf } from '../../../../src/views/map/gl/base-layers.ts';
import { markLayers } from '../../../../src/views/map/gl/mark-layers.ts';
import { paintStyle } from '../../../../src/views/map/gl/paint.ts';
import { createStyle } from '../../../../src/views/map/gl/style.ts';
import type { Palette } from '../../../../src/views/palette.ts';
import { realData } from '../../../real-data.ts';
import { PALETTE } from './palette-fixture.ts';

const style = createStyle(realData, BANDS);
const sources = Object.fromEntries(LEVELS.map((level) => [`base-${level}`, { type: 'geojson', data: '' } as const]));
const whole = {
  ...style,
  sources: { ...style.sources, ...sources },
  layers: [...LEVELS.flatMap((level) => baseLayers(level, PALETTE)), ...style.layers],
};

test('is valid', () => expect(validateStyleMin(whole)).toEqual([]));

test('asks nobody for anything', () => {
  expect(Object.keys(style)).not.toEqual(expect.arrayContaining(['glyphs']));
  expect(Object.keys(style)).not.toEqual(expect.arrayContaining(['sprite']));
  expect(JSON.stringify({ ...style, sources: null })).not.toMatch(/\/\//);
});

test('no layer lays out its source anew at a step of time', () => {
  expect(JSON.stringify(whole.layers)).not.toContain('global-state');
});

test('marks of one band, and only one, stand at each zoom', () => {
  for (let zoom = 2; zoom <= 10; zoom += 0.05) {
    const drawn = markLayers(BANDS).filter(({ minzoom = 0, maxzoom = 24 }) => zoom >= minzoom && zoom < maxzoom);
    const bands = new Set(drawn.map(({ id }) => Number(id.split('-').at(-1))));
    expect([zoom, ...bands]).toEqual([zoom, bandOf(zoom)]);
    expect(drawn).toHaveLength(2);
  }
});

describe('levels', () => {
  test('change where those of the SVG map do', () => {
    expect(levelAt(LEVEL_FROM.mid)).toBe('mid');
    expect(levelAt(LEVEL_FROM.mid - 1e-9)).toBe('low');
    expect(levelAt(LEVEL_FROM.high)).toBe('high');
    expect(levelAt(LEVEL_FROM.high - 1e-9)).toBe('mid');
  });

  test.each<[readonly Level[]]>([[['low']], [['low', 'mid']], [['low', 'high']], [['low', 'mid', 'high']]])(
    'leave no zoom bare while %j are there',
    (loaded) => {
      for (let zoom = 2; zoom <= 10; zoom += 0.05) {
        const drawn = loaded.filter((level) => {
          const [from, to] = rangeOf(level, loaded);
          return zoom >= from && zoom < to;
        });
        expect(drawn.length).toBeGreaterThan(0);
        expect(drawn.at(-1)).toBe(loaded.findLast((level) => zoom >= LEVEL_FROM[level]));
      }
    },
  );
});

test('every colour of the palette is in use, and other colours reach every layer', () => {
  const dark = Object.fromEntries(
    Object.entries(PALETTE).map(([name, value]) => [name, value.replace('0)', '9)')]),
  ) as Record<keyof Palette, string>;
  const painted = new Map<string, unknown>();
  paintStyle(
    { setPaintProperty: (id: string, name: string, value: unknown) => painted.set(`${id} ${name}`, value) } as never,
    LEVELS,
    dark,
  );
  const fresh = LEVELS.flatMap((level) => baseLayers(level, dark));
  const repainted = fresh.map(({ id, paint = {} }) => Object.keys(paint).map((name) => painted.get(`${id} ${name}`)));
  expect(repainted).toEqual(fresh.map(({ paint = {} }) => Object.values(paint)));
  // Colours of marks are in their pictures.
  const inPictures: (keyof Palette)[] = ['ink', 'mid', 'unconfirmed', 'krakow', 'not-yet'];
  const missing = Object.keys(PALETTE).filter((name) => {
    return !JSON.stringify(fresh).includes(dark[name as keyof Palette]);
  });
  expect(missing.sort()).toEqual(inPictures.sort());
});
