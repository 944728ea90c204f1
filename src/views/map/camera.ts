// Where the camera stands and may stand. All of it plain arithmetic; sizes and margins are px.
import type { Shared } from '../../model/link.ts';
import type { Dataset } from '../../model/member.ts';
import type { Bounds, Camera, LonLat, Padding, Point, Size } from '../../model/mercator.ts';
import { centreOf, fit, fromWorld, project, toWorld, unproject, worldSize } from '../../model/mercator.ts';
import { FIRST_VIEW, FIRST_VIEW_SMALL, MAX_BOUNDS } from '../../model/places.ts';

export const MIN_ZOOM = 2;
export const MAX_ZOOM = 10;
/** A country filter does not come closer than this. */
const MAX_FIT = 7;
/** On a phone a chosen city is shown at least as large as this. */
const CITY_ZOOM_SMALL = 4.5;

/** A map narrower than this, px, has room for few names: a phone, a small frame. picture.css asks the same. */
const SMALL_WIDTH = 600;
/** A lower one shows the smaller first view, so that its marks are not too close. */
const LOW_HEIGHT = 400;

export const isSmall = ({ width }: Size): boolean => width < SMALL_WIDTH;
const isTight = ({ width, height }: Size): boolean => width < SMALL_WIDTH || height < LOW_HEIGHT;

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Room for names and for the buttons around the members of a country. */
const ROOM: Padding = { top: 40, right: 120, bottom: 40, left: 60 };
const ROOM_SMALL: Padding = { top: 24, right: 96, bottom: 32, left: 24 };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The centre stays in Europe and the zoom between its bounds. */
export function keepInside({ zoom, lat, lon }: Camera): Camera {
  const [west, south, east, north] = MAX_BOUNDS;
  return { zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM), lat: clamp(lat, south, north), lon: clamp(lon, west, east) };
}

/** What the first view shows whole. */
const firstView = (size: Size): Bounds => (isTight(size) ? FIRST_VIEW_SMALL : FIRST_VIEW);

/** The camera of a state: as the reader or the link put it, else the one that fits the members of the chosen countries. */
export function cameraOf(data: Dataset, { at, countries }: Pick<Shared, 'at' | 'countries'>, size: Size): Camera {
  if (at) return keepInside(at);
  const chosen = data.members.filter(({ country }) => countries.includes(country));
  if (chosen.length === 0) return keepInside(besideIceland(fit(firstView(size), size, NONE), size));
  const room = isTight(size) ? ROOM_SMALL : ROOM;
  const bounds = boundsOf(chosen.map(({ lon, lat }): LonLat => [lon, lat]));
  const camera = fit(bounds, size, room);
  if (camera.zoom <= MAX_FIT) return keepInside(camera);
  const [lon, lat] = centreOf(bounds);
  return keepInside({ zoom: MAX_FIT, lat, lon });
}

/** Degrees of longitude between which the left edge would cut Iceland in two. */
const ICELAND: readonly [west: number, east: number] = [-24.6, -12.5];

/** Iceland is seen whole or not at all: a camera whose left edge would cut it looks a little further east. */
function besideIceland(camera: Camera, size: Size): Camera {
  const [left] = unproject([0, 0], camera, size);
  if (left <= ICELAND[0] || left >= ICELAND[1]) return camera;
  return { ...camera, lon: camera.lon + ICELAND[1] - left };
}

/** Bounds of places, at least some hundred metres wide so that one place has a zoom. */
function boundsOf(places: readonly LonLat[]): Bounds {
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  const least = 0.005;
  return [Math.min(...lons) - least, Math.min(...lats) - least, Math.max(...lons) + least, Math.max(...lats) + least];
}

/** Px along the edges of the map where a chosen city would be hard to see. */
const EDGE = 36;
/** A map lower than this, px, is the strip above a phone's card: it shows the chosen city and what is near. */
const STRIP_HEIGHT = 260;

export const isStrip = (size: Size): boolean => isSmall(size) && size.height < STRIP_HEIGHT;

export const isInView = ([x, y]: Point, { width, height }: Size, edge: number): boolean =>
  x >= edge && y >= edge && x <= width - edge && y <= height - edge;

/** The camera that shows a chosen place too; null when it is well in view already. */
export function reveal(camera: Camera, place: LonLat, size: Size): Camera | null {
  const edge = Math.min(EDGE, size.width / 4, size.height / 4);
  const isFar = isStrip(size) && camera.zoom < CITY_ZOOM_SMALL;
  if (!isFar && isInView(project(place, camera, size), size, edge)) return null;
  const zoom = isSmall(size) ? Math.max(camera.zoom, CITY_ZOOM_SMALL) : camera.zoom;
  return keepInside({ zoom, lat: place[1], lon: place[0] });
}

/** The camera closer or farther by whole zooms, around the middle. */
export const zoomBy = (camera: Camera, zooms: number): Camera => keepInside({ ...camera, zoom: camera.zoom + zooms });

/** The camera moved by shares of the map's size, to the right and down. */
export function panBy(camera: Camera, [right, down]: Point, size: Size): Camera {
  const [lon, lat] = unproject([size.width * (0.5 + right), size.height * (0.5 + down)], camera, size);
  return keepInside({ ...camera, lon, lat });
}

const EASE_POWER = 2;

/** Slow, fast, slow: 0 to 1. */
export const ease = (t: number): number => (t < 0.5 ? (2 * t) ** EASE_POWER / 2 : 1 - (2 - 2 * t) ** EASE_POWER / 2);

/** A camera on the way from one to another, `part` 0 to 1, so that places move evenly. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const [x0, y0] = toWorld([from.lon, from.lat]);
  const [x1, y1] = toWorld([to.lon, to.lat]);
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  // While the zoom changes, the centre moves with the scale: otherwise the goal would swing out of the view.
  const [k0, k1, k] = [from.zoom, to.zoom, zoom].map(worldSize) as [number, number, number];
  const share = Math.abs(k1 - k0) < 1e-6 * k0 ? part : (1 / k - 1 / k0) / (1 / k1 - 1 / k0);
  const [lon, lat] = fromWorld([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
  return { zoom, lat, lon };
}
