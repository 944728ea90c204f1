// Cells as JSON has them: numbers as numbers, and null for what is empty.
import type { Cells } from './rows.ts';

const NUMBERS: ReadonlySet<string> = new Set(['lat', 'lon', 'geonames_id', 'label_priority']);

export type Values = Readonly<Record<string, string | number | null>>;

export const valuesOf = (cells: Cells): Values =>
  Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, cell === '' ? null : NUMBERS.has(name) ? Number(cell) : cell]),
  );
