// Reads one CSV table strictly: every row becomes cells by column, and what is wrong with the file becomes findings.

import type { Info } from 'csv-parse/sync';
import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from './finding.ts';

export interface Row<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Sheet<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly findings: readonly Finding[];
  /** False where the file, or some line of it, could not be read; then nothing can be said of what is missing. */
  readonly whole: boolean;
}

interface RawRow {
  readonly record: readonly string[];
  readonly info: Info;
}

/** `mayLack`: those of `columns` without which a table of an earlier version is whole, all or none; then no cell has them. */
export function readSheet<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  mayLack: readonly string[] = [],
): Sheet<Column> {
  const findings: Finding[] = [];
  const find = (line: number, column: string, value: string, expected: string): void => {
    findings.push({ file, line, column, value, expected });
  };
  if (text.includes('\r')) find(0, '', 'a carriage return', 'lines that end in LF alone');
  const raw = parseRaw(text);
  if (raw instanceof CsvError) {
    find(Number(raw.lines ?? 0), '', raw.message, 'CSV as RFC 4180 has it, with closed quotes');
    return { rows: [], findings, whole: false };
  }
  const [header, ...body] = raw;
  const older = columns.filter((column) => !mayLack.includes(column));
  const present = [columns, older].find((names) => header && isSame(header.record, names));
  if (!header || !present) {
    find(1, '', header?.record.join() ?? '', `the header ${columns.join()}`);
    return { rows: [], findings, whole: false };
  }
  const rows: Row<Column>[] = [];
  const seen = new Map<string, number>();
  // The parser tells the line on which a row ends, and a cell may have line breaks, wrong as they are.
  let line = header.info.lines + 1;
  for (const { record, info } of body) {
    const key = JSON.stringify(record);
    const twin = seen.get(key);
    seen.set(key, line);
    if (record.length !== present.length) find(line, '', `${record.length} cells`, `${present.length} cells`);
    else if (twin !== undefined) find(line, '', record.join(), `no second row like line ${twin}`);
    else rows.push({ line, cells: toCells(present, record) });
    line = info.lines + 1;
  }
  return { rows, findings, whole: rows.length === body.length };
}

function parseRaw(text: string): readonly RawRow[] | CsvError {
  try {
    // With `info`, the parser gives objects; its types only know plain rows.
    const rows: unknown = parse(text, { info: true, relax_column_count: true });
    return rows as readonly RawRow[];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

/** Cell by cell: `"id,name"` is one column, not two. */
const isSame = (record: readonly string[], columns: readonly string[]): boolean =>
  record.length === columns.length && record.every((cell, index) => cell === columns[index]);

const toCells = <Column extends string>(columns: readonly Column[], record: readonly string[]) =>
  Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])) as Record<Column, string>;
