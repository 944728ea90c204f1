// The members' marks as SVG, one group each. Drawing twice is drawing once: only what has changed is touched.
import type { Look } from '../../../model/look.ts';
import { lookName, stackOrder } from '../../../model/look.ts';
import type { Dataset, Member } from '../../../model/member.ts';
import { isKept, statusAt } from '../../../model/membership.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { project } from '../../../model/mercator.ts';
import { bandOf, markPlace, RING } from '../../../model/places.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { s } from '../../dom.ts';
import { HOVER_RING, RING_WIDTH, tickPath } from '../../mark.ts';
import { markElement } from '../../mark-svg.ts';
import { isInView } from '../camera.ts';
import type { MapState } from '../names.ts';
import { drawnRadius } from '../names.ts';
import { tenth } from './px.ts';

export interface MarksPicture {
  readonly data: Dataset;
  readonly state: MapState;
  readonly camera: Camera;
  readonly size: Size;
  /** Px. */
  readonly radius: number;
  /** Leaves out what lies outside of the picture: for one whose camera never moves. */
  readonly isClipped: boolean;
}

/** Px around a clipped picture where a mark still reaches into it. */
const MARGIN = 12;

/** Draws all marks into a group; those that are there already are kept. */
export function drawMarks(group: SVGGElement, { data, state, camera, size, radius, isClipped }: MarksPicture): void {
  const scene = sceneOf(state, state.today);
  const band = bandOf(camera.zoom);
  const there = new Map([...group.children].map((mark) => [mark.getAttribute('data-member'), mark]));
  const marks = data.members.flatMap((member, index) => {
    const [x, y] = project(markPlace(data, index, band), camera, size);
    if (isClipped && !isInView([x, y], size, -MARGIN)) return [];
    const look = lookIn(member, scene, data.researched);
    const mark = there.get(member.id) ?? s('g', { class: 'mark', 'data-member': member.id });
    tag(mark, tagsOf(member, look, scene, data, state));
    tag(mark, { transform: `translate(${tenth(x)} ${tenth(y)})` });
    fillMark(mark, look, radius, state, member, isFresh(member, scene, data.researched));
    return { mark, order: orderOf(member, look, state) };
  });
  arrange(
    group,
    marks.sort((a, b) => a.order - b.order).map(({ mark }) => mark),
  );
}

type Tags = Readonly<Record<string, string | null>>;

/** Sets attributes that differ; null takes one away. */
function tag(el: Element, tags: Tags): void {
  for (const [name, value] of Object.entries(tags)) {
    if (value === null) el.removeAttribute(name);
    else if (el.getAttribute(name) !== value) el.setAttribute(name, value);
  }
}

const flag = (is: boolean): string | null => (is ? '' : null);

/** A member that a filter leaves out has no status: it does not count. */
function tagsOf(member: Member, look: Look, scene: Scene, data: Dataset, { city, hovered }: MapState): Tags {
  const isIn = isKept(member, scene);
  return {
    'data-status': isIn ? statusAt(member, scene.day, data.researched) : null,
    'data-filtered': flag(!isIn),
    'data-unconfirmed': flag(member.unconfirmed),
    'data-fresh': flag(isFresh(member, scene, data.researched)),
    'data-speck': flag(look.fill === 'speck'),
    'data-hovered': flag(member.id === hovered),
    'data-chosen': flag(member.id === city),
  };
}

/** The later, the higher: the one pointed at and the chosen one lie between Kraków and the others. */
function orderOf(member: Member, look: Look, { city, hovered }: MapState): number {
  const order = stackOrder(member, look);
  const lifted = member.id === city ? 4 : member.id === hovered ? 3 : 0;
  return Math.max(order, lifted);
}

/** Brings the elements into an order with as few moves as it takes. */
function arrange(group: Element, order: readonly Element[]): void {
  let next = group.firstElementChild;
  for (const el of order) {
    if (el === next) next = next.nextElementSibling;
    else group.insertBefore(el, next);
  }
}

/** How a mark looks, in one word, kept on its element to see whether it must be drawn anew. */
function fillMark(
  mark: Element,
  look: Look,
  radius: number,
  { city, hovered }: MapState,
  member: Member,
  isNew: boolean,
): void {
  const r = drawnRadius(look, tenth(radius));
  const ring = ringOf(look, member.id === city, member.id === hovered);
  const word = [lookName(look), tenth(r), ring ?? '', isNew ? 'new' : ''].join(' ').trim();
  const before = mark.getAttribute('data-look');
  if (before === word) return;
  const art = markElement(look, r);
  const joins = before?.startsWith('speck') && look.fill !== 'speck';
  art.setAttribute('class', joins ? 'art joins' : 'art');
  mark.setAttribute('data-look', word);
  mark.replaceChildren(
    ...(ring ? ringElements(ring, tenth(radius)) : []),
    art,
    ...(isNew ? [tick(ring && ring !== 'hovered' ? radius * RING : r)] : []),
  );
}

/** The thin ring around a mark: the whole open ring of Kraków and of the chosen city, or a close one where one points. */
type Ring = 'krakow' | 'chosen' | 'hovered';

function ringOf(look: Look, isChosen: boolean, isHovered: boolean): Ring | null {
  if (look.ink === 'krakow' && look.fill !== 'speck') return 'krakow';
  if (isChosen) return 'chosen';
  return isHovered ? 'hovered' : null;
}

const ringElements = (ring: Ring, radius: number): readonly SVGElement[] => {
  const r = tenth(radius * (ring === 'hovered' ? HOVER_RING : RING));
  return [
    s('circle', { class: 'ring-paper', r, 'stroke-width': RING_WIDTH + 2 }),
    s('circle', { class: `ring ring-${ring}`, r, 'stroke-width': RING_WIDTH }),
  ];
};

const tick = (reach: number): SVGPathElement => s('path', { class: 'tick', d: tickPath(reach) });
