// Less detail for smaller zooms: fewer points on the same arcs, without the islands that would be too small to see.
import { quantize } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { ArcIndexes, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { BaseTopology } from '../model/base-map.ts';
import type { Bounds, LonLat } from '../model/mercator.ts';
import { toWorld, worldSize } from '../model/mercator.ts';
import { arcIndex, isInRing, polygonsOf, ringPoints } from './base-map-world.ts';

export interface Detail {
  /** The zoom at which the following two are meant. */
  readonly zoom: number;
  /** A point stays if the triangle with its neighbours is as large, in square px. */
  readonly bend: number;
  /** An island or a lake stays if it is as large, in square px. */
  readonly island: number;
  /** Degrees to which positions are rounded, longitude first. */
  readonly step: readonly [lon: number, lat: number];
}

/** The grid of `world-atlas`, in degrees. A finer one would only cost bytes. */
export const SOURCE_STEP = [0.0036000360003600037, 0.0016885772698826986] as const;
const SOURCE_ORIGIN: readonly [lon: number, lat: number] = [-180, -85.22193775799991];

/** How far from the shore of its island a place may lie, in degrees: harbours stand on piers. */
const SHORE = 0.05;

/**
 * Makes levels from one topology. An island with one of the `kept` places stays at every level, and so does the largest
 * part of every country.
 */
export function levelMaker(full: BaseTopology, kept: readonly LonLat[]): (detail: Detail) => BaseTopology {
  const weighed = presimplify(full, ringArea);
  keepShapes(weighed);
  const shared = new Set(linesOf(full.objects.borders).flat().map(arcIndex));

  return ({ zoom, bend, island, step }) => {
    const scale = worldSize(zoom) ** 2;
    const isLarge = (rings: ArcIndexes[]) => ringArea(ringPoints(full, rings[0] ?? [])) * scale >= island;
    const isKept = (rings: ArcIndexes[]) => {
      const points = ringPoints(full, rings[0] ?? []);
      return kept.some((place) => isNear(place, points));
    };
    const stays = (rings: ArcIndexes[]) =>
      isLarge(rings) || rings.flat().some((index) => shared.has(arcIndex(index))) || isKept(rings);

    const countries = full.objects.countries.geometries.filter(isArea).map((area): MultiPolygon => {
      const polygons = polygonsOf(area);
      const some = polygons.filter(stays);
      return { ...area, type: 'MultiPolygon', arcs: some.length > 0 ? some : largest(full, polygons) };
    });
    const used = new Set(countries.flatMap((area) => area.arcs.flat(2)).map(arcIndex));
    const coast = linesOf(full.objects.coast).filter((line) => line.every((index) => used.has(arcIndex(index))));
    const lakes = full.objects.lakes.geometries.filter(isArea).filter((lake) => polygonsOf(lake).some(isLarge));

    const objects: BaseTopology['objects'] = {
      ...full.objects,
      countries: { type: 'GeometryCollection', geometries: countries },
      coast: { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', arcs: coast }] },
      lakes: { type: 'GeometryCollection', geometries: lakes },
    };
    const simple = simplify({ ...weighed, objects }, bend / scale);
    // `filter` without a filter takes out the arcs that nothing uses any more.
    const pruned = filter(simple, () => true) as BaseTopology;
    return quantize(pruned, { scale: [...step], translate: [...SOURCE_ORIGIN] });
  };
}

export const isArea = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

export function linesOf(object: GeometryObject): ArcIndexes[] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(linesOf);
  if (object.type === 'LineString') return [object.arcs];
  return object.type === 'MultiLineString' ? object.arcs : [];
}

/** Outside of what the first view shows, by some degrees, things count as this much smaller: few readers go there. */
const FAR = 1 / 24;
const NEAR: Bounds = [-26, 33, 62, 72];

/**
 * Area on the map, in squares of the world: what the eye sees. On the sphere the north would come out rougher than the
 * south.
 */
function ringArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  const points = ring.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
  let [x0, y0] = points.at(-1) ?? [0, 0];
  for (const [x, y] of points) {
    sum += (x - x0) * (y + y0);
    [x0, y0] = [x, y];
  }
  const [lon = 0, lat = 0] = ring[0] ?? [];
  const near = lon > NEAR[0] && lat > NEAR[1] && lon < NEAR[2] && lat < NEAR[3];
  return (Math.abs(sum) / 2) * (near ? 1 : FAR);
}

function largest(topology: BaseTopology, polygons: ArcIndexes[][]): ArcIndexes[][] {
  const area = (rings: ArcIndexes[]) => ringArea(ringPoints(topology, rings[0] ?? []));
  return polygons.toSorted((a, b) => area(b) - area(a)).slice(0, 1);
}

const isNear = (place: LonLat, ring: readonly number[][]): boolean =>
  isInRing(place, ring) ||
  ring.some(([lon = 0, lat = 0]) => Math.abs(lon - place[0]) < SHORE && Math.abs(lat - place[1]) < SHORE);

/** So that nothing shrinks to a line: a closed arc keeps its three strongest bends, any other arc of a short ring its one. */
function keepShapes(weighed: BaseTopology): void {
  const rings = weighed.objects.countries.geometries.filter(isArea).flatMap((area) => polygonsOf(area).flat());
  const lakes = weighed.objects.lakes.geometries.filter(isArea).flatMap((area) => polygonsOf(area).flat());
  for (const ring of [...rings, ...lakes]) {
    if (ring.length > 2) continue;
    for (const index of ring) {
      const inner = (weighed.arcs[arcIndex(index)] ?? []).slice(1, -1);
      const bends = inner.toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, ring.length === 1 ? 3 : 1);
      for (const point of bends) point[2] = Number.POSITIVE_INFINITY;
    }
  }
}
