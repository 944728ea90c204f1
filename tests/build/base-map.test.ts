// The real base map: who lies where, what is drawn, and how much it weighs.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { filter } from 'topojson-simplify';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBaseMap } from '../../src/build/base-map.ts';
import { isArea, linesOf } from '../../src/build/base-map-levels.ts';
import { arcIndex, isInRing, polygonsOf } from '../../src/build/base-map-world.ts';
import { type BaseMap, type BaseTopology, FRAME, LEVELS, type Level } from '../../src/model/base-map.ts';
import type { LonLat } from '../../src/model/mercator.ts';
import { FIRST_VIEW } from '../../src/model/places.ts';

interface Row {
  id: string;
  country: string;
  lon: string;
  lat: string;
}

let members: Row[];
let map: BaseMap;
let seconds: number;

beforeAll(async () => {
  members = parse(await readFile('data/members.csv'), { columns: true, bom: true });
  const start = performance.now();
  map = await buildBaseMap(members.map(placeOf));
  seconds = (performance.now() - start) / 1000;
}, 60_000);

const placeOf = ({ lon, lat }: Row): LonLat => [Number(lon), Number(lat)];

const bordersOf = (level: Level, disputed: boolean) =>
  map.levels[level].objects.borders.geometries.filter(
    ({ properties }) => properties && 'disputed' in properties && properties.disputed === disputed,
  );

const decoded = new Map<BaseTopology, Feature[]>();

function countriesOf(topology: BaseTopology): Feature[] {
  const features = decoded.get(topology) ?? feature(topology, topology.objects.countries).features;
  decoded.set(topology, features);
  return features;
}

/** Codes of the countries around a place. */
function countriesAt(place: LonLat, topology: BaseTopology): string[] {
  return countriesOf(topology).flatMap(({ id, geometry }) =>
    polygons(geometry as Polygon | MultiPolygon).some(([outline = [], ...holes]) => {
      return isInRing(place, outline) && !holes.some((hole) => isInRing(place, hole));
    })
      ? [String(id)]
      : [],
  );
}

const polygons = (area: Polygon | MultiPolygon): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** Twice the area in square degrees, positive where the ring runs clockwise. */
const signedArea = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
    return sum + (x - x0) * (y + y0);
  }, 0);

/** Km from a place to the nearest corner of a country's outline. */
function kmToCountry([lon, lat]: LonLat, code: string, topology: BaseTopology): number {
  const country = countriesOf(topology).find(({ id }) => id === code)?.geometry as MultiPolygon | undefined;
  const km = ([x = 0, y = 0]: Position) => Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat) * 111.2;
  return Math.min(...(country?.coordinates ?? []).flat(2).map(km));
}

describe.each(LEVELS)('%s', (level) => {
  test.each<[string, LonLat, string]>([
    ['Kraków', [19.94, 50.06], 'PL'],
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Sevastopol', [33.53, 44.6], 'UA'],
    ['Krasnodar', [38.97, 45.03], 'RU'],
    ['Murmansk', [33.1, 68.94], 'RU'],
    ['Kaliningrad', [20.6, 54.75], 'RU'],
    ['north of Nicosia', [33.36, 35.25], 'CY'],
    ['south of Nicosia', [33.36, 35.05], 'CY'],
    ['Prishtina', [21.16, 42.66], 'XK'],
    ['Niš', [21.9, 43.32], 'RS'],
    ['Amman', [35.93, 31.95], 'JO'],
    ['Ramallah', [35.2, 31.9], 'PS'],
    ['Jan Mayen', [-8.4, 71.0], 'NO'],
  ])('%s', (_name, place, code) => {
    expect(countriesAt(place, map.levels[level])).toEqual([code]);
  });

  test('all is inside the frame, and no coast or border runs along it', () => {
    const [west, south, east, north] = FRAME;
    // Half a step of the coarsest grid.
    const near = 0.03;
    const isOn = (edge: number, a: number, b: number) => Math.abs(a - edge) < near && Math.abs(b - edge) < near;
    // Real coasts come to the edge flat for a tenth of a degree.
    const isLong = (a: number, b: number) => Math.abs(a - b) > 0.3;
    const { coast, borders } = map.levels[level].objects;
    const wrong: Position[] = [];
    for (const line of [coast, borders].flatMap((object) => mesh(map.levels[level], object).coordinates)) {
      let [x0 = 0, y0 = 0] = line[0] ?? [];
      for (const [x = 0, y = 0] of line) {
        const isInside = x > west - near && x < east + near && y > south - near && y < north + near;
        const alongSide = isLong(y, y0) && (isOn(west, x, x0) || isOn(east, x, x0));
        const alongTop = isLong(x, x0) && (isOn(south, y, y0) || isOn(north, y, y0));
        if (!isInside || alongSide || alongTop) wrong.push([x, y]);
        [x0, y0] = [x, y];
      }
    }
    expect(wrong).toEqual([]);
  });

  test('coast and borders are arcs of the countries, so nothing gapes', () => {
    const { countries, coast } = map.levels[level].objects;
    const arcs = new Set(countries.geometries.filter(isArea).flatMap(polygonsOf).flat(2).map(arcIndex));
    // The dashed lines are left out: the one on Cyprus parts no two countries.
    const used = [coast, ...bordersOf(level, false)].flatMap(linesOf).flat().map(arcIndex);
    expect(used.filter((index) => !arcs.has(index))).toEqual([]);
  });

  test('all outlines are closed, enclose something and run the same way, all holes the other', () => {
    const rings = countriesOf(map.levels[level]).flatMap(({ id, geometry }) =>
      polygons(geometry as Polygon | MultiPolygon).flatMap((polygon) =>
        polygon.map((ring, index) => ({ id, ring, isHole: index > 0, area: signedArea(ring) * (index > 0 ? -1 : 1) })),
      ),
    );
    // Holes, and at `low` islands, may be thinner than a step of the grid.
    const mayBeFlat = (isHole: boolean) => isHole || level === 'low';
    const wrong = rings.filter(({ area, isHole }) => (mayBeFlat(isHole) ? area < 0 : area <= 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(rings.filter(({ ring }) => String(ring[0]) !== String(ring.at(-1))).map(({ id }) => id)).toEqual([]);
  });

  test('no country is lost', () => {
    const codes = (topology: BaseTopology) =>
      countriesOf(topology)
        .map(({ id }) => id)
        .sort();
    expect(codes(map.levels[level])).toEqual(codes(map.levels.high));
    expect(codes(map.levels[level])).toEqual(expect.arrayContaining(['AD', 'FO', 'JE', 'LI', 'MC', 'MT', 'SM', 'XK']));
    expect(new Set(codes(map.levels[level])).size).toBe(85);
  });

  test('Crimea has no line, Kosovo and Cyprus have a dashed one', () => {
    const lines = (disputed: boolean) =>
      bordersOf(level, disputed).flatMap((line) => mesh(map.levels[level], line).coordinates.flat());
    const within = (points: Position[], [west, south, east, north]: readonly [number, number, number, number]) =>
      points.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north).length;
    expect(within([...lines(false), ...lines(true)], [32.3, 44.3, 35.9, 46.3])).toBe(0);
    expect(within(lines(true), [20, 42.2, 21.9, 43.3])).toBeGreaterThan(3);
    expect(within(lines(true), [32.2, 34.5, 34.7, 35.8])).toBeGreaterThan(3);
    expect(within(lines(false), [32.2, 34.5, 34.7, 35.8])).toBe(0);
  });

  test('each member has land of its country under it or near, on small islands too', () => {
    const far = members.filter((row) => {
      const place = placeOf(row);
      const topology = map.levels[level];
      return !countriesAt(place, topology).includes(row.country) && !(kmToCountry(place, row.country, topology) < 12);
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

test('each member lies in its own country, or on its shore', () => {
  const strays = members
    .filter((row) => !countriesAt(placeOf(row), map.levels.high).includes(row.country))
    .map((row) => ({ id: row.id, km: Math.round(kmToCountry(placeOf(row), row.country, map.levels.high) * 10) / 10 }));
  console.log('members off shore, in km:', JSON.stringify(strays));
  expect(members.length).toBeGreaterThan(100);
  expect(strays.filter(({ km }) => !(km <= 3))).toEqual([]);
});

test('sizes', () => {
  const kB = (topology: object) => Math.round(brotliCompressSync(JSON.stringify(topology)).length / 100) / 10;
  const land = (topology: BaseTopology) => {
    const { countries, borders, coast } = topology.objects;
    return filter({ ...topology, objects: { countries, borders, coast } }, () => true);
  };
  const sizes = Object.fromEntries(
    LEVELS.map((level) => [level, { all: kB(map.levels[level]), land: kB(land(map.levels[level])) }]),
  );
  console.log('base map in kB of brotli:', JSON.stringify(sizes), `built in ${seconds.toFixed(1)} s`);
  expect(sizes.low?.land).toBeLessThan(16);
  expect(sizes.low?.all).toBeLessThan(21);
  expect(sizes.mid?.all).toBeLessThan(80);
  expect(sizes.high?.all).toBeLessThan(175);
  expect(seconds).toBeLessThan(20);
}, 60_000);

describe('labels', () => {
  test('each stands in its country, inside the first view, with the width that is free there', () => {
    const [west, south, east, north] = FIRST_VIEW;
    expect(map.labels.length).toBeGreaterThan(45);
    for (const { code, lon, lat, width } of map.labels.filter((label) => label.width > 0.5)) {
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
      const inside = [-0.45, 0, 0.45].map((part) => countriesAt([lon + part * width, lat], map.levels.mid));
      expect(inside).toEqual([[code], [code], [code]]);
    }
  });

  test('the names of large countries have room, those of small ones little', () => {
    const width = (code: string) => map.labels.find((label) => label.code === code)?.width ?? 0;
    expect(width('PL')).toBeGreaterThan(6);
    expect(width('LU')).toBeLessThan(1);
    expect(map.labels.map(({ code }) => code)).not.toContain('SA');
  });
});
