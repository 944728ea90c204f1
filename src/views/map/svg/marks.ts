// The members' marks as SVG, one group each. Drawing twice is drawing once: only what has changed is touched.
import { indexesOf } from '../../../model/member.ts';
import { screenOf } from '../../../model/mercator.ts';
import { bandOf, markWorlds } from '../../../model/places.ts';
import type { Scene } from '../../../model/scene.ts';
import { sceneOf } from '../../../model/scene.ts';
import { changedBetween } from '../../../model/turns.ts';
import { s } from '../../dom.ts';
import { mayMove } from '../../mark.ts';
import { isInView } from '../camera.ts';
import { arrange } from './arrange.ts';
import { tenth } from './px.ts';
import type { MarksPicture } from './tell-mark.ts';
import { tag, tellMark } from './tell-mark.ts';

/** Px around a clipped picture where a mark still reaches into it. */
export const MARGIN = 12;

/** What a group shows: its marks and their order, by member, null for those outside of a clipped picture. */
interface Drawn {
  readonly picture: MarksPicture;
  readonly scene: Scene;
  readonly marks: readonly ({ readonly el: Element; order: number } | null)[];
}

const groups = new WeakMap<SVGGElement, Drawn>();

/** Draws all marks into a group; those that are there already are kept, and those that nothing has changed are not touched. */
export function drawMarks(group: SVGGElement, picture: MarksPicture): void {
  const before = groups.get(group);
  const scene = sceneOf(picture.state, picture.state.today);
  const changed = before && isSamePlace(before.picture, picture) ? changedSince(before, picture, scene) : null;
  if (!before || !changed) {
    groups.set(group, { picture, scene, marks: drawAll(group, picture, scene) });
    return;
  }
  const isShown = mayMove(changed.length);
  for (const index of changed) {
    const [member, mark] = [picture.data.members[index], before.marks[index]];
    if (!member || !mark) continue;
    const order = tellMark(mark.el, member, picture, scene, isShown);
    if (order === mark.order) continue;
    mark.order = order;
    group.insertBefore(mark.el, nextOf(before.marks, index, order));
  }
  groups.set(group, { ...before, picture, scene });
}

/** Whether no mark has moved. */
export const isSamePlace = (a: MarksPicture, b: MarksPicture): boolean =>
  a.data === b.data && a.camera === b.camera && a.size === b.size && a.radius === b.radius;

/** Indexes of the members whose marks may look otherwise; null for all. */
export function changedSince(
  { picture, scene: before }: Pick<Drawn, 'picture' | 'scene'>,
  { data, state }: MarksPicture,
  scene: Scene,
): readonly number[] | null {
  const changed = changedBetween(data, before, scene);
  if (!changed) return null;
  const { city, hovered } = picture.state;
  const places = indexesOf(data);
  const lit = [city, state.city, hovered, state.hovered].flatMap((id) => places.get(id ?? '') ?? []);
  return [...new Set([...changed, ...lit])];
}

function drawAll(group: SVGGElement, picture: MarksPicture, scene: Scene): Drawn['marks'] {
  const { data, camera, size, isClipped } = picture;
  const worlds = markWorlds(data, bandOf(camera.zoom));
  const { scale, left, top } = screenOf(camera, size);
  const there = new Map([...group.children].map((mark) => [mark.getAttribute('data-member'), mark]));
  const marks = data.members.map((member, index) => {
    const [x, y] = [(worlds[index * 2] ?? 0) * scale + left, (worlds[index * 2 + 1] ?? 0) * scale + top];
    if (isClipped && !isInView([x, y], size, -MARGIN)) return null;
    const el = there.get(member.id) ?? s('g', { class: 'mark', 'data-member': member.id });
    tag(el, { transform: `translate(${tenth(x)} ${tenth(y)})` });
    return { el, order: tellMark(el, member, picture, scene, true) };
  });
  const shown = marks.filter((mark) => mark !== null);
  arrange(
    group,
    shown.sort((a, b) => a.order - b.order).map(({ el }) => el),
  );
  return marks;
}

/** The mark before which one of an order belongs: of equal ones they lie in the order of the dataset. */
function nextOf(marks: Drawn['marks'], index: number, order: number): Element | null {
  let above: { readonly el: Element; readonly order: number } | null = null;
  for (const [at, mark] of marks.entries()) {
    if (!mark || at === index) continue;
    if (mark.order === order && at > index) return mark.el;
    if (mark.order > order && (above === null || mark.order < above.order)) above = mark;
  }
  return above?.el ?? null;
}
