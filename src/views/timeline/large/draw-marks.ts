// One mark a member in the large picture, with its bar or its whole thread.
import type { Member, MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import type { Thread } from '../../../model/threads.ts';
import type { Placed } from '../../../model/timeline.ts';
import { xAt } from '../../../model/timeline.ts';
import { s } from '../../dom.ts';
import { paintMark } from '../draw-marks.ts';
import type { Scene } from '../scene.ts';
import type { Layout, Spot } from './layout.ts';
import { RADIUS } from './layout.ts';
import { PITCH, ROW } from './plan.ts';

const LARGE = 4.6;
const RING = 2.9;

export const radiusOf = (id: MemberId, { placed }: Spot): number =>
  id === KRAKOW ? LARGE : placed?.kind === 'day' ? 3.2 : placed?.kind === 'bar' ? 2.6 : RING;

/** All marks, in the order of `scene.members`. */
export function drawMarks(scene: Scene, { plan, spots }: Layout): SVGGElement {
  const marks = scene.members.map((member) => {
    const spot = spots.get(member.id);
    const g = s('g', { 'data-member': member.id, 'data-unconfirmed': member.unconfirmed });
    if (!spot) return g;
    g.setAttribute('transform', `translate(${round(spot.x)},${round(spot.y)})`);
    if (member.left) g.append(untilEnd(xAt(plan.scale, member.left.latest ?? plan.scale.last) - spot.x));
    if (spot.placed) g.append(...placedInk(spot.placed));
    if (spot.thread) g.append(...threadInk(member, spot.thread, plan.scale.left));
    paintMark(g, member, scene.data, scene.day, { x: 0, y: 0, radius: radiusOf(member.id, spot) });
    return g;
  });
  return s('g', { class: 'marks' }, ...marks);
}

/** How long it was in: a line to an upright end. */
const untilEnd = (length: number): SVGPathElement =>
  s('path', { class: 'until', d: `M0,0H${round(Math.max(0, length))}v-2.6v5.2` });

/** Half of the diamond of a decision, px. */
export const DIAMOND = 4.5;

function placedInk({ kind, x, from: start, to: end }: Placed): readonly SVGElement[] {
  const [from, to] = [round(start - x), round(end - x)];
  const area = hit(Math.min(from, -RADIUS), Math.max(to, RADIUS), ROW);
  if (kind === 'bar' && to - from > 2 * RADIUS + 2) {
    const bar = s('rect', { class: 'bar', x: from, y: -1.75, width: round(to - from), height: 3.5 });
    return [area, bar, s('path', { class: 'ends', d: `M${from},-2.6V2.6M${to},-2.6V2.6` })];
  }
  if (kind !== 'day' || from === 0) return [area];
  const line = s('path', { class: 'line', d: `M${round(from + DIAMOND)},0H0` });
  const diamond = `M${round(from - DIAMOND)},0l4.5,-4.5l4.5,4.5l-4.5,4.5Z`;
  return [area, line, s('path', { class: 'council', d: diamond })];
}

function threadInk({ unconfirmed }: Member, { from, to }: Thread, left: number): readonly SVGElement[] {
  const start = from === null ? Math.max(left, to - FADE) - to : from - to;
  const area = hit(Math.min(start, -RADIUS), RADIUS, PITCH);
  if (from === null) return [area, s('path', { class: 'thread', d: fading(-start - RING) })];
  if (start > -RING - 1) return [area];
  const tick = s('path', { class: 'thread', d: `M${round(start)},-2.6V2.6` });
  const line = s('path', { class: unconfirmed ? 'thread dotted' : 'thread', d: `M${-RING},0H${round(start)}` });
  return [area, line, tick];
}

/** Px that a thread without a first day goes back at most, and its dashes from the mark back: they shorten and fade. */
const FADE = 170;
const DASHES = [42, 24, 16, 11, 7, 4.5, 2.5, 1.2];
const BETWEEN = 8;

function fading(room: number): string {
  const whole = DASHES.reduce((sum, dash) => sum + dash + BETWEEN, -BETWEEN);
  const fit = Math.min(1, Math.max(0, room) / whole);
  let x = -RING;
  return DASHES.map((dash) => {
    const path = `M${round(x)},0h${round(-dash * fit)}`;
    x -= (dash + BETWEEN) * fit;
    return path;
  }).join('');
}

const hit = (from: number, to: number, height: number): SVGRectElement =>
  s('rect', { class: 'hit', x: round(from), y: -height / 2, width: round(to - from), height });

const round = (px: number): number => Math.round(px * 10) / 10;
