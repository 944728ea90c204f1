// The world's countries, borders and coast from Natural Earth, with the few places mended where its view is not ours.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import isoCountries from 'i18n-iso-countries';
import { mergeArcs, meshArcs, transform } from 'topojson-client';
import type { ArcIndexes, GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { BorderProperties } from '../model/base-map.ts';
import type { LonLat } from '../model/mercator.ts';

type Area = (Polygon | MultiPolygon) & { id?: string; properties?: { name: string } };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export type World = Topology<{
  countries: GeometryCollection;
  borders: GeometryCollection<BorderProperties>;
  coast: GeometryCollection;
}>;

/**
 * Areas that Natural Earth draws apart and gives no ISO code, and what they are part of here. The bases and the buffer zone
 * on Cyprus are too small to be told apart; only the line south of Northern Cyprus is drawn.
 */
const CODE_BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Akrotiri: 'CY',
  Baikonur: 'KZ',
};

/**
 * Borders between these are dashed. Israel and Syria: the line east of the Golan. Morocco and Western Sahara: the line that
 * Natural Earth has, which gives Morocco the coast.
 */
const DISPUTED: ReadonlySet<string> = new Set(['RS XK', 'IL PS', 'IL SY', 'EH MA']);

/** Natural Earth draws Crimea as a polygon of Russia. Here it is part of Ukraine. */
const CRIMEA: LonLat = [34.1, 45.3];

/** Countries by ISO code, borders and coast as lines, all from the same arcs, in degrees. */
export async function readWorld(): Promise<World> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas: Atlas = JSON.parse(await readFile(path, 'utf8'));
  const topology: Atlas = { type: 'Topology', objects: atlas.objects, arcs: readArcs(atlas) };
  const areas = atlas.objects.countries.geometries.filter(isArea);
  unwrapArcs(
    topology,
    areas.filter((area) => codeOf(area) === 'RU'),
  );

  const parts = new Map<string, Area[]>();
  const add = (code: string, area: Area) => parts.set(code, [...(parts.get(code) ?? []), area]);
  for (const area of areas) {
    const code = codeOf(area);
    if (code === null) continue;
    const [kept, crimea] = code === 'RU' ? takePolygon(topology, area, CRIMEA) : [area, null];
    add(code, kept);
    if (crimea) add('UA', crimea);
  }
  const geometries = [...parts].map(([id, list]) => ({ ...mergeAreas(topology, list), id }));
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries };

  const lines = (keep: (pair: string) => boolean) =>
    meshArcs(topology, countries, (a, b) => a !== b && keep([a.id, b.id].sort().join(' '))).arcs;
  const northCyprus = meshArcs(topology, atlas.objects.countries, (a, b) => a !== b && [a, b].some(isNorthCyprus)).arcs;
  const border = (disputed: boolean, arcs: ArcIndexes[]) =>
    ({ type: 'MultiLineString', properties: { disputed }, arcs }) as const;
  return {
    type: 'Topology',
    arcs: topology.arcs,
    objects: {
      countries,
      borders: {
        type: 'GeometryCollection',
        geometries: [
          border(
            false,
            lines((pair) => !DISPUTED.has(pair)),
          ),
          border(true, [...lines((pair) => DISPUTED.has(pair)), ...northCyprus]),
        ],
      },
      coast: { type: 'GeometryCollection', geometries: [meshArcs(topology, countries, (a, b) => a === b)] },
    },
  };
}

const isArea = (geometry: { type: string | null }): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const isNorthCyprus = (geometry: object): boolean =>
  'properties' in geometry && (geometry as Area).properties?.name === 'N. Cyprus';

/** ISO 3166-1 alpha-2; null for reefs, bases and the like, none of which lie in the frame. */
function codeOf(area: Area): string | null {
  const byNumber = area.id === undefined ? undefined : isoCountries.numericToAlpha2(area.id);
  return byNumber ?? CODE_BY_NAME[area.properties?.name ?? ''] ?? null;
}

/** The arcs in degrees; they are stored as whole steps, each from the point before. */
function readArcs(atlas: Atlas): number[][][] {
  const toDegrees = transform(atlas.transform ?? null);
  return atlas.arcs.map((arc) => arc.map((step, index) => toDegrees([...step], index > 0)));
}

/**
 * Russia reaches over the antimeridian, so its ring jumps from 180 to -180 and its mainland would be filled the wrong way
 * round. Going on eastwards past 180 keeps it in one piece.
 */
function unwrapArcs(topology: Topology, areas: readonly Area[]): void {
  for (const index of new Set(areas.flatMap(polygonsOf).flat(2).map(arcIndex))) {
    for (const point of topology.arcs[index] ?? []) if (point[0] !== undefined && point[0] < 0) point[0] += 360;
  }
}

/** The area without the polygon around a place, and that polygon. */
function takePolygon(topology: Topology, area: Area, place: LonLat): [Area, Area] {
  const polygons = polygonsOf(area);
  const taken = polygons.filter((rings) => isInRing(place, ringPoints(topology, rings[0] ?? [])));
  if (taken.length !== 1)
    throw new Error(`world-atlas: ${taken.length} polygons around ${place}, not 1; look at the map`);
  const multi = (arcs: ArcIndexes[][]): Area => ({ type: 'MultiPolygon', arcs });
  return [multi(polygons.filter((rings) => !taken.includes(rings))), multi(taken)];
}

/**
 * One area of several, without the lines between them. A single one stays as it is: Jordan's outline goes back over its
 * own line, and merging would leave it open.
 */
function mergeAreas(topology: Topology, areas: readonly Area[]): MultiPolygon {
  const [first, ...others] = areas;
  if (first && others.length === 0) return { type: 'MultiPolygon', arcs: polygonsOf(first) };
  return mergeArcs(topology, [...areas]);
}

export const polygonsOf = (area: Polygon | MultiPolygon): ArcIndexes[][] =>
  area.type === 'Polygon' ? [area.arcs] : area.arcs;

/** Arcs that run backwards are stored as the complement of their index. */
export const arcIndex = (index: number): number => (index < 0 ? ~index : index);

/** The points of a ring of arcs; only for topologies in degrees. */
export function ringPoints(topology: Topology, ring: ArcIndexes): number[][] {
  return ring.flatMap((index) => {
    const arc = topology.arcs[arcIndex(index)] ?? [];
    return index < 0 ? arc.toReversed() : arc;
  });
}

/** Whether a ring, closed or not, goes around a place; holes are rings of their own. */
export function isInRing([lon, lat]: LonLat, ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  let [x0, y0] = ring.at(-1) ?? [];
  for (const [x, y] of ring) {
    if (x === undefined || y === undefined || x0 === undefined || y0 === undefined) continue;
    if (y > lat !== y0 > lat && lon < ((x0 - x) * (lat - y)) / (y0 - y) + x) inside = !inside;
    [x0, y0] = [x, y];
  }
  return inside;
}
