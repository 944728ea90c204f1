// One mark a member, hanging below the axis, as exact as its date is known.
import type { Day } from '../../model/day.ts';
import { lookAt } from '../../model/look.ts';
import type { Dataset, Member, MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import type { MarkKind, Placed } from '../../model/timeline.ts';
import { NAME_GAP } from '../../model/timeline.ts';
import { DENSE } from '../../model/timeline-fit.ts';
import { s } from '../dom.ts';
import type { Inked } from '../mark-svg.ts';
import { markElement } from '../mark-svg.ts';
import type { Plan } from './plan.ts';
import { ROW } from './plan.ts';
import type { Scene } from './scene.ts';

/** The exact ones are a little larger: known better, more ink. */
const RADIUS: Readonly<Record<MarkKind, number>> = { day: 3.1, bar: 2.5, bounds: 2.7, none: 2.7 };
/** The largest of them with its surroundings. */
export const MARK = 3.3;
const LARGE = 4.4;
/** Where marks are specks, in full size. */
const SPECK = 2.4;

export function radiusOf(placed: Placed, plan: Plan): number {
  if (plan.narrow || placed.id === KRAKOW) return LARGE;
  // A speck is a speck: none of them is larger.
  return placed.size < DENSE ? SPECK * placed.size : RADIUS[placed.kind] * placed.size;
}

export const yOf = ({ row }: Placed, plan: Plan): number => (plan.narrow ? plan.axis : plan.rows + row * ROW);

/** The narrow line has room for the named ones only. */
export const isHidden = ({ name }: Placed, { narrow }: Plan): boolean => narrow && name === null;

/** Where a mark is drawn and how large, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The place is in the drawing itself: with a `transform` each, marks would be as many layers for the browser to sort in
 * every frame in which one of them changes.
 */
export function spotOf(place: Placed, plan: Plan): Spot {
  // Rows of specks are less than a px apart.
  const y = yOf(place, plan);
  return {
    x: round(place.x),
    y: place.size < DENSE ? Math.round(y * 100) / 100 : round(y),
    radius: radiusOf(place, plan),
  };
}

/** All marks, by member, in the order of `scene.members`. `isAlone` says which have a drawing of their own. */
export function drawMarks(
  scene: Scene,
  plan: Plan,
  placed: ReadonlyMap<string, Placed>,
  isAlone: (place: Placed) => boolean,
): ReadonlyMap<MemberId, SVGGElement> {
  const markOf = (member: Member): SVGGElement => {
    const place = placed.get(member.id);
    const g = s('g', { 'data-member': member.id, 'data-unconfirmed': member.unconfirmed });
    if (!place || !isAlone(place)) {
      g.setAttribute('hidden', '');
      paintMark(g, member, scene.data, scene.day, null);
      return g;
    }
    const spot = spotOf(place, plan);
    g.setAttribute('class', place.kind);
    if (!plan.narrow) {
      const around = surroundings(member, place, spot.x, spot.y);
      g.append(hitArea(place, spot), ...around.map(({ d, ink }) => s('path', { d, ...ink })));
    }
    paintMark(g, member, scene.data, scene.day, spot);
    return g;
  };
  return new Map(scene.members.map((member) => [member.id, markOf(member)]));
}

/** Gives a mark the look of a day; touches nothing if it has it. `spot` null: a hidden mark, which has a status only. */
export function paintMark(
  g: Element,
  member: Member,
  data: Dataset,
  day: Day,
  spot: Spot | null,
  mayMove = false,
): void {
  const status = statusAt(member, day, data.researched);
  const before = g.getAttribute('data-status');
  if (status === before) return;
  g.setAttribute('data-status', status);
  if (spot === null) return;
  const mark = markElement(lookAt(member, day, data.researched), spot.radius, spot.x, spot.y);
  mark.setAttribute('class', 'mark');
  const old = g.querySelector(':scope > .mark');
  if (old) old.replaceWith(mark);
  else g.append(mark);
  // Only what changes while the reader looks on is shown to appear or to fill.
  const step = !mayMove || before === null || status === 'not-yet' ? null : before === 'not-yet' ? 'appear' : 'fill';
  if (step) g.setAttribute('data-step', step);
  else g.removeAttribute('data-step');
}

/** The names of Kraków and of the chosen city, in the first row. */
export function drawNames({ i18n, members }: Scene, plan: Plan, placed: Iterable<Placed>): SVGGElement {
  const names = [...placed].flatMap((place) => {
    const member = place.name === null || plan.narrow ? undefined : members.find(({ id }) => id === place.id);
    if (!member) return [];
    const before = place.name === 'before';
    const left = Math.min(place.from - (place.id === KRAKOW ? DIAMOND : 0), place.x - MARK);
    const x = before ? left - NAME_GAP : Math.max(place.to, place.until ?? place.x, place.x + MARK) + NAME_GAP;
    const end = before ? 'end' : 'start';
    const attributes = { x: round(x), y: round(yOf(place, plan) + 4), 'text-anchor': end, lang: i18n.nameLang(member) };
    return [s('text', { ...attributes, class: place.id === KRAKOW ? 'krakow' : null }, i18n.name(member))];
  });
  return s('g', { class: 'named' }, ...names);
}

/** The area that answers to the pointer. */
function hitArea({ from, to, size }: Placed, { x, y }: Spot): SVGRectElement {
  const height = ROW * size;
  const [left, right] = [Math.min(from, x - MARK * size), Math.max(to, x + MARK * size)];
  const [at, width] = [{ x: round(left), y: y - height / 2 }, round(right - left)];
  return s('rect', { class: 'hit', ...at, width, height });
}

/** How long it was in, bar or thread, and Kraków's decision: what lies around a mark, around a place in px. */
export function surroundings(member: Member, place: Placed, x: number, y: number): readonly Inked[] {
  const { kind, until, size } = place;
  const [from, to] = [round(place.from - place.x), round(place.to - place.x)];
  const path = (name: string, d: string): Inked => ({ d, ink: { class: name } });
  if (size < DENSE) {
    if (kind !== 'bar') return [];
    const fine = (px: number): number => Math.round(px * 100) / 100;
    return [
      path('bar', `M${round(x + from)},${fine(y - 1.5 * size)}H${round(x + to)}v${fine(3 * size)}H${round(x + from)}Z`),
    ];
  }
  const end = until === null ? null : round(x + until - place.x);
  const stay =
    end === null ? [] : [path('until', `M${x},${y}H${end}M${end},${round(y - 2.6 * size)}v${round(5.2 * size)}`)];
  // A month is narrower than its mark.
  if (kind === 'bar' && to - from <= (2 * MARK + 2) * size) return stay;
  if (kind === 'bar')
    return [...stay, ...bar(round(x + from), round(x + to), y, size).map(([name, d]) => path(name, d))];
  if (kind === 'bounds') return [...stay, path('thread', thread(member, place, from, x, y))];
  if (from === 0) return stay;
  const line = path('line', `M${round(x + from + DIAMOND)},${y}H${x}`);
  return [...stay, line, path('council', `M${round(x + from - DIAMOND)},${y}l4,-4l4,4l-4,4Z`)];
}

/** Half of the diamond of a decision, px. */
export const DIAMOND = 4;

/** A bar as long as the month, season or year: a pale line that ends in two fine marks. */
const bar = (from: number, to: number, y: number, size: number): readonly (readonly [name: string, d: string])[] => {
  const [top, height] = [round(y - 2.2 * size), round(4.4 * size)];
  return [
    ['bar', `M${from},${round(y - 1.5 * size)}H${to}v${round(3 * size)}H${from}Z`],
    ['ends', `M${from},${top}v${height}M${to},${top}v${height}`],
  ];
};

/** Back to the first day with an end tick; where it breaks off, or where there is no first day, in dashes that shorten. */
function thread({ joined }: Member, { whole, size }: Placed, from: number, x: number, y: number): string {
  const ring = RING * size;
  if (whole)
    return `M${round(x + from)},${y}H${round(x - ring)}M${round(x + from)},${round(y - 2 * size)}v${round(4 * size)}`;
  const dashes = joined.earliest === null ? [4, 3, 1.8, 0.8] : [9, 2.4, 0.8];
  const length = sum(dashes) + BETWEEN * (dashes.length - 1);
  const fit = Math.max(0, -from - ring) / length;
  return dashes
    .map((dash, index) => {
      const start = x - ring - (sum(dashes.slice(0, index)) + BETWEEN * index) * fit;
      return `M${round(start)},${y}h${round(-dash * fit)}`;
    })
    .join('');
}

/** The radius of the ring that a thread ends at, and the space between two dashes, px. */
const RING = 2.7;
const BETWEEN = 1.8;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const round = (px: number): number => Math.round(px * 10) / 10;
