// The large picture: conferences, curve, axis, bars and days, every thread, the handle. Drawing again gives the same.
import { xAt } from '../../../model/timeline.ts';
import { s } from '../../dom.ts';
import { drawCurve, drawNumbers, FUTURE, heightsOf, PAST } from '../draw-curve.ts';
import { paintMark } from '../draw-marks.ts';
import type { Scene } from '../scene.ts';
import { drawAxis, drawConferences, drawHandle, drawHeads, drawLane, drawYears } from './draw-axis.ts';
import { drawMarks, radiusOf } from './draw-marks.ts';
import { drawNames } from './draw-names.ts';
import type { Teller } from './draw-published.ts';
import { drawEnds, drawPublished } from './draw-published.ts';
import type { Layout } from './layout.ts';
import { layoutLarge } from './layout.ts';

/** Other ids than the small picture's: both are in the page. */
const clipId = (part: string): string => `large-${part}`;

/** Draws the whole picture. `teller` names who published a number, null as long as that is not loaded. */
export function drawLarge(svg: SVGSVGElement, scene: Scene, width: number, teller: Teller | null): Layout {
  const layout = layoutLarge(scene, width);
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
    drawMarks(scene, layout),
    drawNames(scene, layout),
    s('g', { class: 'pointed' }),
    drawHandle(),
  );
  moveHandle(svg, scene, layout);
  return layout;
}

/** Moves the handle to the day of the scene and touches only what that changes. */
export function moveHandle(svg: SVGSVGElement, scene: Scene, { plan, spots }: Layout): void {
  const x = Math.round(xAt(plan.scale, scene.day) * 10) / 10;
  set(svg.querySelector(`#${clipId(PAST)} rect`), { width: x });
  set(svg.querySelector(`#${clipId(FUTURE)} rect`), { x });
  set(svg.querySelector('.handle-line'), { transform: `translate(${x},0)` });
  set(svg.querySelector('.handle'), { transform: `translate(${x},${plan.axis})` });
  for (const el of svg.querySelectorAll('[data-day]'))
    el.toggleAttribute('data-future', Number(el.getAttribute('data-day')) > scene.day);
  const marks = [...(svg.querySelector('.marks')?.children ?? [])];
  scene.members.forEach((member, index) => {
    const [mark, spot] = [marks[index], spots.get(member.id)];
    if (mark && spot) paintMark(mark, member, scene.data, scene.day, { x: 0, y: 0, radius: radiusOf(member.id, spot) });
  });
}

function set(el: Element | null, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) el?.setAttribute(name, String(value));
}
