// Where things are from one another: on the globe for words, on the screen for the hand and the keys.
import type { Member } from './member.ts';
import type { LonLat, Point } from './mercator.ts';

/** The points of the compass, clockwise. */
export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Compass = (typeof COMPASS)[number];

export interface Neighbour {
  readonly member: Member;
  readonly km: number;
  /** null: on the same spot. */
  readonly compass: Compass | null;
}

/** Mean radius of the Earth by IUGG, km. */
const EARTH = 6371.0088;
const RAD = Math.PI / 180;

/** Distance along the globe, by the haversine formula. */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const half = (degrees: number): number => Math.sin((degrees * RAD) / 2) ** 2;
  const a = half(lat2 - lat1) + Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * half(lon2 - lon1);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Degrees clockwise from north in which one sets out for the other, 0 to below 360. */
export function bearing([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const turn = (lon2 - lon1) * RAD;
  const east = Math.sin(turn) * Math.cos(lat2 * RAD);
  const north =
    Math.cos(lat1 * RAD) * Math.sin(lat2 * RAD) - Math.sin(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.cos(turn);
  return (Math.atan2(east, north) / RAD + 360) % 360;
}

/** The nearest of eight points of the compass. */
export const compassOf = (degrees: number): Compass => COMPASS[Math.round(degrees / 45) % 8] ?? 'north';

/** The members nearest to one, nearest first, without it. */
export function nearest(from: Member, members: readonly Member[], most: number): readonly Neighbour[] {
  const here: LonLat = [from.lon, from.lat];
  return members
    .filter(({ id }) => id !== from.id)
    .map((member) => {
      const there: LonLat = [member.lon, member.lat];
      const km = distanceKm(here, there);
      return { member, km, compass: km === 0 ? null : compassOf(bearing(here, there)) };
    })
    .sort((a, b) => a.km - b.km || (a.member.id < b.member.id ? -1 : 1))
    .slice(0, most);
}

/** Something at a place on the screen, px. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** How much farther a px aside counts than a px ahead. */
const ASIDE = 2;

/** The nearest of `others` within the quarter circle that lies in a direction; null if there is none. */
export function nearestInDirection<T extends Placed>(
  from: Point,
  direction: Direction,
  others: readonly T[],
): T | null {
  const [right, down] = STEPS[direction];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const [dx, dy] = [other.x - from[0], other.y - from[1]];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

/** All whose hit area, a square of 2 × `reach` px or the mark if that is larger, holds the point; the nearest first. */
export function hits<T extends Placed & { readonly radius: number }>(
  point: Point,
  marks: readonly T[],
  reach: number,
): readonly T[] {
  const distance = ({ x, y }: T): number => Math.hypot(x - point[0], y - point[1]);
  return marks
    .filter((mark) => {
      const half = Math.max(reach, mark.radius);
      return Math.abs(mark.x - point[0]) <= half && Math.abs(mark.y - point[1]) <= half;
    })
    .sort((a, b) => distance(a) - distance(b));
}
