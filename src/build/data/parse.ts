// CSV texts → checked records, table by table; every cell that breaks its schema becomes a finding.

import * as v from 'valibot';
import { readSheet } from './csv.ts';
import type { Finding } from './finding.ts';
import type { RecordOf, TableName } from './tables.ts';
import { fileOf, LATER, SCHEMAS } from './tables.ts';

export interface Entry<R> {
  readonly line: number;
  /** As they stand in the file. */
  readonly cells: Readonly<Record<string, string>>;
  /** null where some cell breaks its schema. */
  readonly record: R | null;
}

export interface Table<R> {
  readonly file: string;
  readonly entries: readonly Entry<R>[];
  /** False where some line could not be read: then nothing can be said of what is missing. */
  readonly whole: boolean;
}

export type Tables = { readonly [N in TableName]: Table<RecordOf<N>> };

/** The files of data/ by name; one that is not there is left out. */
export type Texts = Readonly<Record<string, string>>;

export interface Parsed {
  readonly tables: Tables;
  readonly findings: readonly Finding[];
}

/** `isOlder`: the texts may be of an earlier version, which has fewer columns. */
export function parseTables(texts: Texts, isOlder = false): Parsed {
  const findings: Finding[] = [];
  const mayLack = isOlder ? LATER : [];
  const read = <S extends RowSchema>(name: TableName, schema: S): Table<v.InferOutput<S>> =>
    parseTable(fileOf(name), texts[fileOf(name)], schema, { mayLack, findings });
  const tables = {
    members: read('members', SCHEMAS.members),
    names: read('names', SCHEMAS.names),
    evidence: read('evidence', SCHEMAS.evidence),
    sources: read('sources', SCHEMAS.sources),
    counts: read('counts', SCHEMAS.counts),
    milestones: read('milestones', SCHEMAS.milestones),
    plan: read('plan', SCHEMAS.plan),
    krakow: read('krakow', SCHEMAS.krakow),
    tour: read('tour', SCHEMAS.tour),
    candidates: read('candidates', SCHEMAS.candidates),
  };
  return { tables, findings };
}

/** The records of a table that has no findings. */
export const recordsOf = <R>(table: Table<R>): readonly R[] =>
  table.entries.flatMap(({ record }) => (record === null ? [] : [record]));

/** A finding about one cell of a table. */
export const findingAt = (table: Table<unknown>, entry: Entry<unknown>, column: string, expected: string): Finding => ({
  file: table.file,
  line: entry.line,
  column,
  value: entry.cells[column] ?? '',
  expected,
});

type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

function parseTable<S extends RowSchema>(
  file: string,
  text: string | undefined,
  schema: S,
  { mayLack, findings }: { readonly mayLack: readonly string[]; readonly findings: Finding[] },
): Table<v.InferOutput<S>> {
  if (text === undefined) {
    findings.push({ file, line: 0, column: '', value: '', expected: 'this file' });
    return { file, entries: [], whole: false };
  }
  const sheet = readSheet(file, text, Object.keys(schema.entries), mayLack);
  findings.push(...sheet.findings);
  const entries = sheet.rows.map(({ line, cells }) => {
    // One finding a cell is enough: the first thing that is wrong with it.
    const result = v.safeParse(schema, cells, { abortPipeEarly: true });
    for (const issue of result.issues ?? []) {
      const column = String(issue.path?.[0]?.key ?? '');
      findings.push({ file, line, column, value: cells[column] ?? '', expected: issue.message });
    }
    return { line, cells, record: result.success ? result.output : null };
  });
  return { file, entries, whole: sheet.whole };
}
