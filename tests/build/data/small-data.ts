// A small sound data folder made of rows of the real one, and ways to break it.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { checkTexts } from '../../../src/build/data/dataset.ts';
import { LINKS } from '../../../src/build/data/links-table.ts';
import { dayOf } from '../../../src/model/day.ts';

export const TODAY = dayOf(2026, 11, 25);

/** Rows of cells by file name; the first row is the header. */
export type Sheets = Record<string, string[][]>;

/** But for what a command has found: it changes with each run, and no check reads it. */
const files = readdirSync('data').filter((file) => file.endsWith('.csv') && file !== LINKS);
const description = readFileSync('data/datapackage.json', 'utf8');

const real: Sheets = Object.fromEntries(
  files.map((file): [string, string[][]] => [file, parse(readFileSync(`data/${file}`, 'utf8'))]),
);

export const realSheets = (): Sheets => structuredClone(real);

const MEMBERS = [
  ...['amt-lauenburgische-seen', 'athina', 'bologna', 'bonn', 'citta-metropolitana-di-bologna', 'derbent', 'kortrijk'],
  ...['krakow', 'london', 'macerata', 'munchen', 'ratzeburg'],
];

const SMALL_STEP: Readonly<Record<string, string>> = {
  ...{ number: '1', id: 'admission', query: 'date=2024-09-25&city=krakow', sources: 'krakow-2 krakow-4' },
  title_en: '{member:krakow}',
  text_en: '{certain} by {joined:krakow}, perhaps {possible}. Resolution {fact:resolution}.',
  ...{ note_en: 'A note.', question_en: 'Why?' },
};

/** Twelve members of every basis with all that is said about them; a few numbers, milestones and candidates. */
export function smallSheets(): Sheets {
  const sheets = realSheets();
  const keep = (file: string, test: (row: string[], index: number) => boolean): void => {
    const [header = [], ...rows] = sheets[file] ?? [];
    sheets[file] = [header, ...rows.filter(test)];
  };
  keep('members.csv', ([id = '']) => MEMBERS.includes(id));
  keep('names.csv', ([member = '']) => MEMBERS.includes(member));
  keep('evidence.csv', ([member = '']) => MEMBERS.includes(member));
  for (const file of ['counts.csv', 'milestones.csv', 'candidates.csv']) keep(file, (_, index) => index < 5);
  const cited = new Set(
    Object.values(sheets).flatMap((rows) => rows.map((row) => row[(rows[0] ?? []).indexOf('source')])),
  );
  keep('sources.csv', ([id = ''], index) => cited.has(id) || index < 1);
  // Members whom Kraków's card names are others here.
  for (const row of sheets['krakow.csv'] ?? []) if (row[0]?.startsWith('example-')) row[3] = 'athina';
  const [columns = []] = sheets['tour.csv'] ?? [];
  sheets['tour.csv'] = [columns, columns.map((column) => SMALL_STEP[column] ?? '')];
  return sheets;
}

/** Fewer still: five members, two or three rows of the rest, for tests that check them thousands of times. */
export function tinySheets(): Sheets {
  const sheets = smallSheets();
  const few = ['athina', 'derbent', 'kortrijk', 'krakow', 'macerata'];
  const keep = (file: string, test: (row: string[], index: number) => boolean): void => {
    const [header = [], ...rows] = sheets[file] ?? [];
    sheets[file] = [header, ...rows.filter(test)];
  };
  keep('members.csv', ([id = '']) => few.includes(id));
  keep('evidence.csv', ([id = '']) => few.includes(id));
  keep('names.csv', ([id = '', lang = '']) => few.includes(id) && ['pl', 'de', 'fr'].includes(lang));
  keep('plan.csv', ([, lang]) => lang === 'en');
  for (const file of ['counts.csv', 'milestones.csv', 'candidates.csv']) keep(file, (_, index) => index < 3);
  const cited = new Set(
    Object.values(sheets).flatMap((rows) => rows.map((row) => row[(rows[0] ?? []).indexOf('source')])),
  );
  keep('sources.csv', ([id = '']) => cited.has(id));
  return sheets;
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const toTexts = (sheets: Sheets): Record<string, string> => ({
  'datapackage.json': description,
  ...Object.fromEntries(
    Object.entries(sheets).map(([file, rows]) => [file, rows.map((row) => `${row.map(quote).join()}\n`).join('')]),
  ),
});

export const checkSheets = (sheets: Sheets) => checkTexts(toTexts(sheets), TODAY);

/** The line of the first row whose cells begin with these; lines are rows, as no cell has a line break. */
export function lineOf(sheets: Sheets, file: string, ...cells: readonly string[]): number {
  const index = (sheets[file] ?? []).findIndex((row) => cells.every((cell, column) => row[column] === cell));
  if (index < 0) throw new Error(`${file} has no row ${cells.join()}`);
  return index + 1;
}

export function setCell(sheets: Sheets, file: string, line: number, column: string, value: string): void {
  const rows = sheets[file] ?? [];
  const index = rows[0]?.indexOf(column) ?? -1;
  const row = rows[line - 1];
  if (index < 0 || !row) throw new Error(`${file} has no line ${line} or no column ${column}`);
  row[index] = value;
}
