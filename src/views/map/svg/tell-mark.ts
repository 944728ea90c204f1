// One mark of the SVG map: its attributes, its art, its rings, and how high it lies. Touches only what has changed.
import type { Look } from '../../../model/look.ts';
import { lookName, stackOrder } from '../../../model/look.ts';
import type { Dataset, Member } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { isKept, statusAt } from '../../../model/membership.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { RING } from '../../../model/places.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn } from '../../../model/scene.ts';
import { s } from '../../dom.ts';
import { HOVER_RING, RING_WIDTH, tickPath } from '../../mark.ts';
import { markElement } from '../../mark-svg.ts';
import type { MapState } from '../names.ts';
import { drawnRadius } from '../names.ts';
import { setIfOther, tenth } from './px.ts';

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

/** Makes a mark true to the scene; says how high it lies. */
export function tellMark(el: Element, member: Member, picture: MarksPicture, scene: Scene, mayMove: boolean): number {
  const { data, state, radius } = picture;
  const look = lookIn(member, scene, data.researched);
  tellTags(el, member, picture, scene);
  fillMark(el, look, radius, state, member, isFresh(member, scene, data.researched), mayMove);
  return orderOf(member, look, state);
}

/** Only what scripts may rely on: for a mark that is drawn with others. */
export function tellTags(el: Element, member: Member, { data, state }: MarksPicture, scene: Scene): void {
  tag(el, tagsOf(member, lookIn(member, scene, data.researched), scene, data, state));
}

/** Whether a mark lies above the others, and has a drawing of its own however many there are. */
export const isLifted = ({ id }: Member, { city, hovered }: MapState): boolean =>
  id === KRAKOW || id === city || id === hovered;

type Tags = Readonly<Record<string, string | null>>;

/** Sets attributes that differ; null takes one away. */
export function tag(el: Element, tags: Tags): void {
  for (const [name, value] of Object.entries(tags)) {
    if (value === null) el.removeAttribute(name);
    else setIfOther(el, name, value);
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

/** How a mark looks, in one word, kept on its element to see whether it must be drawn anew. */
function fillMark(
  mark: Element,
  look: Look,
  radius: number,
  { city, hovered }: MapState,
  member: Member,
  isNew: boolean,
  mayMove: boolean,
): void {
  const r = drawnRadius(look, tenth(radius));
  const ring = ringOf(look, member.id === city, member.id === hovered);
  const word = [lookName(look), tenth(r), ring ?? '', isNew ? 'new' : ''].join(' ').trim();
  const before = mark.getAttribute('data-look');
  if (before === word) return;
  // Whoever has left leaves the map; its place stays for the ring of the chosen one.
  const art = look.fill === 'gone' ? s('g') : markElement(look, r);
  const joins = mayMove && before?.startsWith('speck') && look.fill !== 'speck';
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
