// The rows that are downloaded: the tables' cells as they stand, and beside each date its first and last possible day.
import { isoDay } from '../../model/day.ts';
import type { When } from '../../model/member.ts';
import type { Table } from '../data/parse.ts';
import type { RecordOf } from '../data/tables.ts';

/** Cells by column, in the order of the columns. */
export type Cells = Readonly<Record<string, string>>;

/** For people who do not know EDTF: the first and the last day that the date can mean; empty where that is open. */
export const EDGES = ['earliest', 'latest'] as const;

/** The column of each table that has its two days right behind it. */
export const DATED = { members: 'joined', evidence: 'date' } as const;

const edges = ({ earliest, latest }: When): Cells => ({
  earliest: earliest === null ? '' : isoDay(earliest),
  latest: latest === null ? '' : isoDay(latest),
});

export const memberRows = (table: Table<RecordOf<'members'>>): readonly Cells[] =>
  rowsOf(table, DATED.members, ({ joined }) => joined);

export const evidenceRows = (table: Table<RecordOf<'evidence'>>): readonly Cells[] =>
  rowsOf(table, DATED.evidence, ({ date }) => date);

/** The cells of a table as they stand. */
export const cellsOf = ({ entries }: Table<unknown>): readonly Cells[] => entries.map(({ cells }) => cells);

function rowsOf<R>({ entries }: Table<R>, column: string, when: (record: R) => When): readonly Cells[] {
  return entries.flatMap(({ cells, record }) => {
    if (record === null) return [];
    const pairs = Object.entries(cells).flatMap(([name, value]) =>
      name === column ? [[name, value], ...Object.entries(edges(when(record)))] : [[name, value]],
    );
    return [Object.fromEntries(pairs)];
  });
}
