// The picture of the strip. Drawing needs no page: the width is handed in, so the build can draw it too.
import type { Day } from '../../model/day.ts';
import type { MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Placed } from '../../model/timeline.ts';
import { xAt } from '../../model/timeline.ts';
import { DENSE, fitTimeline } from '../../model/timeline-fit.ts';
import { turnedBetween } from '../../model/turns.ts';
import { s } from '../dom.ts';
import { mayMove } from '../mark.ts';
import { drawAxis, drawDensity, drawLane, drawYears } from './draw-axis.ts';
import { drawCurve, drawNumbers, drawPublished, FUTURE, heightsOf, PAST } from './draw-curve.ts';
import { drawMarks, drawNames, isHidden, MARK, paintMark, spotOf } from './draw-marks.ts';
import type { Plan, Size } from './plan.ts';
import { lowestRow, planStrip, stripHeight, threadLength } from './plan.ts';
import type { Scene } from './scene.ts';
import { namedMembers } from './scene.ts';

/** What a drawn strip needs to follow the handle and the pointer. */
export interface Drawn {
  readonly plan: Plan;
  readonly height: number;
  readonly placed: ReadonlyMap<MemberId, Placed>;
  readonly marks: ReadonlyMap<MemberId, Element>;
  /** Which marks have a drawing of their own. */
  readonly isAlone: (place: Placed) => boolean;
  /** Draws the others, those of which the look may have changed; null: there are none. */
  readonly crowd: ((scene: Scene, changed: Iterable<number>) => void) | null;
  /** That it shows. */
  readonly day: Day;
}

/** Puts up what draws thousands of marks together, see many.ts. */
export type StartCrowd = (plan: Plan, placed: Drawn['placed'], scene: Scene) => Drawn['crowd'];

/** From the line of undated members to their marks. */
const LANE = 12;

/** Draws the whole strip anew. */
export function drawStrip(svg: SVGSVGElement, scene: Scene, size: Size, startCrowd?: StartCrowd): Drawn {
  const plan = planStrip(size, scene.state.today);
  const asked = {
    scale: plan.scale,
    lane: plan.lane + LANE,
    radius: MARK,
    thread: threadLength(plan),
    named: namedMembers(scene),
  };
  const placed = fitTimeline(scene.members, asked, lowestRow(plan));
  const places = new Map(placed.map((place) => [place.id, place]));
  const crowd = (!plan.narrow && startCrowd?.(plan, places, scene)) || null;
  const isAlone = (place: Placed): boolean => !isHidden(place, plan) && (!crowd || place.id === KRAKOW);
  const marks = drawMarks(scene, plan, places, isAlone);
  crowd?.(scene, scene.data.members.keys());
  const drawn: Drawn = {
    plan,
    height: stripHeight(plan),
    placed: places,
    marks,
    isAlone,
    crowd,
    day: scene.day,
  };
  const heights = heightsOf(scene, plan);
  for (const [name, value] of [
    ['width', size.width],
    ['height', drawn.height],
    ['viewBox', `0 0 ${size.width} ${drawn.height}`],
  ] as const)
    svg.setAttribute(name, String(value));
  svg.replaceChildren(
    s('defs', {}, clip(PAST, drawn), clip(FUTURE, drawn)),
    drawNumbers(heights, plan),
    drawCurve(heights, plan, scene.state.today),
    s('path', { class: 'handle-line', d: `M0,${plan.handleTop}V${plan.narrow ? plan.axis : drawn.height}` }),
    drawAxis(scene, plan),
    drawPublished(heights, plan),
    drawLane(scene, plan, drawn.height),
    drawYears(plan),
    s('g', { class: 'marks' }, ...marks.values()),
    s('g', { class: 'pointed' }),
    drawNames(scene, plan, placed),
    ...(!plan.narrow && placed.some(({ size }) => size < DENSE) ? [drawDensity(scene, plan)] : []),
    drawHandle(plan),
  );
  return moveHandle(svg, scene, drawn);
}

/** Moves the handle to the day of the scene and touches only what that changes. */
export function moveHandle(svg: SVGSVGElement, scene: Scene, drawn: Drawn): Drawn {
  const { plan, placed, marks, isAlone } = drawn;
  const x = Math.round(xAt(plan.scale, scene.day) * 10) / 10;
  set(svg.querySelector(`#${PAST} rect`), 'width', x);
  set(svg.querySelector(`#${FUTURE} rect`), 'x', x);
  set(svg.querySelector('.handle-line'), 'transform', `translate(${x},0)`);
  set(svg.querySelector('g.handle'), 'transform', `translate(${x},${plan.axis})`);
  for (const group of ['.axis', '.published'])
    for (const el of svg.querySelector(group)?.querySelectorAll('[data-day]') ?? [])
      el.toggleAttribute('data-future', Number(el.getAttribute('data-day')) > scene.day);
  const turned = turnedBetween(scene.data, drawn.day, scene.day);
  const isShown = mayMove(turned.length);
  for (const index of turned) {
    const member = scene.data.members[index];
    const [mark, place] = [marks.get(member?.id ?? ''), placed.get(member?.id ?? '')];
    if (!member || !mark || !place) continue;
    const spot = isAlone(place) ? spotOf(place, plan) : null;
    paintMark(mark, member, scene.data, scene.day, spot, isShown);
  }
  drawn.crowd?.(scene, turned);
  return { ...drawn, day: scene.day };
}

const set = (el: Element | null, name: string, value: string | number): void => el?.setAttribute(name, String(value));

const clip = (id: string, { plan, height }: Drawn): SVGClipPathElement =>
  s('clipPath', { id }, s('rect', { x: 0, y: 0, width: plan.width, height }));

export function drawHandle({ narrow }: Plan): SVGGElement {
  const [width, height] = narrow ? [14, 22] : [11, 18];
  const box = (grow: number) => ({
    x: -width / 2 - grow,
    y: -height / 2 - grow,
    width: width + 2 * grow,
    height: height + 2 * grow,
  });
  return s(
    'g',
    { class: 'handle' },
    s('rect', { class: 'focus-ring', ...box(3.25), rx: 4 }),
    s('rect', { class: 'knob', ...box(0), rx: 2 }),
    s('path', { class: 'grip', d: 'M-1.75,-4V4M1.75,-4V4' }),
  );
}
