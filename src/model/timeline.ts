// Where the marks of the timeline stand: one a member, each in the first row where it has room.
import type { Day } from './day.ts';
import { sharpness } from './doubt.ts';

import type { Member, MemberId } from './member.ts';

/** A straight scale from days to px. Days outside stand at its ends. */
export interface TimeScale {
  readonly first: Day;
  readonly last: Day;
  /** Px of `first` and of `last`. */
  readonly left: number;
  readonly right: number;
}

export function xAt({ first, last, left, right }: TimeScale, day: Day): number {
  const share = (Math.min(last, Math.max(first, day)) - first) / Math.max(1, last - first);
  return left + share * (right - left);
}

export type MarkKind = 'bar' | 'day' | 'bounds' | 'none';

export interface Placed {
  readonly id: MemberId;
  readonly kind: MarkKind;
  /** Where the mark stands, px. */
  readonly x: number;
  /** In rows of full size from the first one on: a fraction where marks are smaller. */
  readonly row: number;
  /** How large it is drawn: 1 is full size. */
  readonly size: number;
  /**
   * The ink besides the mark: a bar from end to end, a thread from the mark back, or the line back to an earlier decision;
   * px. Both are `x` where there is none.
   */
  readonly from: number;
  readonly to: number;
  /** Whether `from` is where the date begins. False for a thread that breaks off or has no first day. */
  readonly whole: boolean;
  /** Where its presence ends at the latest, px; null for those who have not left. */
  readonly until: number | null;
  /** The side where the name stands, for members that have one. */
  readonly name: 'before' | 'after' | null;
}

export interface NamedMember {
  readonly id: MemberId;
  /** Of the name, px. */
  readonly width: number;
  /** An earlier day that a line leads back to, such as a council's decision. */
  readonly since: Day | null;
}

export interface TimelineOptions {
  readonly scale: TimeScale;
  /** Px of the lane for members without any date. */
  readonly lane: number;
  /** Of a mark with its surroundings, px. */
  readonly radius: number;
  /** How far a thread goes back at most, px. */
  readonly thread: number;
  /** Those that keep the first row for their names, the most important one first. */
  readonly named: readonly NamedMember[];
}

/** Px kept free between two marks of a row. */
export const GAP = 1;
/** Px between a name and its mark. */
export const NAME_GAP = 5;
/** Half of what is seen of a mark in any case, px: smaller ones become flatter, not narrower. */
export const LEAST = 0.5;
/** A named mark and its name are as high as two rows. */
const NAMED_ROWS = 2;

export function markKind(member: Member): MarkKind {
  if (member.joined.earliest === null && member.joined.latest === null) return 'none';
  const sharp = sharpness(member);
  return sharp === 'sharp' ? 'day' : sharp === 'wide' ? 'bar' : 'bounds';
}

/**
 * Places every member once: the named ones, then bars, days and bounds, each by its last possible day. All but the named
 * ones are `size` times as large as in full size, and so are their rows and the space between them.
 */
export function layoutTimeline(members: readonly Member[], options: TimelineOptions, size = 1): readonly Placed[] {
  const rows: Rows = { taken: [], searched: new Map() };
  const named = options.named.flatMap((name) => members.filter(({ id }) => id === name.id));
  const others = members.filter(({ id }) => !options.named.some((name) => name.id === id)).sort(byKindAndDay);
  const small = { ...options, radius: Math.max(LEAST, options.radius * size), thread: options.thread * size };
  return [...named, ...others].map((member) => {
    const name = options.named.find(({ id }) => id === member.id) ?? null;
    const own = name ? options : small;
    const spot = ledBack(spotOf(member, own), name?.since ?? null, own);
    const { extent, side } = extentOf(spot, name, own);
    const row = takeRow(rows, extent, name ? Math.ceil(NAMED_ROWS / size) : 1, GAP * size);
    return { id: member.id, ...spot, row: row * size, size: name ? 1 : size, name: side };
  });
}

const ORDER: readonly MarkKind[] = ['bar', 'day', 'bounds', 'none'];

function byKindAndDay(a: Member, b: Member): number {
  const kinds = ORDER.indexOf(markKind(a)) - ORDER.indexOf(markKind(b));
  const end = (member: Member): Day => member.joined.latest ?? 0;
  // Of the same day the confirmed come first; the last rule makes the order the same on every machine.
  return kinds || end(a) - end(b) || Number(a.unconfirmed) - Number(b.unconfirmed) || (a.id < b.id ? -1 : 1);
}

type Spot = Omit<Placed, 'id' | 'row' | 'size' | 'name'>;

function spotOf(member: Member, options: TimelineOptions): Spot {
  const spot = joinedSpot(member, options);
  const { left } = member;
  if (left === null || spot.kind === 'none') return { ...spot, until: null };
  return { ...spot, until: Math.max(spot.x, xAt(options.scale, left.latest ?? options.scale.last)) };
}

function joinedSpot(member: Member, { scale, lane, thread }: TimelineOptions): Omit<Spot, 'until'> {
  const { earliest, latest } = member.joined;
  const kind = markKind(member);
  if (kind === 'none') return { kind, x: lane, from: lane, to: lane, whole: true };
  const end = xAt(scale, latest ?? scale.last);
  if (kind === 'day') return { kind, x: end, from: end, to: end, whole: true };
  const start = earliest === null ? scale.left : xAt(scale, earliest);
  if (kind === 'bounds') {
    const from = Math.max(start, end - thread);
    return { kind, x: end, from, to: end, whole: earliest !== null && from === start };
  }
  // The last day is filled to its end. Two years that follow each other stand apart, in one row.
  const to = latest === null ? end : xAt(scale, latest + 1);
  const x = (start + to) / 2;
  return { kind, x, from: Math.min(x, start + GAP), to: Math.max(x, to - GAP), whole: true };
}

const ledBack = (spot: Spot, since: Day | null, { scale }: TimelineOptions): Spot =>
  since === null ? spot : { ...spot, from: Math.min(spot.from, xAt(scale, since)) };

function extentOf(
  spot: Spot,
  name: NamedMember | null,
  { radius, scale }: TimelineOptions,
): { extent: [number, number]; side: Placed['name'] } {
  const size = name ? radius * 1.5 : radius;
  const from = Math.min(spot.from - (name && name.since !== null ? size : 0), spot.x - size);
  const to = Math.max(spot.to, spot.x + size, spot.until ?? spot.x);
  if (!name) return { extent: [from, to], side: null };
  const room = name.width + NAME_GAP;
  // A thread leads back from the mark, so its name stands on the other side where it fits.
  const before = spot.kind !== 'none' && from - room >= 0 && (spot.kind !== 'bounds' || to + room > scale.right);
  return before ? { extent: [from - room, to], side: 'before' } : { extent: [from, to + room], side: 'after' };
}

/** What is taken of a row, px. Those of a row are in order, and never over each other. */
type Taken = readonly [from: number, to: number];

interface Rows {
  readonly taken: Taken[][];
  /** Where the search for an extent ended last: no row before it has become free since. */
  readonly searched: Map<string, number>;
}

/** The first row from which on `height` rows are free; takes them. */
function takeRow({ taken, searched }: Rows, extent: Taken, height: number, gap: number): number {
  const [from, to] = extent;
  /** The only one that can be in the way is the last that begins before the end of this one. */
  const placeIn = (row: readonly Taken[]): number => firstFrom(row, to + gap);
  const isFree = (row: readonly Taken[]): boolean =>
    (row[placeIn(row) - 1]?.[1] ?? Number.NEGATIVE_INFINITY) <= from - gap;
  const name = extent.join(' ');
  let end = searched.get(name) ?? 0;
  for (let free = 0; free < height; end++) free = isFree(taken[end] ?? []) ? free + 1 : 0;
  if (height === 1) searched.set(name, end);
  for (let at = end - height; at < end; at++) {
    const row = taken[at] ?? [];
    row.splice(placeIn(row), 0, extent);
    taken[at] = row;
  }
  return end - height;
}

/** The index of the first one that begins at `px` or later, by halving: a row can have hundreds. */
function firstFrom(taken: readonly Taken[], px: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.[0] ?? px) < px) low = middle + 1;
    else high = middle;
  }
  return low;
}
