// Thousands of marks in the large picture: drawn on a canvas beneath it, and pointed at by where they stand, as on the strip.
import { lookAt, lookName } from '../../../model/look.ts';
import type { MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { statusAt } from '../../../model/membership.ts';
import type { Point } from '../../../model/mercator.ts';
import { lastTurn } from '../../../model/turns.ts';
import { haloOf, inkedOf } from '../../mark-svg.ts';
import type { Under } from '../canvas.ts';
import type { Scene } from '../scene.ts';
import { inksAround, radiusOf, reachOf } from './draw-marks.ts';
import type { Layout, Spot } from './layout.ts';
import { PITCH } from './plan.ts';

/** What a mark reaches from its place with its halo, px. */
const REACH = 4.2;

/** Draws those of the members, by their place in the dataset, of which the look may have changed. */
export type DrawCrowd = (scene: Scene, changed: Iterable<number>) => void;

/** A crowd on an empty canvas; Kraków has a drawing of its own. */
export function crowdOf({ start }: Under, { plan, spots }: Layout, { data }: Scene): DrawCrowd {
  const own = data.members.map(({ id }): Spot | null => (id === KRAKOW ? null : (spots.get(id) ?? null)));
  let scene: Scene | null = null;
  const crowd = start(0, {
    size: plan,
    places: own.map((spot): Point | null => spot && [spot.x, spot.y]),
    kindOf: (index) => {
      const [member, spot] = [data.members[index], own[index]];
      if (!scene || !member || !spot) return null;
      const isLater = statusAt(member, scene.day, data.researched) === 'not-yet';
      const name = [isLater ? 'later' : '', member.unconfirmed ? 'second-hand' : ''].join(' ').trim();
      const look = lookName(lookAt(member, scene.day, data.researched));
      const [left, right] = reachOf(spot);
      return {
        word: `${look} ${radiusOf(member.id, spot)} ${name}`,
        order: 0,
        since: lastTurn(member, scene.day, data.researched) ?? 0,
        name,
        reach: [Math.min(left - spot.x, -REACH), -REACH, Math.max(right - spot.x, REACH), REACH],
      };
    },
    stampOf: (index) => {
      const [member, spot] = [data.members[index], own[index]];
      if (!scene || !member || !spot) return { paths: [], name: '', reach: REACH };
      const look = lookAt(member, scene.day, data.researched);
      const radius = radiusOf(member.id, spot);
      return { paths: [...haloOf(look, radius), ...inkedOf(look, radius)], name: '', reach: REACH };
    },
    covers: () => true,
    aroundOf: (index) => {
      const [member, spot] = [data.members[index], own[index]];
      return member && spot ? inksAround(member, spot, plan.scale.left) : [];
    },
  });
  return (now, changed) => {
    scene = now;
    crowd.draw(changed);
  };
}

/** The member whose mark, bar or thread a point of the picture means. */
export function memberAt({ spots }: Pick<Layout, 'spots'>, x: number, y: number): MemberId | null {
  for (const [id, spot] of spots) {
    const [left, right] = reachOf(spot);
    if (Math.abs(spot.y - y) <= PITCH / 2 && x >= left && x <= right) return id;
  }
  return null;
}
