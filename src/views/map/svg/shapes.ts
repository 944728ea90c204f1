// The base map as flat lines of whole units, decoded once a level, and what of it lies in a box.
import type { Feature, Geometry, Position } from 'geojson';
import { feature, transform } from 'topojson-client';
import type { BaseTopology, Level } from '../../../model/base-map.ts';
import type { Box } from '../../../model/boxes.ts';
import { toWorld, worldSize } from '../../../model/mercator.ts';

/** What a base map is drawn from: a level, or the sketch in the delivered page. */
export type Grade = 'sketch' | Level;

/** Units around the world. Whole numbers of them are fine enough for the zooms of a grade, and short to write. */
export const UNITS: Readonly<Record<Grade, number>> = {
  sketch: worldSize(3) * 2,
  low: worldSize(3) * 4,
  mid: worldSize(6) * 10,
  high: worldSize(10) * 10,
};

/** `x0, y0, x1, y1 …` in units from the north-west of the world. */
export type Line = readonly number[];

export interface Shape {
  /** Class of its path. */
  readonly name: string;
  /** Of a country; empty for the rest. */
  readonly code: string;
  readonly isArea: boolean;
  readonly lines: readonly Line[];
}

/** Lines are cut into pieces of so many points, so that far ones can be left out. */
const PIECE = 160;

/** All shapes of a level, those below first. Rivers are left out of `low`, which ends where they begin. */
export const shapesOf = (topology: BaseTopology, level: Level): readonly Shape[] => [...shapesIn(topology, level)];

/** As `shapesOf`, each when it is asked for: all of a fine level at once would hold up the page. */
export function* shapesIn(lonLat: BaseTopology, level: Level): Generator<Shape> {
  const topology = inUnits(lonLat, level);
  const { countries, coast, lakes, rivers } = topology.objects;
  const areas = (name: string, features: readonly Feature[], code = ''): Shape => shape(name, features, true, code);
  const lines = (name: string, features: readonly Feature[]): Shape => {
    const whole = shape(name, features, false);
    return level === 'low' ? whole : { ...whole, lines: whole.lines.flatMap(pieces) };
  };
  for (const land of countries.geometries) {
    const alone = feature(topology, { type: 'GeometryCollection', geometries: [land] });
    yield areas('land', alone.features, String(land.id));
  }
  yield areas('lake', feature(topology, lakes).features);
  if (level !== 'low') yield lines('river', feature(topology, rivers).features);
  const [agreed, disputed] = bordersOf(topology);
  yield lines('border', agreed);
  yield lines('border disputed', disputed);
  yield lines('coast', feature(topology, coast).features);
}

/** Those that all states agree on, and the others. */
export function bordersOf(topology: BaseTopology): readonly [agreed: readonly Feature[], disputed: readonly Feature[]] {
  const { features } = feature(topology, topology.objects.borders);
  return [
    features.filter(({ properties }) => !properties?.disputed),
    features.filter(({ properties }) => properties?.disputed),
  ];
}

/** A base map in units of a grade. Each arc is projected once, though land, coast and borders share it. */
export function inUnits(topology: BaseTopology, grade: Grade): BaseTopology {
  const units = UNITS[grade];
  const place = transform(topology.transform ?? null);
  const project = (point: Position, index: number): Position => {
    const [lon = 0, lat = 0] = place(point, index > 0);
    return toWorld([lon, lat]).map((part) => Math.round(part * units));
  };
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: topology.arcs.map((arc) => arc.map(project)) };
}

/** Of features in units. */
export const shape = (
  name: string,
  features: readonly Pick<Feature, 'geometry'>[],
  isArea: boolean,
  code = '',
): Shape => ({
  name,
  code,
  isArea,
  lines: features.flatMap(({ geometry }) => linesOf(geometry)).map((line) => line.flat()),
});

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function pieces(line: Line): readonly Line[] {
  const parts: Line[] = [];
  for (let at = 0; at < line.length - 2; at += (PIECE - 1) * 2) parts.push(line.slice(at, at + PIECE * 2));
  return parts;
}

/** What of a shape shows in a box. Cut areas run along the edges of the box, so they are to be filled, not outlined. */
export const linesIn = ({ lines, isArea }: Shape, box: Box): readonly Line[] =>
  lines.flatMap((line) => {
    const around = boundsOf(line);
    if (around[2] < box[0] || around[0] > box[2] || around[3] < box[1] || around[1] > box[3]) return [];
    const isInside = around[0] >= box[0] && around[1] >= box[1] && around[2] <= box[2] && around[3] <= box[3];
    return isArea && !isInside ? [clipRing(line, box)] : [line];
  });

function boundsOf(line: Line): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < line.length; at += 2) {
    const [x = 0, y = 0] = [line[at], line[at + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Sutherland and Hodgman: cuts a ring along one side of the box after the other. */
export function clipRing(ring: Line, [left, top, right, bottom]: Box): Line {
  const byLeft = cut(ring, 0, left, 1);
  const byRight = cut(byLeft, 0, right, -1);
  const byTop = cut(byRight, 1, top, 1);
  return cut(byTop, 1, bottom, -1);
}

/** Keeps what lies on one side (1: above, -1: below) of a limit on an axis (0: x, 1: y). */
function cut(ring: Line, axis: 0 | 1, limit: number, side: 1 | -1): Line {
  const kept: number[] = [];
  let [x0, y0] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0] = [ring[at], ring[at + 1]];
    const [before, now] = axis === 0 ? [x0, x] : [y0, y];
    const wasIn = (before - limit) * side >= 0;
    const isIn = (now - limit) * side >= 0;
    if (wasIn !== isIn) {
      const part = (limit - before) / (now - before);
      kept.push(Math.round(x0 + (x - x0) * part), Math.round(y0 + (y - y0) * part));
    }
    if (isIn) kept.push(x, y);
    [x0, y0] = [x, y];
  }
  return kept;
}
