// Where a country's name stands, and how wide it may be there.
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import mapshaper from 'mapshaper';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { BaseTopology, CountryLabel } from '../model/base-map.ts';
import type { Bounds } from '../model/mercator.ts';
import { fromWorld, toWorld } from '../model/mercator.ts';

type Pair = [x: number, y: number];
/** An outline and its holes, in fractions of the world. */
type Shape = readonly Pair[][];

/** Names are wide and low, so the search for a place counts width less. */
const STRETCH = 3;
/** Half the height of a name in fractions of the world: 6 px at zoom 4. */
const HALF_HEIGHT = 6 / 8192;
/** How exactly places are searched, in fractions of the world: 0.1 px at zoom 4. */
const PRECISION = 1e-5;

/** One place a country, in the largest part of it that lies within the bounds; the widest first. */
export async function placeLabels(topology: BaseTopology, view: Bounds): Promise<CountryLabel[]> {
  const files = await mapshaper.applyCommands(
    `-i in.json -clip bbox2=${view.join(',')} -o out.json format=geojson id-field=id`,
    { 'in.json': JSON.stringify(withIds(topology)) },
  );
  const countries: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(String(files['out.json']));
  return countries.features
    .map(({ id, geometry }) => ({ code: String(id), ...placeLabel(largestShape(geometry)) }))
    .toSorted((a, b) => b.width - a.width);
}

/** GeoJSON for mapshaper, which wants ids as properties. */
function withIds(topology: BaseTopology): object {
  const countries = feature(topology, topology.objects.countries);
  return {
    ...countries,
    features: countries.features.map((country) => ({ ...country, properties: { id: country.id } })),
  };
}

function placeLabel(shape: Shape): Omit<CountryLabel, 'code'> {
  const squashed = shape.map((ring) => ring.map(([x, y]): Pair => [x / STRETCH, y]));
  const [squashedX, y] = polylabel(squashed, PRECISION);
  const x = squashedX * STRETCH;
  const [lon, lat] = fromWorld([x, y]);
  const rows = [y - HALF_HEIGHT, y, y + HALF_HEIGHT];
  const reach = Math.min(...rows.flatMap((row) => crossings(shape, row).map((at) => Math.abs(at - x))));
  return { lon: round(lon), lat: round(lat), width: round(2 * reach * 360) };
}

/** Where a parallel crosses the outline or a hole. */
function crossings(shape: Shape, row: number): number[] {
  return shape.flatMap((ring) =>
    ring.flatMap(([x1, y1], index) => {
      const [x0, y0] = ring.at(index - 1) ?? [x1, y1];
      return y0 > row !== y1 > row ? [x0 + ((x1 - x0) * (row - y0)) / (y1 - y0)] : [];
    }),
  );
}

function largestShape(area: Polygon | MultiPolygon): Shape {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const shapes = polygons.map((rings) => rings.map((ring) => ring.map(toPair)));
  const [first, ...others] = shapes;
  if (!first) throw new Error('a country without land');
  return others.reduce((best, shape) => (outlineArea(shape) > outlineArea(best) ? shape : best), first);
}

function toPair([lon = 0, lat = 0]: Position): Pair {
  const [x, y] = toWorld([lon, lat]);
  return [x, y];
}

function outlineArea(shape: Shape): number {
  const ring = shape[0] ?? [];
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [x0, y0] = ring.at(index - 1) ?? [x, y];
      return sum + (x - x0) * (y + y0);
    }, 0),
  );
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
