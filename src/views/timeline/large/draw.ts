// The large picture: conferences, curve, axis, bars and days, every thread, the handle. Drawing again gives the same.
import type { Day } from '../../../model/day.ts';
import type { MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { xAt } from '../../../model/timeline.ts';
import { turnedBetween } from '../../../model/turns.ts';
import { s } from '../../dom.ts';
import { mayMove } from '../../mark.ts';
import type { Under } from '../canvas.ts';
import { drawHandle } from '../draw.ts';
import { drawCurve, drawNumbers, FUTURE, heightsOf, PAST } from '../draw-curve.ts';
import { paintMark } from '../draw-marks.ts';
import type { Scene } from '../scene.ts';
import { drawAxis, drawConferences, drawHeads, drawLane, drawYears } from './draw-axis.ts';
import { drawMarks, placeOf } from './draw-marks.ts';
import { drawNames } from './draw-names.ts';
import type { Teller } from './draw-published.ts';
import { drawEnds, drawPublished } from './draw-published.ts';
import type { Layout } from './layout.ts';
import { layoutLarge } from './layout.ts';
import type { DrawCrowd } from './many.ts';
import { crowdOf } from './many.ts';

/** Other ids than the small picture's: both are in the page. */
const clipId = (part: string): string => `large-${part}`;

/** What a drawn picture needs to follow the handle and the pointer. */
export interface Large extends Layout {
  readonly height: number;
  readonly marks: ReadonlyMap<MemberId, Element>;
  /** Which marks have a drawing of their own. */
  readonly isAlone: (id: MemberId) => boolean;
  /** Draws the others; null: there are none. */
  readonly crowd: DrawCrowd | null;
  /** That it shows. */
  readonly day: Day;
}

/** Draws the whole picture, thousands of marks on a canvas under it. `teller` names who published a number, null as long as that is not loaded. */
export function drawLarge(
  svg: SVGSVGElement,
  scene: Scene,
  width: number,
  teller: Teller | null,
  under: Under | null,
): Large {
  const layout = layoutLarge(scene, width);
  const crowd = under && crowdOf(under, layout, scene);
  const isAlone = (id: MemberId): boolean => !crowd || id === KRAKOW;
  const marks = drawMarks(scene, layout, isAlone);
  crowd?.(scene, scene.data.members.keys());
  const { plan } = layout;
  const heights = heightsOf(scene, plan);
  const curve = drawCurve(heights, plan, scene.state.today);
  for (const copy of curve.children)
    copy.setAttribute('clip-path', `url(#${clipId(copy.getAttribute('class') ?? '')})`);
  const clip = (part: string): SVGClipPathElement =>
    s('clipPath', { id: clipId(part) }, s('rect', { x: 0, y: 0, width: plan.width, height: plan.height }));
  set(svg, { width: plan.width, height: plan.height, viewBox: `0 0 ${plan.width} ${plan.height}` });
  svg.replaceChildren(
    s('defs', {}, clip(PAST), clip(FUTURE)),
    drawConferences(scene, plan),
    drawNumbers(heights, plan),
    curve,
    s('path', { class: 'handle-line', d: `M0,${plan.handleTop}V${plan.height}` }),
    drawAxis(plan),
    drawLane(scene, plan),
    drawPublished(scene, heights, plan, teller),
    drawEnds(scene, heights, plan),
    drawYears(plan),
    drawHeads(scene, layout),
    s('g', { class: 'marks' }, ...marks.values()),
    drawNames(scene, layout),
    s('g', { class: 'pointed' }),
    drawHandle(plan),
  );
  return moveHandle(svg, scene, { ...layout, height: plan.height, marks, isAlone, crowd, day: scene.day });
}

/** Draws the published numbers anew, once it is known who published them. */
export function drawTold(svg: SVGSVGElement, scene: Scene, { plan }: Large, teller: Teller): void {
  const drawn = drawPublished(scene, heightsOf(scene, plan), plan, teller);
  svg.querySelector('.published')?.replaceWith(drawn);
  showFuture(svg, scene);
}

/** Moves the handle to the day of the scene and touches only what that changes. */
export function moveHandle(svg: SVGSVGElement, scene: Scene, drawn: Large): Large {
  const { plan, spots, marks } = drawn;
  const x = Math.round(xAt(plan.scale, scene.day) * 10) / 10;
  set(svg.querySelector(`#${clipId(PAST)} rect`), { width: x });
  set(svg.querySelector(`#${clipId(FUTURE)} rect`), { x });
  set(svg.querySelector('.handle-line'), { transform: `translate(${x},0)` });
  set(svg.querySelector('g.handle'), { transform: `translate(${x},${plan.axis})` });
  showFuture(svg, scene);
  const turned = turnedBetween(scene.data, drawn.day, scene.day);
  const isShown = mayMove(turned.length);
  for (const index of turned) {
    const member = scene.data.members[index];
    const [mark, spot] = [marks.get(member?.id ?? ''), spots.get(member?.id ?? '')];
    if (!member || !mark || !spot) continue;
    const place = drawn.isAlone(member.id) ? placeOf(member.id, spot) : null;
    paintMark(mark, member, scene.data, scene.day, place, isShown);
  }
  drawn.crowd?.(scene, turned);
  return { ...drawn, day: scene.day };
}

function showFuture(svg: SVGSVGElement, { day }: Scene): void {
  for (const group of ['.conferences', '.published'])
    for (const el of svg.querySelector(group)?.querySelectorAll('[data-day]') ?? [])
      el.toggleAttribute('data-future', Number(el.getAttribute('data-day')) > day);
}

function set(el: Element | null, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) el?.setAttribute(name, String(value));
}
