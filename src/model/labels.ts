// City and country names on the map: which stand where. One rule for both drawers. All lengths are px.
import type { Box, Obstacles } from './boxes.ts';
import { boxIndex, contains, crosses } from './boxes.ts';
import type { Point } from './mercator.ts';
import { bandOf } from './places.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** From the mark's place to the text's alphabetic baseline at its `align` end, px. */
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
  /** Px. */
  readonly size: number;
  readonly bold: boolean;
  /** The ends of a thin line from the mark to the text, from the mark's place; null where the text stands beside its mark. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** A mark, and the name it would like to have. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Px that the mark reaches from its place, its ring included. */
  readonly radius: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Gets its name in any case, over marks if need be: Kraków and the chosen city. */
  readonly isMust: boolean;
}

export interface LabelInput {
  /** Those that come first get their names first. */
  readonly spots: readonly Spot[];
  /** All marks, in the px of `spots`: what names must not cover. */
  readonly marks: Obstacles;
  /** So many names at most. */
  readonly most: number;
  readonly measure: Measure;
  /** How far a name may be from its mark, with a line to it. 0: no such names. */
  readonly leader: number;
  /** Names stay in here; null: anywhere. */
  readonly within: Box | null;
}

/** The width of a text in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/**
 * The zoom that names are placed for, in steps of a quarter: from one step to the next they stay where they are, because
 * marks only draw apart.
 */
export const labelZoom = (zoom: number): number => Math.floor(zoom * 4 + 1e-6) / 4;

/** How many names a map shows at most, at a zoom. `isSmall`: on a phone or in a small frame. */
export function labelLimit(zoom: number, isSmall: boolean): number {
  const band = bandOf(zoom);
  if (band <= 2 || (isSmall && zoom < 3)) return 9;
  if (band === 3) return 26;
  return band === 4 ? 45 : Number.POSITIVE_INFINITY;
}

/** Px between a mark and its name. */
const GAP = 2.6;
/** Parts of the size of a letter above and below the baseline. */
const ASCENT = 0.74;
const DESCENT = 0.22;
/** The baseline of a text that stands beside a mark, below its middle, in sizes. */
const MIDDLE = 0.34;
/** Px that are kept free between two names. */
const BETWEEN = 2;

type Place = Pick<Label, 'dx' | 'dy' | 'align' | 'leader'>;

/** Gives names to marks, the first first, where they cover neither a mark nor another name. */
export function placeLabels({ spots, marks, most, measure, leader, within }: LabelInput): readonly Label[] {
  const names = boxIndex([]);
  const lines: [Point, Point][] = [];
  const labels: Label[] = [];
  for (const spot of spots) {
    if (labels.length >= most) break;
    const width = measure(spot.text, spot.size, spot.bold);
    const leastBad = (): Place | undefined => {
      const covered = (place: Place): number => marks.count(boxAt(spot, place, width));
      const places = besides(spot);
      const apart = places.filter((place) => !names.touches(boxAt(spot, place, width)));
      return (apart.length > 0 ? apart : places).toSorted((a, b) => covered(a) - covered(b))[0];
    };
    const isFree = (place: Place): boolean => {
      const box = boxAt(spot, place, width);
      if (within && !contains(within, box)) return false;
      if (marks.touches(box) || names.touches(grow(box, BETWEEN))) return false;
      if (lines.some(([a, b]) => crosses(a, b, box))) return false;
      if (!place.leader) return true;
      const [a, b] = place.leader.map(([x, y]): Point => [spot.x + x, spot.y + y]) as [Point, Point];
      return !marks.crossedBy(a, b, spotBox(spot)) && !names.crossedBy(a, b, null);
    };
    const free = [...besides(spot), ...farther(spot, leader)].find(isFree);
    const place = free ?? (spot.isMust ? leastBad() : null);
    if (!place) continue;
    names.add(boxAt(spot, place, width));
    if (place.leader) lines.push(place.leader.map(([x, y]): Point => [spot.x + x, spot.y + y]) as [Point, Point]);
    labels.push({ id: spot.id, text: spot.text, size: spot.size, bold: spot.bold, ...place });
  }
  return labels;
}

/** Right, left, above, below, then the corners. */
function besides({ radius, size }: Spot): readonly Place[] {
  const side = radius + GAP;
  const corner = side * 0.72;
  const above = -side - size * 0.02;
  const below = side + size * 0.66;
  const place = (align: Label['align'], dx: number, dy: number): Place => ({ align, dx, dy, leader: null });
  return [
    place('start', side, size * MIDDLE),
    place('end', -side, size * MIDDLE),
    place('middle', 0, above),
    place('middle', 0, below),
    place('start', corner, -corner),
    place('start', corner, corner + size * 0.5),
    place('end', -corner, -corner),
    place('end', -corner, corner + size * 0.5),
  ];
}

const LEADER_STEP = 7;
const LEADER_TURNS = 16;

/** Places all around, near ones first, with a line from the mark's edge to the name. */
function* farther({ radius, size }: Spot, leader: number): Generator<Place> {
  for (let far = radius + LEADER_STEP * 1.5; far <= leader; far += LEADER_STEP) {
    for (let turn = 0; turn < LEADER_TURNS; turn++) {
      const angle = (turn / LEADER_TURNS) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const align = cos > 0.35 ? 'start' : cos < -0.35 ? 'end' : 'middle';
      const end: Point = [cos * far, sin * far];
      const dx = end[0] + (align === 'start' ? 2 : align === 'end' ? -2 : 0);
      const dy = end[1] + (align === 'middle' ? (sin > 0 ? size * ASCENT : -size * DESCENT) : size * MIDDLE);
      yield { align, dx, dy, leader: [[cos * (radius + 0.8), sin * (radius + 0.8)], end] };
    }
  }
}

/** Discs are counted as squares a little smaller than they are wide: half their side. */
export const halfSide = (radius: number): number => radius * 0.94;

export function spotBox({ x, y, radius }: Pick<Spot, 'x' | 'y' | 'radius'>): Box {
  const half = halfSide(radius);
  return [x - half, y - half, x + half, y + half];
}

function boxAt(spot: Spot, { dx, dy, align }: Place, width: number): Box {
  const left = spot.x + dx - (align === 'start' ? 0 : align === 'end' ? width : width / 2);
  const baseline = spot.y + dy;
  return [left, baseline - spot.size * ASCENT, left + width, baseline + spot.size * DESCENT];
}

/** What a placed name covers, for names of countries. */
export const labelBox = (spot: Spot, label: Label, measure: Measure): Box =>
  boxAt(spot, label, measure(label.text, label.size, label.bold));

const grow = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 - by, y0 - by, x1 + by, y1 + by];
