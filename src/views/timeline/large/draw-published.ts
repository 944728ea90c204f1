// Numbers that others published, each at its own height, and a few of them in words; the ends of the curve in numbers.
import type { Box } from '../../../model/boxes.ts';
import { boxIndex } from '../../../model/boxes.ts';
import type { Count } from '../../../model/member.ts';
import { middleOf } from '../../../model/published.ts';
import { xAt } from '../../../model/timeline.ts';
import { s } from '../../dom.ts';
import type { Heights } from '../draw-curve.ts';
import { COUNT_SIGNS } from '../draw-curve.ts';
import type { Plan } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { numberWords, widthOf } from './words.ts';

/** Who published the numbers, by their place in the dataset. */
export interface Teller {
  readonly publisher: (index: number) => string;
  /** Those that are told before all others. */
  readonly first: readonly number[];
}

interface Sign {
  readonly index: number;
  readonly count: Count;
  readonly x: number;
  readonly y: number;
}

export function drawPublished(scene: Scene, heights: Heights, plan: Plan, teller: Teller | null): SVGGElement {
  const signs = heights.counts.map((count) => ({
    ...{ index: scene.data.counts.indexOf(count), count },
    ...{ x: middleOf(count.when, plan.scale), y: heights.yAt(count.members) },
  }));
  const drawn = signs.map(({ index, count, x, y }) => {
    const at = { transform: `translate(${round(x)},${y})`, 'data-row': countRow(index) };
    const day = count.when.earliest ?? count.when.latest ?? plan.scale.first;
    return s(
      'g',
      at,
      s('rect', { class: 'hit', x: -7, y: -8, width: 14, height: 13 }),
      s('path', {
        d: COUNT_SIGNS[count.comparison],
        'data-day': day,
        'data-declarations': count.declarations === 'true',
      }),
      s('title', {}, toldWords(scene, index, count, teller)),
    );
  });
  const words = teller ? placeWords(scene, signs, heights, plan, teller) : [];
  return s('g', { class: 'published' }, ...drawn, ...words);
}

/** The id of a number's row in the table. */
export const countRow = (index: number): string => `count-${index}`;

function toldWords({ i18n }: Scene, index: number, count: Count, teller: Teller | null): string {
  const number = numberWords(i18n, count);
  const when = i18n.when(count.when);
  if (!teller) return `${number}, ${when}`;
  const params = { number, when, publisher: teller.publisher(index) };
  return i18n.t(count.declarations === 'true' ? 'large.toldDeclared' : 'large.told', params);
}

/** At most so many numbers in words. */
const TOLD = 7;
const LINE = 15;
const BESIDE = 9;

/** The great steps up in words, at the left of their sign or above it, clear of the curve and of all other signs. */
function placeWords(
  scene: Scene,
  signs: readonly Sign[],
  heights: Heights,
  plan: Plan,
  teller: Teller,
): readonly SVGElement[] {
  const boxes = boxIndex(signs.map(({ x, y }): Box => [x - 6, y - 6, x + 6, y + 4]));
  const curveAt = (px: number): number => {
    const step = heights.steps.findLast(({ day }) => xAt(plan.scale, day) <= px);
    return heights.yAt(step?.possible ?? 0);
  };
  const isFree = (box: Box): boolean =>
    box[0] >= plan.scale.left + 4 &&
    box[1] >= plan.handleTop + 2 &&
    box[2] <= plan.scale.right - 4 &&
    box[3] <= curveAt(box[2]) - 1 &&
    !boxes.touches(box);
  let told = 0;
  return byImportance(signs, teller).flatMap(({ index, count, x, y }) => {
    if (told === TOLD) return [];
    const words = toldWords(scene, index, count, teller);
    const width = widthOf(words);
    const boxAt = (lines: number, side: -1 | 1): Box => {
      const middle = y - 2 - lines * LINE;
      const near = x + side * (lines === 0 ? BESIDE : 5);
      return [Math.min(near, near + side * width), middle - 7, Math.max(near, near + side * width), middle + 7];
    };
    const places = [0, 1, 2, 3, 4, 5, 6].flatMap((lines) => ([-1, 1] as const).map((side) => ({ lines, side })));
    const leaderAt = (box: Box): Box => [x - 1, box[1] + 2, x + 1, y - 7];
    const place = places.find(({ lines, side }) => {
      const box = boxAt(lines, side);
      return isFree(box) && (lines === 0 || !boxes.touches(leaderAt(box)));
    });
    if (!place) return [];
    const box = boxAt(place.lines, place.side);
    boxes.add(box);
    told++;
    if (place.lines > 0) boxes.add(leaderAt(box));
    const isBefore = place.side < 0;
    const at = {
      x: round(isBefore ? box[2] : box[0]),
      y: round(box[3] - 3),
      'text-anchor': isBefore ? 'end' : 'start',
    };
    const leader = s('path', { class: 'leader', d: `M${round(x)},${round(y - 7)}V${round(box[1] + 2)}` });
    return [...(place.lines > 0 ? [leader] : []), s('text', { ...at, 'data-row': countRow(index) }, words)];
  });
}

/** Those that are told first, then the ones that rise most above all earlier ones. */
function byImportance(signs: readonly Sign[], { first }: Teller): readonly Sign[] {
  let highest = 0;
  const steps = signs
    .toSorted((a, b) => a.x - b.x)
    .map((sign) => {
      const rise = sign.count.members - highest;
      highest = Math.max(highest, sign.count.members);
      return { sign, rise: first.includes(sign.index) ? Number.POSITIVE_INFINITY : rise };
    });
  return steps
    .filter(({ rise }) => rise > 0)
    .sort((a, b) => b.rise - a.rise || a.sign.x - b.sign.x)
    .map(({ sign }) => sign);
}

/** "154 certain", "164 possible", beside the end of the curve. */
export function drawEnds({ i18n }: Scene, { steps, yAt }: Heights, plan: Plan): SVGGElement {
  const end = steps.at(-1);
  if (!end) return s('g', {});
  const certain = yAt(end.certain) + 4;
  const possible = Math.min(yAt(end.possible) + 4, certain - 17);
  const x = round(plan.scale.right + 12);
  return s(
    'g',
    { class: 'ends-in-words' },
    end.possible > end.certain
      ? s('text', { class: 'possible', x, y: possible }, i18n.t('large.possible', { number: end.possible }))
      : null,
    s('text', { class: 'certain', x, y: certain }, i18n.t('large.certain', { number: end.certain })),
  );
}

const round = (px: number): number => Math.round(px * 10) / 10;
