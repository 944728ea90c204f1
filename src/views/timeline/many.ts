// Thousands of marks on the strip: drawn on a canvas beneath it, and pointed at by where they stand. Loaded where there are
// so many.
import type { Box } from '../../model/boxes.ts';
import type { Day } from '../../model/day.ts';
import { lookAt, lookName } from '../../model/look.ts';
import type { Dataset, MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import type { Point } from '../../model/mercator.ts';
import type { Placed } from '../../model/timeline.ts';
import { xAt } from '../../model/timeline.ts';
import { lastTurn } from '../../model/turns.ts';
import type { AppStore } from '../../store/store.ts';
import { haloOf, inkedOf } from '../mark-svg.ts';
import type { Cleanup } from '../view.ts';
import type { UnderOptions } from './canvas.ts';
import { canvasUnder } from './canvas.ts';
import type { Drawn, StartCrowd } from './draw.ts';
import { MARK, radiusOf, spotOf, surroundings, yOf } from './draw-marks.ts';
import type { Plan } from './plan.ts';
import { ROW, stripHeight } from './plan.ts';

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
    const all = [...data.members.keys()];
    if (places.some((place) => place !== null && place.size < 1)) {
      // Specks are drawn twice, before and after all have come, and the handle parts the two: a step draws none of them.
      for (const [layer, day] of [Number.NEGATIVE_INFINITY, data.researched].entries())
        under
          .start(
            layer,
            crowdAt(plan, places, data, () => day, true),
          )
          .draw(all);
      return ({ day }) => under.part(xAt(plan.scale, day));
    }
    let now = data.researched;
    const crowd = under.start(
      0,
      crowdAt(plan, places, data, () => now, false),
    );
    return ({ day }, changed) => {
      now = day;
      crowd.draw(changed);
    };
  };

  return { start, cleanup: under.cleanup };
}

/** The marks as they are at a day. Small ones (`isFine`) are too near to one another to be moved to whole pixels. */
function crowdAt(
  plan: Plan,
  places: readonly (Placed | null)[],
  { members, researched }: Dataset,
  today: () => Day,
  isFine: boolean,
): UnderOptions {
  return {
    size: { width: plan.width, height: stripHeight(plan) },
    isFine,
    places: places.map((place): Point | null => place && [place.x, yOf(place, plan)]),
    kindOf: (index) => {
      const [member, place] = [members[index], places[index]];
      if (!member || !place) return null;
      const isLater = statusAt(member, today(), researched) === 'not-yet';
      const name = `${isLater ? 'later' : ''} ${member.unconfirmed ? 'second-hand' : ''}`.trim();
      return {
        word: `${lookName(lookAt(member, today(), researched))} ${place.kind} ${place.size} ${name}`,
        order: 0,
        since: lastTurn(member, today(), researched) ?? 0,
        name,
        reach: reachOf(place),
      };
    },
    stampOf: (index) => {
      const [member, place] = [members[index], places[index]];
      if (!member || !place) return { paths: [], name: '', reach: REACH };
      const [look, radius] = [lookAt(member, today(), researched), radiusOf(place, plan)];
      return { paths: [...haloOf(look, radius), ...inkedOf(look, radius)], name: '', reach: REACH };
    },
    covers: () => true,
    aroundOf: (index) => {
      const [member, place] = [members[index], places[index]];
      if (!member || !place) return [];
      const { x, y } = spotOf(place, plan);
      return surroundings(member, place, x, y);
    },
  };
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
