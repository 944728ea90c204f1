// Which marks a pointer or a finger means.
import { hits } from '../../model/geography.ts';
import type { Point } from '../../model/mercator.ts';
import type { ScreenSpot } from './spots.ts';

/** How far around its middle a mark can be hit, and how much farther than the nearest one another is meant as well. */
interface Aim {
  readonly reach: number;
  readonly slack: number;
}

/** Hit areas of 24 px for a pointer and 44 px for a finger. */
export const FINE: Aim = { reach: 12, slack: 2.5 };
export const COARSE: Aim = { reach: 22, slack: 9 };

/** A speck is hit as if it were this much farther away. */
const SPECK_HANDICAP = 4;

/** The marks that a point can mean, the likeliest first. More than one where marks overlap or lie too close to part. */
export function aimAt(point: Point, spots: readonly ScreenSpot[], { reach, slack }: Aim): readonly ScreenSpot[] {
  const far = ({ x, y, isSpeck }: ScreenSpot): number =>
    Math.hypot(x - point[0], y - point[1]) + (isSpeck ? SPECK_HANDICAP : 0);
  const near = hits(point, spots, reach).toSorted((a, b) => far(a) - far(b));
  const [first] = near;
  if (!first) return [];
  return near.filter((spot) => spot === first || far(spot) <= far(first) + slack || isOn(point, spot));
}

const isOn = ([x, y]: Point, spot: ScreenSpot): boolean => Math.hypot(spot.x - x, spot.y - y) <= spot.radius;
