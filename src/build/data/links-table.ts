// data/links.csv: what `data:links` found at each address, and when. The command alone writes it; no page and no check reads it.
import { stringify } from 'csv-stringify/sync';
import { readSheet } from './csv.ts';
import { reportFindings } from './finding.ts';

export const LINKS = 'links.csv';

/** In the order in which they are summed up. */
export const RESULTS = ['ok', 'moved', 'gone', 'refused', 'fault', 'no answer'] as const;
export type Result = (typeof RESULTS)[number];

export interface LinkRow {
  readonly url: string;
  /** `2026-11-27`. */
  readonly checked: string;
  readonly result: Result;
  /** The number of the last answer; where none came, the reason. */
  readonly status: string;
  /** Where the address leads; empty where it leads nowhere else. */
  readonly moved_to: string;
  /** The address of the archive's copy, `none`, `no answer`; `copy` where the address is one; empty where there was no need to ask. */
  readonly archive: string;
}

const COLUMNS = ['url', 'checked', 'result', 'status', 'moved_to', 'archive'] as const satisfies (keyof LinkRow)[];

/** Without a text there are no rows yet. Throws one text with all faults. */
export function readLinks(text: string | undefined): readonly LinkRow[] {
  if (text === undefined) return [];
  const { rows, findings } = readSheet(LINKS, text, COLUMNS);
  const wrong = rows.flatMap(({ line, cells: { result } }) =>
    isResult(result)
      ? []
      : [{ file: LINKS, line, column: 'result', value: result, expected: `one of ${RESULTS.join(', ')}` }],
  );
  if (findings.length + wrong.length > 0) throw new Error(reportFindings([...findings, ...wrong]));
  return rows.flatMap(({ cells }) => (isResult(cells.result) ? [{ ...cells, result: cells.result }] : []));
}

const isResult = (word: string): word is Result => RESULTS.some((result) => result === word);

/** The new rows, and the old ones of addresses that were not asked now and still stand in the data. */
export function mergeLinks(
  old: readonly LinkRow[],
  found: readonly LinkRow[],
  urls: readonly string[],
): readonly LinkRow[] {
  const rows = new Map([...old, ...found].map((row) => [row.url, row]));
  return [...new Set(urls)].toSorted().flatMap((url) => rows.get(url) ?? []);
}

export const writeLinks = (rows: readonly LinkRow[]): string =>
  stringify([...rows], { header: true, columns: [...COLUMNS] });

/** How many addresses of each result, and how many of these are copies in archives. */
export const sumUp = (
  rows: readonly LinkRow[],
): Readonly<Record<string, { readonly addresses: number; readonly copies: number }>> =>
  Object.fromEntries(
    RESULTS.map((result) => {
      const some = rows.filter((row) => row.result === result);
      return [result, { addresses: some.length, copies: some.filter(({ archive }) => archive === 'copy').length }];
    }),
  );
