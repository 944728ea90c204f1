// Thousands of marks on the strip: drawn on a canvas beneath it, and pointed at by where they stand. Loaded where there are
// so many.
import type { Box } from '../../model/boxes.ts';
import { lookAt, lookName } from '../../model/look.ts';
import type { MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import type { Point } from '../../model/mercator.ts';
import type { Placed } from '../../model/timeline.ts';
import { lastTurn } from '../../model/turns.ts';
import type { AppStore } from '../../store/store.ts';
import { haloOf, inkedOf } from '../mark-svg.ts';
import type { Cleanup } from '../view.ts';
import { canvasUnder } from './canvas.ts';
import type { Drawn, StartCrowd } from './draw.ts';
import { MARK, radiusOf, spotOf, surroundings, yOf } from './draw-marks.ts';
import { ROW, stripHeight } from './plan.ts';
import type { Scene } from './scene.ts';

/** What a mark reaches from its place with its halo, px. */
const REACH = 4;

export interface Many {
  readonly start: StartCrowd;
  readonly cleanup: Cleanup;
}

/** Puts a canvas under the strip, which answers to the pointer where a mark stands. */
export function manyUnder(svg: SVGSVGElement, strip: HTMLElement, store: AppStore, drawn: () => Drawn): Many {
  const under = canvasUnder(svg, strip, store, (x, y) => placedAt(drawn(), x, y));

  const start: StartCrowd = (plan, placed, { data }) => {
    const places = data.members.map(({ id }) => {
      const place = placed.get(id);
      return place && id !== KRAKOW ? place : null;
    });
    // Small ones are too near to one another to be moved to whole pixels.
    const isFine = places.some((place) => place !== null && place.size < 1);
    let scene: Scene | null = null;
    const crowd = under.start({
      ...{ size: { width: plan.width, height: stripHeight(plan) } },
      isFine,
      places: places.map((place): Point | null => place && [place.x, yOf(place, plan)]),
      kindOf: (index) => {
        const [member, place] = [data.members[index], places[index]];
        if (!scene || !member || !place) return null;
        const look = lookName(lookAt(member, scene.day, data.researched));
        const isLater = statusAt(member, scene.day, data.researched) === 'not-yet';
        const name = `${isLater ? 'later' : ''} ${member.unconfirmed ? 'second-hand' : ''}`.trim();
        return {
          word: `${look} ${place.kind} ${place.size} ${name}`,
          order: 0,
          since: lastTurn(member, scene.day, data.researched) ?? 0,
          name,
          reach: reachOf(place),
        };
      },
      stampOf: (index) => {
        const [member, place] = [data.members[index], places[index]];
        const look = scene && member && lookAt(member, scene.day, data.researched);
        return {
          paths: look && place ? [...haloOf(look, radiusOf(place, plan)), ...inkedOf(look, radiusOf(place, plan))] : [],
          name: '',
          reach: REACH,
        };
      },
      // Of soft dots, one over another is darker than one alone.
      covers: () => !isFine,
      aroundOf: (index) => {
        const [member, place] = [data.members[index], places[index]];
        if (!member || !place) return [];
        const { x, y } = spotOf(place, plan);
        return surroundings(member, place, x, y);
      },
    });
    return (now, changed) => {
      scene = now;
      crowd.draw(changed);
    };
  };

  return { start, cleanup: under.cleanup };
}

/** From the mark's place, with its bar or thread, px. */
function reachOf({ x, from, to, until, size }: Placed): Box {
  const right = Math.max(x, to, until ?? x);
  const reach = Math.max(1, REACH * size);
  return [Math.min(x, from) - x - reach, -reach, right - x + reach, reach];
}

/** The member whose mark, bar or thread a point of the strip means. */
export function placedAt({ placed, plan }: Pick<Drawn, 'placed' | 'plan'>, x: number, y: number): MemberId | null {
  const isThere = (place: Placed): boolean =>
    Math.abs(yOf(place, plan) - y) <= (ROW * place.size) / 2 &&
    x >= Math.min(place.from, place.x - MARK * place.size) &&
    x <= Math.max(place.to, place.x + MARK * place.size);
  for (const place of placed.values()) if (isThere(place)) return place.id;
  return null;
}
