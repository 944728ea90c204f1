// The marks of thousands of members: on a canvas over the SVG, apart from the few that lie above them. Loaded where there
// are so many.
import './many.css';
import type { Box } from '../../../model/boxes.ts';
import type { Look } from '../../../model/look.ts';
import { lookName, stackOrder } from '../../../model/look.ts';
import type { Member } from '../../../model/member.ts';
import type { Point } from '../../../model/mercator.ts';
import { screenOf } from '../../../model/mercator.ts';
import { bandOf, markWorlds } from '../../../model/places.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { lastTurn } from '../../../model/turns.ts';
import type { AppStore } from '../../../store/store.ts';
import type { Crowd } from '../../crowd.ts';
import { crowdOn } from '../../crowd.ts';
import { h, s } from '../../dom.ts';
import { SPECK, TICK, tickPath } from '../../mark.ts';
import { haloOf, inkedOf } from '../../mark-svg.ts';
import { readPalette, watchPalette } from '../../palette.ts';
import { stampsIn } from '../../stamps.ts';
import type { Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import { isInView } from '../camera.ts';
import type { Shown } from './many-elements.ts';
import { tellMarks } from './many-elements.ts';
import { changedSince, isSamePlace, MARGIN } from './marks.ts';
import type { DrawMarks } from './picture.ts';
import { setIfOther, tenth } from './px.ts';
import type { MarksPicture } from './tell-mark.ts';
import { isLifted } from './tell-mark.ts';

export interface Many {
  readonly draw: DrawMarks;
  readonly cleanup: Cleanup;
}

/** A mark with its ring's halo, px around the radius. */
const HALO = 1;

interface Drawn extends Shown {
  readonly marks: Crowd;
  /** The short lines of newcomers, apart, because all of them go at once when a new year begins. */
  readonly ticks: Crowd;
}

/** Puts two canvases, and a small SVG for those above them, over the map. */
export function manyOver(svg: SVGSVGElement, stage: HTMLElement, store: AppStore): Many {
  const canvas = (): HTMLCanvasElement => h('canvas', { class: 'map-crowd', 'aria-hidden': 'true' });
  const [forMarks, forTicks] = [canvas(), canvas()];
  const above = s('g');
  const lifted = s('svg', { class: 'map-lifted', 'aria-hidden': 'true' }, above);
  svg.after(forMarks, forTicks, lifted);
  const stamps = stampsIn(svg);
  let drawn: Drawn | null = null;

  const draw: DrawMarks = (group, picture) => {
    const scene = sceneOf(picture.state, picture.state.today);
    const same = drawn && isSamePlace(drawn.picture, picture) ? drawn : null;
    const changed = same && changedSince(same, picture, scene);
    const places = same?.places ?? placesIn(picture);
    const crowds = same ?? { marks: marksOn(forMarks, picture, places), ticks: ticksOn(forTicks, picture, places) };
    drawn = { picture, scene, places, marks: crowds.marks, ticks: crowds.ticks };
    const indexes = changed ?? [...picture.data.members.keys()];
    drawn.marks.draw(indexes);
    drawn.ticks.draw(indexes);
    setIfOther(lifted, 'viewBox', `0 0 ${picture.size.width} ${picture.size.height}`);
    tellMarks(group, above, drawn, indexes);
  };

  /** A member and its look now; null where it has no part in the crowd. */
  const oneAt = (index: number): { readonly member: Member; readonly look: Look; readonly shown: Shown } | null => {
    const member = drawn?.picture.data.members[index];
    if (!drawn || !member || isLifted(member, drawn.picture.state)) return null;
    const look = lookIn(member, drawn.scene, drawn.picture.data.researched);
    return look.fill === 'gone' ? null : { member, look, shown: drawn };
  };

  const marksOn = (canvas: HTMLCanvasElement, picture: MarksPicture, places: Shown['places']): Crowd => {
    const radius = tenth(picture.radius);
    return crowdOn({
      ...{ canvas, stamps, places, size: picture.size },
      kindOf: (index) => {
        const one = oneAt(index);
        if (!one) return null;
        const { member, look, shown } = one;
        const half = look.fill === 'speck' ? SPECK + HALO : radius + HALO;
        return {
          word: `${lookName(look)} ${radius}`,
          order: stackOrder(member, look),
          since: lastTurn(member, shown.scene.day, shown.picture.data.researched) ?? 0,
          name: '',
          reach: [-half, -half, half, half],
        };
      },
      stampOf: (index) => {
        const look = oneAt(index)?.look;
        const paths = look ? [...haloOf(look, radius), ...inkedOf(look, radius)] : [];
        return { paths, name: '', reach: radius + HALO };
      },
      // Of one shape, with the same halo: what was smaller or as large is gone beneath it.
      covers: (before, now) => before === null || before.reach[2] <= now.reach[2],
    });
  };

  const ticksOn = (canvas: HTMLCanvasElement, picture: MarksPicture, places: Shown['places']): Crowd => {
    const radius = tenth(picture.radius);
    const reach: Box = [-1, -radius - TICK, 1, -radius];
    return crowdOn({
      ...{ canvas, stamps, places, size: picture.size },
      kindOf: (index) => {
        const one = oneAt(index);
        const isNew = one && isFresh(one.member, one.shown.scene, one.shown.picture.data.researched);
        return isNew ? { word: `tick ${radius}`, order: 0, since: 0, name: '', reach } : null;
      },
      stampOf: () => ({
        paths: [{ d: tickPath(radius), ink: { class: 'tick' } }],
        name: '',
        reach: radius + TICK,
      }),
    });
  };

  return {
    draw,
    cleanup: all(
      () => forMarks.remove(),
      () => forTicks.remove(),
      () => lifted.remove(),
      watchPalette(stage, store, readPalette(stage), () => {
        stamps.forget();
        drawn?.marks.repaint();
        drawn?.ticks.repaint();
      }),
    ),
  };
}

/** Px of each mark in the picture; null for those outside of it. */
function placesIn({ data, camera, size }: MarksPicture): readonly (Point | null)[] {
  const worlds = markWorlds(data, bandOf(camera.zoom));
  const { scale, left, top } = screenOf(camera, size);
  return data.members.map((_, index) => {
    const at: Point = [(worlds[index * 2] ?? 0) * scale + left, (worlds[index * 2 + 1] ?? 0) * scale + top];
    return isInView(at, size, -MARGIN) ? at : null;
  });
}
