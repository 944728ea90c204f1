// An element for each of thousands of members: what scripts may ask, and the drawing of the few that lie above the canvas.
import { indexesOf, KRAKOW } from '../../../model/member.ts';
import type { Point } from '../../../model/mercator.ts';
import { onceFor } from '../../../model/remember.ts';
import type { Scene } from '../../../model/scene.ts';
import { s } from '../../dom.ts';
import { tenth } from './px.ts';
import type { MarksPicture } from './tell-mark.ts';
import { isLifted, tag, tellMark, tellTags } from './tell-mark.ts';

/** What is drawn. */
export interface Shown {
  readonly picture: MarksPicture;
  readonly scene: Scene;
  /** Px; null for those outside of the picture. */
  readonly places: readonly (Point | null)[];
}

/** Made once, in the group or lifted above it. */
const elementsOf = onceFor((_: SVGGElement): (Element | null)[] => []);

function elementsIn(
  group: SVGGElement,
  { data, isClipped }: MarksPicture,
  places: Shown['places'],
): readonly (Element | null)[] {
  const elements = elementsOf(group);
  if (elements.length > 0) return elements;
  const there = new Map([...group.children].map((mark) => [mark.getAttribute('data-member'), mark]));
  for (const [index, { id }] of data.members.entries()) {
    const isThere = !isClipped || places[index] !== null;
    elements.push(isThere ? (there.get(id) ?? s('g', { class: 'mark', 'data-member': id })) : null);
  }
  group.replaceChildren(...elements.filter((el) => el !== null));
  group.setAttribute('class', 'marks crowded');
  return elements;
}

/** Tells what each is, and draws those that lie above the others. */
export function tellMarks(
  group: SVGGElement,
  above: SVGGElement,
  { picture, scene, places }: Shown,
  indexes: readonly number[],
): void {
  const { data, state } = picture;
  const elements = elementsIn(group, picture, places);
  const orders = new Map<Element, number>();
  for (const index of new Set([...indexes, ...liftedIn(picture)])) {
    const [member, el, place] = [data.members[index], elements[index], places[index]];
    if (!member || !el) continue;
    if (place && isLifted(member, state)) {
      tag(el, { transform: `translate(${tenth(place[0])} ${tenth(place[1])})` });
      orders.set(el, tellMark(el, member, picture, scene, false));
    } else {
      tellTags(el, member, picture, scene);
      if (el.parentNode !== group) group.append(el);
      if (!el.hasAttribute('data-look')) continue;
      el.removeAttribute('data-look');
      el.replaceChildren();
    }
  }
  const sorted = [...orders.keys()].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
  if (!isSame(sorted, above.children)) above.replaceChildren(...sorted);
}

const isSame = (a: readonly Element[], b: HTMLCollection): boolean =>
  a.length === b.length && a.every((el, index) => el === b[index]);

const liftedIn = ({ data, state }: MarksPicture): readonly number[] =>
  [KRAKOW, state.city, state.hovered].flatMap((id) => indexesOf(data).get(id ?? '') ?? []);
