// One mark a member in the large picture, with its bar or its whole thread, and the end of those who have left.
import type { Member, MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import type { Thread } from '../../../model/threads.ts';
import { s } from '../../dom.ts';
import type { Inked } from '../../mark-svg.ts';
import type { Spot as Place } from '../draw-marks.ts';
import { paintMark, surroundings } from '../draw-marks.ts';
import type { Scene } from '../scene.ts';
import type { Layout, Spot } from './layout.ts';
import { RADIUS } from './layout.ts';
import { PITCH, ROW } from './plan.ts';

const LARGE = 4.6;
const RING = 2.9;

export const radiusOf = (id: MemberId, { placed }: Spot): number =>
  id === KRAKOW ? LARGE : placed?.kind === 'day' ? 3.2 : placed?.kind === 'bar' ? 2.6 : RING;

export const placeOf = (id: MemberId, spot: Spot): Place => ({
  x: round(spot.x),
  y: round(spot.y),
  radius: radiusOf(id, spot),
});

/** All marks, by member, in the order of `scene.members`. `isAlone` says which have a drawing of their own. */
export function drawMarks(
  scene: Scene,
  { plan, spots }: Layout,
  isAlone: (id: MemberId) => boolean,
): ReadonlyMap<MemberId, SVGGElement> {
  const markOf = (member: Member): SVGGElement => {
    const spot = spots.get(member.id);
    const g = s('g', { 'data-member': member.id, 'data-unconfirmed': member.unconfirmed });
    if (!spot || !isAlone(member.id)) {
      g.setAttribute('hidden', '');
      paintMark(g, member, scene.data, scene.day, null);
      return g;
    }
    const inks = inksAround(member, spot, plan.scale.left);
    g.append(hitArea(spot), ...inks.map(({ d, ink }) => s('path', { d, ...ink })));
    paintMark(g, member, scene.data, scene.day, placeOf(member.id, spot));
    return g;
  };
  return new Map(scene.members.map((member) => [member.id, markOf(member)]));
}

/** What lies around a mark: its bar, its decision, its thread, and how long it was in. `left` is where time begins, px. */
export function inksAround(member: Member, spot: Spot, left: number): readonly Inked[] {
  const [x, y] = [round(spot.x), round(spot.y)];
  if (spot.placed) return surroundings(member, spot.placed, x, y);
  return spot.thread ? threadInks(member, spot.thread, x, y, left) : [];
}

function threadInks(
  { unconfirmed }: Member,
  { from, to, until }: Thread,
  x: number,
  y: number,
  left: number,
): readonly Inked[] {
  const path = (name: string, d: string): Inked => ({ d, ink: { class: name } });
  const end = until === null ? null : round(until);
  const stay = end === null ? [] : [path('until', `M${x},${y}H${end}M${end},${round(y - 2.6)}v5.2`)];
  if (from === null) return [...stay, path('thread', fading(x, y, to - Math.max(left, to - FADE) - RING))];
  if (from - to > -RING - 1) return stay;
  const line = path(unconfirmed ? 'thread dotted' : 'thread', `M${round(x - RING)},${y}H${round(from)}`);
  return [...stay, line, path('thread', `M${round(from)},${round(y - 2.6)}v5.2`)];
}

/** Px that a thread without a first day goes back at most, and its dashes from the mark back: they shorten and fade. */
const FADE = 170;
const DASHES = [42, 24, 16, 11, 7, 4.5, 2.5, 1.2];
const BETWEEN = 8;

function fading(x: number, y: number, room: number): string {
  const whole = DASHES.reduce((sum, dash) => sum + dash + BETWEEN, -BETWEEN);
  const fit = Math.min(1, Math.max(0, room) / whole);
  let at = x - RING;
  return DASHES.map((dash) => {
    const path = `M${round(at)},${y}h${round(-dash * fit)}`;
    at -= (dash + BETWEEN) * fit;
    return path;
  }).join('');
}

/** From where to where a member answers to the pointer, px. */
export function reachOf({ x, placed, thread }: Spot): readonly [left: number, right: number] {
  const [from, to] = placed ? [placed.from, placed.to] : [thread?.from ?? x - FADE, thread?.to ?? x];
  return [Math.min(from, x - RADIUS), Math.max(to, x + RADIUS)];
}

/** The area that answers to the pointer. */
function hitArea(spot: Spot): SVGRectElement {
  const [left, right] = reachOf(spot);
  const height = spot.placed ? ROW : PITCH;
  const at = { x: round(left), y: round(spot.y - height / 2) };
  return s('rect', { class: 'hit', ...at, width: round(right - left), height });
}

const round = (px: number): number => Math.round(px * 10) / 10;
