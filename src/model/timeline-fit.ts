// So many marks that their rows are higher than the strip: they shrink, and their rows with them, until all have room.
import type { Member } from './member.ts';
import type { Placed, TimelineOptions } from './timeline.ts';
import { layoutTimeline } from './timeline.ts';

/** Marks smaller than this are specks without rings and threads: together they show how many, not how well each is known. */
export const DENSE = 0.54;

/** How often a larger size is tried between one that fits and one that does not. */
const TRIES = 2;

/**
 * Every member once, none over another, and no row below `lowest` (in rows of full size), with marks as large as that
 * leaves them. Those with a name keep their size: where these alone need more, they have it.
 */
export function fitTimeline(members: readonly Member[], options: TimelineOptions, lowest: number): readonly Placed[] {
  const layout = (size: number): readonly Placed[] =>
    layoutTimeline(members, size < DENSE ? { ...options, thread: 0 } : options, size);
  const fits = (placed: readonly Placed[]): boolean => lowestRow(placed) <= lowest;
  let large = 1;
  let found = layout(large);
  if (fits(found) || members.length <= options.named.length) return found;
  let size = large;
  // Smaller marks need fewer rows at best, and as many at worst.
  for (let tries = 0; tries < MOST && !fits(found); tries++) {
    large = size;
    size *= Math.min(0.9, lowest / lowestRow(found));
    found = layout(size);
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const middle = Math.sqrt(size * large);
    const tried = layout(middle);
    if (fits(tried)) [size, found] = [middle, tried];
    else large = middle;
  }
  return found;
}

/** Ends the search where the named ones alone are the reason. */
const MOST = 40;

/** The lowest row of those without a name. */
const lowestRow = (placed: readonly Placed[]): number =>
  placed.reduce((lowest, { row, name }) => (name === null ? Math.max(lowest, row) : lowest), 0);
