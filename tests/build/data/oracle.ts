// What sound tables are, told again without the code that checks them: by datapackage.json, as any other tool would read it,
// and by a reading of dates of its own.
import { readFileSync } from 'node:fs';
import type { Data } from '../../../src/build/data/dataset.ts';
import type { Resource } from './table-schema.ts';
import { faultsOf } from './table-schema.ts';

const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(
  readFileSync('data/datapackage.json', 'utf8'),
);

type Row = Readonly<Record<string, string>>;

/** Letter by letter, as RFC 4180 says; null where it does not say how. */
export function readCsv(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [[]];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
    state = 'start';
  };
  for (const letter of text) {
    if (state === 'quoted') {
      if (letter === '"') state = 'closed';
      else cell += letter;
    } else if (letter === '"') {
      if (state === 'plain') return null;
      if (state === 'closed') cell += letter;
      state = 'quoted';
    } else if (letter === ',') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else {
      if (state === 'closed') return null;
      state = 'plain';
      cell += letter;
    }
  }
  if (state === 'quoted') return null;
  if (rows.at(-1)?.length === 0 && cell === '' && state === 'start') rows.pop();
  else end();
  return rows;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** First and last day of one plain date as `2024-09-25`; null for what is none. */
function daysOf(text: string): readonly [first: string, last: string] | null {
  const [, year, second, day] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?~?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (second === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const months: Readonly<Record<string, readonly [number, number]>> = {
    ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] },
  };
  const [from, to] = months[second] ?? [Number(second), Number(second)];
  if (!(second in months) && (from < 1 || from > 12)) return null;
  if (day === undefined)
    return [iso(new Date(Date.UTC(Number(year), from - 1, 1))), iso(new Date(Date.UTC(Number(year), to, 0)))];
  const only = new Date(Date.UTC(Number(year), from - 1, Number(day)));
  const same = !(second in months) && iso(only) === `${year}-${second}-${day}`;
  return same ? [iso(only), iso(only)] : null;
}

/** Days as text, null where open. Throws for what is no date of the data. */
export function boundsOf(edtf: string): readonly [string | null, string | null] {
  if (edtf === '') return [null, null];
  const inner = /^\[(.*)\.\.(.+)\]$/.exec(edtf) ?? /^(.+)\/(.+)$/.exec(edtf);
  const [, from = edtf, to = edtf] = inner ?? [];
  const read = (text: string, edge: 0 | 1): string | null => {
    if (text === '' || text === '..') return null;
    const days = daysOf(text);
    if (!days) throw new Error(`${edtf} is no date`);
    return days[edge];
  };
  const [first, last] = [read(from, 0), read(to, 1)];
  if (first === null && last === null) throw new Error(`${edtf} says nothing`);
  if (first !== null && last !== null && first > last) throw new Error(`${edtf} runs backwards`);
  return [first, last];
}

/** The first day on which what is dated can have begun, of its later end too. */
const beginsOf = (edtf: string): readonly string[] =>
  edtf.split(/\.\.|\/|[[\]]/).flatMap((part) => daysOf(part)?.[0] ?? []);

const dayText = (day: number | null): string | null => (day === null ? null : iso(new Date(day * 86_400_000)));

const DATES: Readonly<Record<string, string>> = {
  ...{ 'members.csv': 'joined', 'sources.csv': 'published', 'evidence.csv': 'date', 'counts.csv': 'date' },
  ...{ 'milestones.csv': 'date', 'krakow.csv': 'date', 'candidates.csv': 'date' },
};
const SEEN = ['admitted', 'signed', 'stated', 'listed', 'role', 'host'];
/** Nothing that cannot be seen, and nothing that another encoding has left. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]|[ÃÂ][\u00a0-\u00bf]/u;

/** What is wrong with tables that were let in, in words; empty for sound ones. `today` as `2026-11-25`. */
export function wrongIn(texts: Readonly<Record<string, string>>, data: Data, today: string): readonly string[] {
  const wrong: string[] = [];
  const tables: Record<string, readonly Row[]> = {};
  for (const { path, schema } of resources) {
    const columns = schema.fields.map(({ name }) => name);
    const [header, ...body] = readCsv(texts[path] ?? '') ?? [];
    if (JSON.stringify(header) !== JSON.stringify(columns)) wrong.push(`${path}: header ${header}`);
    if (body.some((cells) => cells.length !== columns.length)) wrong.push(`${path}: a row of another length`);
    if (new Set(body.map((cells) => cells.join('\u0000'))).size < body.length) wrong.push(`${path}: a row twice`);
    tables[path] = body.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])));
  }
  const rowsOf = (path: string): readonly Row[] => tables[path] ?? [];
  for (const { path, schema } of resources) {
    const rows = rowsOf(path);
    for (const field of schema.fields) {
      const { name } = field;
      const cells = rows.map((row) => row[name] ?? '');
      if (field.constraints?.unique && new Set(cells).size < cells.length) wrong.push(`${path} ${name}: twice`);
      for (const cell of cells) {
        const no = (why: string): void => void wrong.push(`${path} ${name}: ${why}: ${cell.slice(0, 60)}`);
        if (/[<>]/.test(cell) || UNSEEN.test(cell) || cell !== cell.trim()) no('no clean text');
        if (cell.length > 2000) no('too long');
        for (const why of faultsOf(cell, field)) no(why);
        if (cell !== '' && /url$/.test(name) && !/^https?:\/\/[^\s"<>]+$/.test(cell)) no('no address');
      }
    }
    const keys = [schema.primaryKey ?? []].flat();
    if (keys.length > 0 && new Set(rows.map((row) => keys.map((key) => row[key]).join(' '))).size < rows.length)
      wrong.push(`${path}: a key twice`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rowsOf(`${reference.resource}.csv`).map(({ id }) => id));
      if (rows.some((row) => row[fields] && !known.has(row[fields]))) wrong.push(`${path}: ${fields} points nowhere`);
    }
    const dated = DATES[path];
    for (const row of dated ? rows : []) {
      const cell = row[dated ?? ''] ?? '';
      try {
        const [first, last] = boundsOf(cell);
        const edge = first ?? last;
        if (edge !== null && edge < '2004' && dated !== 'published') wrong.push(`${path}: ${cell} is too early`);
        if (beginsOf(cell).some((day) => day > today)) wrong.push(`${path}: ${cell} is of the future`);
      } catch (error) {
        wrong.push(`${path}: ${error}`);
      }
    }
  }
  return [...wrong, ...wrongMembers(rowsOf('members.csv'), rowsOf('evidence.csv'), data)];
}

function wrongMembers(rows: readonly Row[], claims: readonly Row[], { dataset, evidence }: Data): readonly string[] {
  const wrong: string[] = [];
  if (dataset.members.length !== rows.length || rows.length === 0) wrong.push('members are lost');
  for (const [index, row] of rows.entries()) {
    const member = dataset.members[index];
    const no = (why: string): void => void wrong.push(`${row.id}: ${why}`);
    if (member?.id !== row.id || member?.name !== row.name) no('is another one');
    if (member?.lat !== Number(row.lat) || member?.lon !== Number(row.lon)) no('is elsewhere');
    const [first, last] = boundsOf(row.joined ?? '');
    if (dayText(member?.joined.earliest ?? null) !== first || dayText(member?.joined.latest ?? null) !== last)
      no(`joined another day than ${row.joined}`);
    const own = claims.filter((claim) => claim.member === row.id);
    const told = Object.hasOwn(evidence.statements, row.id ?? '') ? (evidence.statements[row.id ?? ''] ?? []) : [];
    if (told.length !== own.length) no('has lost evidence');
    for (const { source } of told) if (!Object.hasOwn(evidence.sources, source)) no(`has evidence without ${source}`);
    if ((row.status === 'former') !== own.some(({ event }) => event === 'left')) no('has left, or has not');
    if ((row.basis === 'none') !== (row.joined === '')) no('has a date without a basis, or a basis without a date');
    if (row.basis !== 'none' && !own.some(({ event = '' }) => SEEN.includes(event))) no('has no evidence at all');
    if (row.basis === 'admitted' && !own.some(({ event }) => event === 'admitted')) no('was not admitted');
  }
  return wrong;
}
