// Cells as JSON has them: numbers as numbers, and null for what is empty.
import type { Cells } from './rows.ts';

/** Columns that hold numbers, as the description has it. */
export type Numbers = ReadonlySet<string>;

export type Values = Readonly<Record<string, string | number | null>>;

export const valuesOf = (cells: Cells, numbers: Numbers): Values =>
  Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, cell === '' ? null : numbers.has(name) ? Number(cell) : cell]),
  );
