// Ways to break a table: each changes the text of one file (or two), and says which finding must name it.
import fc from 'fast-check';
import { BAD } from './bad-cells.ts';
import { LONG } from './bad-values.ts';
import type { Sheets } from './small-data.ts';
import { toTexts } from './small-data.ts';

/** A finding that there must be. Without a line or column any will do. */
export interface Named {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  /** It hangs on other tables: with a fault in those, nobody can say. */
  readonly ifAlone?: boolean;
}

export interface Mutation {
  readonly kind: string;
  readonly files: readonly [string, ...string[]];
  /** The texts of its files, anew; null: the file is not there. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** Empty: nobody knows beforehand whether it breaks anything. null: it breaks nothing. */
  readonly must: readonly Named[] | null;
}

const csv = (file: string, rows: string[][]): string => toTexts({ [file]: rows })[file] ?? '';

/** Where in a table something happens, as large numbers that are cut to its size. */
interface Spot {
  readonly file: string;
  readonly row: number;
  readonly column: number;
  readonly pick: number;
}

type Break = (rows: string[][], spot: Spot, sheets: Sheets) => Omit<Mutation, 'kind' | 'files'>;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};
/** A row below the header. */
const bodyRow = (rows: readonly string[][], row: number): number => 1 + (row % (rows.length - 1));

const whole = (change: (rows: string[][], spot: Spot) => Omit<Named, 'file'>): Break => {
  return (rows, spot) => {
    const named = change(rows, spot);
    return { texts: { [spot.file]: csv(spot.file, rows) }, must: [{ file: spot.file, ...named }] };
  };
};
const inHeader = (change: (row: string[], column: number, spot: Spot) => void): Break =>
  whole((rows, spot) => {
    const column = spot.column % at(rows, 0).length;
    // A column that moves takes its cells along: the table would be right if only columns were known by name.
    for (const row of rows) change(row, column, spot);
    return { line: 1, column: '' };
  });
const inText = (change: (text: string, spot: Spot) => string | null, must: Omit<Named, 'file'> | null): Break => {
  return (rows, spot) => ({
    texts: { [spot.file]: change(csv(spot.file, rows), spot) },
    must: must && [{ file: spot.file, ...must }],
  });
};

const KINDS: Readonly<Record<string, Break>> = {
  'a wrong cell': whole((rows, { file, row, column, pick }) => {
    const header = at(rows, 0);
    const name = at(header, column);
    const line = bodyRow(rows, row);
    const cell = at(BAD[file]?.[name] ?? [], pick);
    at(rows, line)[header.indexOf(name)] = cell;
    return { line: line + 1, column: name, ifAlone: cell === 'nobody' || file === 'tour.csv' };
  }),
  'a cell of another place': (rows, { file, row, column, pick }, sheets) => {
    const other = at(Object.values(sheets), pick);
    const cells = at(rows, bodyRow(rows, row));
    cells[column % cells.length] = at(at(other, row), column + pick);
    return { texts: { [file]: csv(file, rows) }, must: [] };
  },
  'swapped cells': (rows, { file, row, column, pick }) => {
    const cells = at(rows, bodyRow(rows, row));
    const [a, b] = [column % cells.length, pick % cells.length];
    [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
    return { texts: { [file]: csv(file, rows) }, must: [] };
  },
  'a dropped column': inHeader((row, column) => row.splice(column, 1)),
  'a column twice': inHeader((row, column) => row.splice(column, 0, row[column] ?? '')),
  'columns in another order': inHeader((row, column) => row.unshift(...row.splice(Math.max(1, column), 1))),
  'a renamed column': whole((rows, { column, pick }) => {
    const header = at(rows, 0);
    header[column % header.length] = at(['', 'Id', 'name ', '\ufeffid', 'x', '__proto__', '"', LONG], pick);
    return { line: 1, column: '' };
  }),
  'a column in two columns’ clothes': whole((rows) => {
    const header = at(rows, 0);
    header.splice(0, 2, header.slice(0, 2).join());
    return { line: 1, column: '' };
  }),
  'a missing cell': whole((rows, { row, column }) => {
    const line = bodyRow(rows, row);
    at(rows, line).splice(column % at(rows, line).length, 1);
    return { line: line + 1, column: '' };
  }),
  'a cell too many': whole((rows, { row, column, pick }) => {
    const line = bodyRow(rows, row);
    at(rows, line).splice(column % at(rows, line).length, 0, at(['', 'x', LONG], pick));
    return { line: line + 1, column: '' };
  }),
  'a row twice': whole((rows, { row }) => {
    rows.push([...at(rows, bodyRow(rows, row))]);
    return { line: rows.length, column: '' };
  }),
  'an id twice': whole((rows, { file, row }) => {
    const [first = '', ...rest] = at(rows, bodyRow(rows, row));
    const last = at(rows, 0).length - 1;
    const twin = [first, ...rest];
    // Another text at the end makes it another row.
    twin[file === 'members.csv' ? last - 1 : file === 'sources.csv' ? 2 : file === 'names.csv' ? 2 : last] += ' again';
    rows.push(twin);
    return { line: rows.length };
  }),
  'a dropped row': (rows, { file, row }) => {
    rows.splice(bodyRow(rows, row), 1);
    return { texts: { [file]: csv(file, rows) }, must: [] };
  },
  'an empty line': inText(
    (text, { row }) => {
      const lines = text.split('\n');
      lines.splice(1 + (row % (lines.length - 1)), 0, '');
      return lines.join('\n');
    },
    { column: '' },
  ),
  'an open quote': inText((text, { row }) => {
    const ends = [...text.matchAll(/"(?=[,\n])/g)].map(({ index }) => index);
    const end = at(ends, row);
    return text.slice(0, end) + text.slice(end + 1);
  }, {}),
  'a quote within': inText((text, { row, column }) => {
    const spots = [...text.matchAll(/[a-z](?=[a-z])/g)].map(({ index }) => index);
    return `${text.slice(0, at(spots, row * 31 + column) + 1)}"${text.slice(at(spots, row * 31 + column) + 1)}`;
  }, {}),
  'a NUL': inText((text, { row, column }) => {
    const index = (row * 31 + column) % (text.length - 1);
    return `${text.slice(0, index)}\u0000${text.slice(index)}`;
  }, {}),
  'a mark at the start': inText((text) => `\ufeff${text}`, { line: 1, column: '' }),
  CRLF: inText((text) => text.replaceAll('\n', '\r\n'), { column: '' }),
  CR: inText((text) => text.replaceAll('\n', '\r'), { column: '' }),
  semicolons: inText((text) => text.replaceAll('","', '";"'), { line: 1, column: '' }),
  'an empty file': inText((_, { pick }) => at(['', '\n', ' ', '\u0000', '""\n'], pick), { line: 1, column: '' }),
  'no file': inText(() => null, { line: 0, column: '' }),
  'a letter of Latin-1': inText((text, { row, column }) => {
    const index = (row * 31 + column) % (text.length - 1);
    const parts = [Buffer.from(text.slice(0, index)), Buffer.from('é', 'latin1'), Buffer.from(text.slice(index))];
    return Buffer.concat(parts).toString('utf8');
  }, {}),
  'the header alone': (rows, { file }) => ({
    texts: { [file]: csv(file, [at(rows, 0)]) },
    must: /counts|names|candidates|milestones/.test(file) ? [] : [{ file }],
  }),
  'cut off': (rows, { file, row, column }) => {
    const text = csv(file, rows);
    return { texts: { [file]: text.slice(0, (row * 31 + column) % text.length) }, must: [] };
  },
  'letters gone': (rows, { file, row, column, pick }) => {
    const text = csv(file, rows);
    const index = (row * 31 + column) % text.length;
    return { texts: { [file]: text.slice(0, index) + text.slice(index + 1 + (pick % 4)) }, must: [] };
  },
  'no quotes where none are needed': (rows, { file }) => ({
    texts: { [file]: csv(file, rows).replace(/"([^",\n]*)"/g, '$1') },
    must: null,
  }),
  'no end of the last line': inText((text) => text.replace(/\n$/, ''), null),
};

const TABLES = Object.keys(BAD);
/** Every second one is a wrong cell, of which there are the most kinds. */
const kinds = fc.oneof(fc.constant('a wrong cell'), fc.constantFrom(...Object.keys(KINDS)));

/** A way to break the tables of `sheets`. */
export const mutationOf = (sheets: Sheets): fc.Arbitrary<Mutation> =>
  fc
    .record({
      kind: kinds,
      file: fc.constantFrom(...TABLES),
      row: fc.nat(997),
      column: fc.nat(97),
      pick: fc.nat(997),
    })
    .map(({ kind, ...spot }) => mutate(sheets, kind, spot));

function mutate(sheets: Sheets, kind: string, spot: Spot): Mutation {
  const change = KINDS[kind];
  const rows = sheets[spot.file];
  if (!change || !rows) throw new Error(`There is no way “${kind}” to break ${spot.file}.`);
  // Tables without a column of ids may say the same twice in other words.
  const isFree = kind === 'an id twice' && /evidence|counts|candidates/.test(spot.file);
  const { texts, must } = change(structuredClone(rows), spot, sheets);
  return { kind, files: [spot.file], texts, must: isFree ? [] : must };
}

/** The description of the tables, which says the day of research: cut off, of the future, or of something else. */
export const descriptionOf = (text: string): fc.Arbitrary<Mutation> =>
  fc
    .oneof(
      fc.nat(text.length - 10).map((end) => text.slice(0, end)),
      fc
        .constantFrom(
          '"researched": 5',
          '"researched": "2031-01-01"',
          '"researched": "2026-02-30"',
          '"searched": "2026-11-22"',
        )
        .map((words) => text.replace('"researched": "2026-11-22"', words)),
      fc
        .constantFrom('label_priority', 'members.csv', 'fields', 'resources', JSON.parse(text).version)
        .map((word) => text.replace(`"${word}"`, '"x"')),
      fc.constantFrom('', 'null', '[]', '{}', '"x"', '{"resources":[1]}', '\ufeff{}', null),
    )
    .map((broken) => ({
      kind: 'a wrong description',
      files: ['datapackage.json'],
      texts: { 'datapackage.json': broken },
      must: [{ file: 'datapackage.json' }],
    }));

/** Two tables under each other's names. */
export const swapOf = (sheets: Sheets): fc.Arbitrary<Mutation> =>
  fc.subarray(TABLES, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => ({
    kind: 'swapped tables',
    files: [a, b],
    texts: { [a]: csv(b, sheets[b] ?? []), [b]: csv(a, sheets[a] ?? []) },
    must: [
      { file: a, line: 1, column: '' },
      { file: b, line: 1, column: '' },
    ],
  }));
