// Numbered boxes sorted into squares: those that touch a box are found without a look at all of them. All px.
import type { Box } from './boxes.ts';
import { overlaps, someCell } from './boxes.ts';

export interface Grid {
  /** Says where a number's box is now; null: nowhere. */
  readonly put: (index: number, box: Box | null) => void;
  /** The numbers of all boxes that overlap one, in their order. */
  readonly touching: (box: Box) => readonly number[];
}

/** `side` of a square, px: about the size of a usual box. */
export function gridOf(side: number): Grid {
  const boxes = new Map<number, Box>();
  const cells = new Map<number, Set<number>>();
  const each = (box: Box, run: (cell: number) => void): boolean =>
    someCell(box, side, (cell) => {
      run(cell);
      return false;
    });
  return {
    put: (index, box) => {
      const before = boxes.get(index);
      if (before) each(before, (cell) => cells.get(cell)?.delete(index));
      boxes.delete(index);
      if (!box) return;
      boxes.set(index, box);
      each(box, (cell) => {
        const there = cells.get(cell);
        if (there) there.add(index);
        else cells.set(cell, new Set([index]));
      });
    },
    touching: (box) => {
      const found = new Set<number>();
      each(box, (cell) => {
        for (const index of cells.get(cell) ?? []) {
          const other = boxes.get(index);
          if (other && overlaps(box, other)) found.add(index);
        }
      });
      return [...found].sort((a, b) => a - b);
    },
  };
}
