// The large timeline's lower half: one row for each date that has only bounds, and names where there is room.
import type { Box } from './boxes.ts';
import { boxIndex } from './boxes.ts';
import type { Day } from './day.ts';
import type { Member, MemberId } from './member.ts';
import type { TimeScale } from './timeline.ts';
import { xAt } from './timeline.ts';

export interface Thread {
  readonly id: MemberId;
  readonly row: number;
  /** Px of the first possible day, null where there is none. */
  readonly from: number | null;
  /** Px of the last possible day. */
  readonly to: number;
  /** Where its presence ends at the latest, px; null for those who have not left. */
  readonly until: number | null;
}

/** By the last possible day, then by the first one; those of one country stand together. */
export function threadsOf(members: readonly Member[], scale: TimeScale): readonly Thread[] {
  return members.toSorted(byDays).map(({ id, joined, left }, row) => {
    const to = xAt(scale, joined.latest ?? scale.last);
    return {
      ...{ id, row, to },
      from: joined.earliest === null ? null : xAt(scale, joined.earliest),
      until: left === null ? null : Math.max(to, xAt(scale, left.latest ?? scale.last)),
    };
  });
}

const lastOf = ({ joined }: Member): Day => joined.latest ?? Number.MAX_SAFE_INTEGER;
const firstOf = ({ joined }: Member): Day => joined.earliest ?? 0;

const byDays = (a: Member, b: Member): number =>
  lastOf(a) - lastOf(b) ||
  firstOf(a) - firstOf(b) ||
  compare(a.country, b.country) ||
  b.priority - a.priority ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbours that share country and date. */
export interface Run {
  readonly members: readonly Member[];
  /** The row in the middle. */
  readonly row: number;
  /** Where the ink of all of them ends, px. */
  readonly to: number;
}

/** Runs of so many threads at least. */
export function runsOf(threads: readonly Thread[], members: readonly Member[], least: number): readonly Run[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const runs: { members: Member[]; first: number; to: number }[] = [];
  for (const { id, row, to, until } of threads) {
    const member = byId.get(id);
    if (!member) continue;
    const run = runs.at(-1);
    const head = run?.members[0];
    const end = until ?? to;
    if (run && head?.country === member.country && head.joined.edtf === member.joined.edtf) {
      run.members.push(member);
      run.to = Math.max(run.to, end);
    } else runs.push({ members: [member], first: row, to: end });
  }
  return runs
    .filter((run) => run.members.length >= least)
    .map((run) => ({ members: run.members, row: run.first + Math.floor((run.members.length - 1) / 2), to: run.to }));
}

export interface Words {
  readonly row: number;
  /** Px of the mark that they stand beside. */
  readonly to: number;
  readonly width: number;
  /** Those that stand in any case, such as the chosen member's name. */
  readonly isSure: boolean;
}

/** Px: half of a mark, half of a line of words, and from the mark to its words. */
const MARK = 3.5;
const LINE = 5;
export const BESIDE = 7;

/**
 * Which words have room at the right of their marks, `right` being the end of the paper; the most important come first.
 * Rows are `pitch` px apart.
 */
export function wordsThatFit<W extends Words>(
  words: readonly W[],
  threads: readonly Thread[],
  pitch: number,
  right: number,
): readonly W[] {
  const taken = boxIndex(
    threads.flatMap(({ from, to, until, row }): Box[] => {
      const y = row * pitch;
      const mark: Box = [to - MARK, y - MARK, to + MARK, y + MARK];
      return [mark, [from ?? to - MARK, y - 0.5, until ?? to, y + 0.5]];
    }),
  );
  return words.filter(({ row, to, width, isSure }) => {
    const left = to + BESIDE;
    const box: Box = [left, row * pitch - LINE, left + width, row * pitch + LINE];
    if (!isSure && (box[2] > right || taken.touches(box))) return false;
    taken.add(box);
    return true;
  });
}
