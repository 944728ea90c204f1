// Thousands of marks on the strip: drawn together, and pointed at by where they stand. Loaded where there are so many.
import { lookAt, lookName } from '../../model/look.ts';
import type { MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import type { Placed } from '../../model/timeline.ts';
import type { AppStore } from '../../store/store.ts';
import { crowdIn } from '../crowd.ts';
import { inkedOf } from '../mark-svg.ts';
import type { Cleanup } from '../view.ts';
import type { Drawn, StartCrowd } from './draw.ts';
import { MARK, spotOf, surroundings, yOf } from './draw-marks.ts';
import { ROW } from './plan.ts';
import type { Scene } from './scene.ts';

/** Side of a square whose marks share their drawings, px. */
const CELL = 36;

export const startCrowd: StartCrowd = (group, plan, placed) => {
  let scene: Scene | null = null;
  const draw = crowdIn(group, {
    side: CELL,
    placeOf: (index) => {
      const place = placed.get(scene?.data.members[index]?.id ?? '');
      return place ? [place.x, yOf(place, plan)] : [0, 0];
    },
    kindOf: (index) => {
      const member = scene?.data.members[index];
      const place = placed.get(member?.id ?? '');
      if (!scene || !member || !place || member.id === KRAKOW) return null;
      const { researched } = scene.data;
      const look = lookName(lookAt(member, scene.day, researched));
      const name = [
        statusAt(member, scene.day, researched) === 'not-yet' ? 'later' : '',
        member.unconfirmed ? 'second-hand' : '',
      ].join(' ');
      const inks = surroundings(member, place, 0, 0).length;
      return { word: `${look} ${place.kind} ${inks} ${name}`, order: 0, name: name.trim() };
    },
    pathsOf: (index) => {
      const member = scene?.data.members[index];
      const place = placed.get(member?.id ?? '');
      if (!scene || !member || !place) return [];
      const { x, y, radius } = spotOf(place, plan);
      const look = lookAt(member, scene.day, scene.data.researched);
      return [...surroundings(member, place, x, y), ...inkedOf(look, radius, x, y)];
    },
  });
  return (now, changed) => {
    scene = now;
    draw(changed);
  };
};

/** The member whose mark, bar or thread a point of the strip means. */
export function placedAt({ placed, plan }: Pick<Drawn, 'placed' | 'plan'>, x: number, y: number): MemberId | null {
  const isThere = (place: Placed): boolean =>
    Math.abs(yOf(place, plan) - y) <= ROW / 2 &&
    x >= Math.min(place.from, place.x - MARK) &&
    x <= Math.max(place.to, place.x + MARK);
  for (const place of placed.values()) if (isThere(place)) return place.id;
  return null;
}

/** Marks without an element of their own answer to the pointer like the others. */
export function connectCrowd(svg: SVGSVGElement, store: AppStore, drawn: () => Drawn): Cleanup {
  const end = new AbortController();
  const { signal } = end;
  const memberAt = ({ target, clientX, clientY }: MouseEvent): MemberId | null => {
    if (!(target instanceof Element) || !target.closest('.crowd')) return null;
    const { left, top } = svg.getBoundingClientRect();
    return placedAt(drawn(), clientX - left, clientY - top);
  };
  svg.addEventListener(
    'pointermove',
    (event) => {
      const member = memberAt(event);
      if (event.pointerType !== 'touch' && member !== null && store.getState().hovered !== member)
        store.getState().hover(member);
    },
    { signal },
  );
  svg.addEventListener(
    'click',
    (event) => {
      const member = memberAt(event);
      if (member !== null) store.getState().select(member);
    },
    { signal },
  );
  return () => end.abort();
}
