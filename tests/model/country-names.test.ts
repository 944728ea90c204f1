// Which names of countries stand on the map.
import { describe, expect, it } from 'vitest';
import { boxIndex } from '../../src/model/boxes.ts';
import type { CountryNamesInput } from '../../src/model/country-names.ts';
import { placeCountryNames } from '../../src/model/country-names.ts';
import { toWorld, worldSize } from '../../src/model/mercator.ts';

const zoom = 4;
const poland = { code: 'PL', lon: 19, lat: 52, width: 8 };
const place = (more: Partial<CountryNamesInput> = {}) =>
  placeCountryNames({
    countries: [poland],
    name: (code) => code,
    measure: (text, size) => text.length * size * 0.6,
    zoom,
    marks: boxIndex([]),
    taken: [],
    ...more,
  });
const [x, y] = toWorld([19, 52]).map((part) => part * worldSize(zoom)) as [number, number];

describe('placeCountryNames', () => {
  it('sets a name in the middle of its place', () => {
    expect(place()).toEqual([{ code: 'PL', text: 'PL', lon: 19, lat: 52, dx: 0, dy: expect.closeTo(3.3) }]);
  });

  it('leaves out a name that is wider than its country', () => {
    expect(place({ name: () => 'A VERY LONG NAME INDEED, TOO LONG FOR THE LAND' })).toEqual([]);
    expect(place({ zoom: 0 })).toEqual([]);
  });

  it('shifts a name aside from a mark, and leaves it out where all is taken', () => {
    expect(place({ taken: [[x - 4, y - 4, x + 4, y + 4]] })[0]).not.toMatchObject({ dx: 0, dy: expect.closeTo(3.3) });
    expect(place({ taken: [[x - 400, y - 100, x + 400, y + 100]] })).toEqual([]);
  });

  it('gives the room to the wider country', () => {
    const slim = { ...poland, code: 'XX', width: 2 };
    expect(place({ countries: [slim, poland] })[0]?.code).toBe('PL');
  });
});
