// The marks of thousands of members: drawn together, apart from the few that lie above them. Loaded where there are so many.
import type { Look } from '../../../model/look.ts';
import { lookName, stackOrder } from '../../../model/look.ts';
import type { Member } from '../../../model/member.ts';
import type { Screen } from '../../../model/mercator.ts';
import { screenOf } from '../../../model/mercator.ts';
import { bandOf, markWorlds } from '../../../model/places.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { crowdIn } from '../../crowd.ts';
import { s } from '../../dom.ts';
import { tickPath } from '../../mark.ts';
import { inkedOf } from '../../mark-svg.ts';
import { isInView } from '../camera.ts';
import { changedSince, MARGIN } from './marks.ts';
import { tenth } from './px.ts';
import type { MarksPicture } from './tell-mark.ts';
import { isLifted, tag, tellMark, tellTags } from './tell-mark.ts';

/** Side of a square whose marks share their drawings, px. */
const CELL = 24;

interface Many {
  picture: MarksPicture;
  scene: Scene;
  /** Where the drawing was made; a move of the map moves the whole of it. */
  readonly screen: Screen;
  readonly crowd: SVGGElement;
  /** Those that scripts may ask; null outside of a clipped picture. */
  readonly marks: readonly (Element | null)[];
  readonly draw: (changed: Iterable<number>) => void;
}

const groups = new WeakMap<SVGGElement, Many>();

/** Draws all marks into a group, as `drawMarks` does for fewer. */
export function drawMany(group: SVGGElement, picture: MarksPicture): void {
  const scene = sceneOf(picture.state, picture.state.today);
  const before = groups.get(group);
  const same = before && isAsLarge(before.picture, picture) ? before : null;
  const changed = same && changedSince(same, picture, scene);
  const many = same ? Object.assign(same, { picture, scene }) : startMany(group, picture, scene);
  groups.set(group, many);
  const indexes = changed ?? [...picture.data.members.keys()];
  many.draw(indexes);
  tellMarks(group, many, indexes);
  const { left, top } = screenOf(picture.camera, picture.size);
  const [right, down] = [tenth(left - many.screen.left), tenth(top - many.screen.top)];
  tag(many.crowd, { transform: `translate(${right} ${down})` });
}

const isAsLarge = (a: MarksPicture, b: MarksPicture): boolean =>
  a.data === b.data && a.camera.zoom === b.camera.zoom && a.radius === b.radius;

function startMany(group: SVGGElement, picture: MarksPicture, scene: Scene): Many {
  const { data, camera, size, radius, isClipped } = picture;
  const there = new Map([...group.children].map((mark) => [mark.getAttribute('data-member'), mark]));
  const screen = screenOf(camera, size);
  const places = placesIn(picture, screen);
  const marks = data.members.map(({ id }, index) => {
    if (isClipped && !isInView(places(index), size, -MARGIN)) return null;
    return there.get(id) ?? s('g', { class: 'mark', 'data-member': id });
  });
  const crowd = s('g', { class: 'crowd' });
  group.replaceChildren(crowd, ...marks.filter((mark) => mark !== null));
  /** How a member looks now; null where it has no part in the crowd. */
  const lookOf = (index: number): { readonly member: Member; readonly look: Look; readonly isNew: boolean } | null => {
    const member = data.members[index];
    if (!member || isLifted(member, many.picture.state)) return null;
    const look = lookIn(member, many.scene, data.researched);
    if (look.fill === 'gone' || marks[index] === null) return null;
    return { member, look, isNew: isFresh(member, many.scene, data.researched) };
  };
  const many: Many = {
    ...{ picture, scene, screen, crowd, marks },
    draw: crowdIn(crowd, {
      side: CELL,
      placeOf: places,
      kindOf: (index) => {
        const one = lookOf(index);
        if (!one) return null;
        const word = one.isNew ? `${lookName(one.look)} new` : lookName(one.look);
        return { word, order: stackOrder(one.member, one.look), name: '' };
      },
      pathsOf: (index) => {
        const one = lookOf(index);
        if (!one) return [];
        const [x, y] = places(index);
        const paths = inkedOf(one.look, tenth(radius), x, y);
        return one.isNew ? [...paths, { d: tickPath(tenth(radius), x, y), ink: { class: 'tick' } }] : paths;
      },
    }),
  };
  return many;
}

/** Px on the screen of each mark, to a tenth. */
function placesIn({ data, camera }: MarksPicture, { scale, left, top }: Screen): (index: number) => [number, number] {
  const worlds = markWorlds(data, bandOf(camera.zoom));
  return (index) => [tenth((worlds[index * 2] ?? 0) * scale + left), tenth((worlds[index * 2 + 1] ?? 0) * scale + top)];
}

/** Tells what each is, and draws those that lie above the others. */
function tellMarks(group: SVGGElement, { picture, scene, marks }: Many, indexes: readonly number[]): void {
  const { data, state, camera, size } = picture;
  const places = placesIn(picture, screenOf(camera, size));
  const lifted: { readonly el: Element; readonly order: number }[] = [];
  for (const index of new Set([...indexes, ...liftedIn(picture)])) {
    const [member, el] = [data.members[index], marks[index]];
    if (!member || !el) continue;
    if (isLifted(member, state)) {
      const [x, y] = places(index);
      tag(el, { transform: `translate(${x} ${y})` });
      lifted.push({ el, order: tellMark(el, member, picture, scene, false) });
    } else {
      tellTags(el, member, picture, scene);
      if (!el.hasAttribute('data-look')) continue;
      el.removeAttribute('data-look');
      el.replaceChildren();
    }
  }
  for (const { el } of lifted.sort((a, b) => a.order - b.order)) group.append(el);
}

const liftedIn = ({ data, state }: MarksPicture): readonly number[] =>
  data.members.flatMap((member, index) => (isLifted(member, state) ? [index] : []));
