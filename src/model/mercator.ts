// Web Mercator as MapLibre has it: the world is 512 px wide at zoom 0. Both drawers and the hit test use these functions.

/** A place: degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];
/** A point in CSS px from the top left of the map. */
export type Point = readonly [x: number, y: number];
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The camera looks straight down at a centre; north is up. `zoom` is MapLibre's. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const WORLD = 512;
const RAD = Math.PI / 180;

/** Px of the whole world at a zoom. */
export const worldSize = (zoom: number): number => WORLD * 2 ** zoom;

/** Position in the world as fractions, 0 to 1 from the north-west. */
export const toWorld = ([lon, lat]: LonLat): Point => [
  lon / 360 + 0.5,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2)) / (2 * Math.PI),
];

export const fromWorld = ([x, y]: Point): LonLat => [
  (x - 0.5) * 360,
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RAD,
];

/** How a camera puts fractions of the world on the screen: `x * scale + left`, `y * scale + top`, px. */
export interface Screen {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export function screenOf(camera: Camera, size: Size): Screen {
  const scale = worldSize(camera.zoom);
  const [x, y] = toWorld([camera.lon, camera.lat]);
  return { scale, left: size.width / 2 - x * scale, top: size.height / 2 - y * scale };
}

export function project(place: LonLat, camera: Camera, size: Size): Point {
  const { scale, left, top } = screenOf(camera, size);
  const [x, y] = toWorld(place);
  return [x * scale + left, y * scale + top];
}

export function unproject(point: Point, camera: Camera, size: Size): LonLat {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = toWorld([camera.lon, camera.lat]);
  return fromWorld([cx + (point[0] - size.width / 2) / scale, cy + (point[1] - size.height / 2) / scale]);
}

/** The middle of bounds as a map shows them. */
export function centreOf(bounds: Bounds): LonLat {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  return fromWorld([(west + east) / 2, (north + south) / 2]);
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera that shows the bounds as large as they fit, in the middle of what the padding (px) leaves free. */
export function fit(bounds: Bounds, size: Size, padding: Padding): Camera {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / (east - west), height / (south - north));
  const x = (west + east) / 2 - (padding.left - padding.right) / 2 / scale;
  const y = (north + south) / 2 - (padding.top - padding.bottom) / 2 / scale;
  const [lon, lat] = fromWorld([x, y]);
  return { zoom: Math.log2(scale / WORLD), lat, lon };
}
