// The files under /data/: the record as CSV that a spreadsheet opens, as GeoJSON and JSON, and what describes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { DESCRIPTION } from '../data/description.ts';
import type { Tables } from '../data/parse.ts';
import { fileOf } from '../data/tables.ts';
import { describeDownloads, numbersIn } from './description.ts';
import { featuresOf } from './geojson.ts';
import { jsonOf } from './json.ts';
import type { Cells } from './rows.ts';
import { cellsOf, evidenceRows, memberRows } from './rows.ts';

/** Texts by name. */
export type Downloads = Readonly<Record<string, string>>;

/** Read by people beside the tables, and published as they stand. */
const PAPERS = ['README.md', 'CHANGELOG.md'] as const;

/** Tables that are published as they stand; those of the plan, the tour and Kraków's steps are the page's own texts. */
const AS_THEY_STAND = ['sources', 'names', 'counts', 'milestones', 'candidates'] as const;

/** All of them, from the checked tables and the papers in `dir`. */
export async function makeDownloads(dir: string, tables: Tables): Promise<Downloads> {
  const read = (name: string): Promise<string> => readFile(join(dir, name), 'utf8');
  const papers = await Promise.all(PAPERS.map(async (name) => [name, await read(name)] as const));
  return { ...downloadsOf(tables, await read(DESCRIPTION)), ...Object.fromEntries(papers) };
}

/** `description` is the text of data/datapackage.json. */
export function downloadsOf(tables: Tables, description: string): Downloads {
  const [members, evidence] = [memberRows(tables.members), evidenceRows(tables.evidence)];
  const sources = cellsOf(tables.sources);
  const numbers = numbersIn(description);
  const files: Downloads = {
    'members.csv': csvOf(members),
    'evidence.csv': csvOf(evidence),
    ...Object.fromEntries(AS_THEY_STAND.map((name) => [fileOf(name), csvOf(cellsOf(tables[name]))])),
    'members.geojson': text(featuresOf(members, numbers)),
    'members.json': text(jsonOf({ members, evidence, sources }, description, numbers)),
  };
  return { ...files, [DESCRIPTION]: text(describeDownloads(description, files)) };
}

/** With a byte order mark, by which a spreadsheet knows UTF-8, and lines that end as RFC 4180 has it. */
const csvOf = (rows: readonly Cells[]): string =>
  stringify([...rows], { header: true, bom: true, record_delimiter: 'windows' });

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
