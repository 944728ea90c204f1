// Thousands of marks in the large picture: drawn together, and pointed at by where they stand, as on the strip.
import { lookAt, lookName } from '../../../model/look.ts';
import type { Member, MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { statusAt } from '../../../model/membership.ts';
import type { AppStore } from '../../../store/store.ts';
import { crowdIn } from '../../crowd.ts';
import { inkedOf } from '../../mark-svg.ts';
import type { Cleanup } from '../../view.ts';
import type { Scene } from '../scene.ts';
import { inksAround, placeOf, reachOf } from './draw-marks.ts';
import type { Layout, Spot } from './layout.ts';
import { PITCH } from './plan.ts';

/** Side of a square whose marks share their drawings, px. */
const CELL = 144;

/** Draws those of the members, by their place in the dataset, of which the look may have changed. */
export type DrawCrowd = (scene: Scene, changed: Iterable<number>) => void;

/** A crowd in an empty group; Kraków has a drawing of its own. */
export function crowdOf(group: SVGGElement, { plan, spots }: Layout): DrawCrowd {
  let scene: Scene | null = null;
  const at = (index: number): { readonly member: Member; readonly spot: Spot; readonly day: Scene } | null => {
    const member = scene?.data.members[index];
    const spot = spots.get(member?.id ?? '');
    return scene && member && spot && member.id !== KRAKOW ? { member, spot, day: scene } : null;
  };
  const draw = crowdIn(group, {
    side: CELL,
    placeOf: (index) => {
      const found = at(index);
      return found ? [found.spot.x, found.spot.y] : [0, 0];
    },
    kindOf: (index) => {
      const found = at(index);
      if (!found) return null;
      const { member, spot, day: now } = found;
      const isLater = statusAt(member, now.day, now.data.researched) === 'not-yet';
      const name = [isLater ? 'later' : '', member.unconfirmed ? 'second-hand' : ''].join(' ').trim();
      const inks = inksAround(member, spot, plan.scale.left).map(({ ink }) => ink.class);
      const look = lookName(lookAt(member, now.day, now.data.researched));
      return { word: [look, ...inks, name].join(' '), order: 0, name };
    },
    pathsOf: (index) => {
      const found = at(index);
      if (!found) return [];
      const { member, spot, day: now } = found;
      const { x, y, radius } = placeOf(member.id, spot);
      const look = lookAt(member, now.day, now.data.researched);
      return [...inksAround(member, spot, plan.scale.left), ...inkedOf(look, radius, x, y)];
    },
  });
  return (now, changed) => {
    scene = now;
    draw(changed);
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

/** Marks without an element of their own answer to the pointer like the others. */
export function connectCrowd(svg: SVGSVGElement, store: AppStore, layout: () => Layout | null): Cleanup {
  const end = new AbortController();
  const { signal } = end;
  const pointed = ({ target, clientX, clientY }: MouseEvent): MemberId | null => {
    const now = layout();
    if (!now || !(target instanceof Element) || !target.closest('.crowd')) return null;
    const { left, top } = svg.getBoundingClientRect();
    return memberAt(now, clientX - left, clientY - top);
  };
  const point = (event: PointerEvent): void => {
    const member = event.pointerType === 'touch' ? null : pointed(event);
    if (member !== null && store.getState().hovered !== member) store.getState().hover(member);
  };
  const choose = (event: MouseEvent): void => {
    const member = pointed(event);
    if (member !== null) store.getState().select(member);
  };
  svg.addEventListener('pointermove', point, { signal });
  svg.addEventListener('click', choose, { signal });
  return () => end.abort();
}
