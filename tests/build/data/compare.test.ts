// What has changed between two versions: each member that differs, from what to what, by which new statement; nothing else.
import { expect, it } from 'vitest';
import { compareRecords } from '../../../src/build/data/compare.ts';
import { parseTables } from '../../../src/build/data/parse.ts';
import type { Sheets } from './small-data.ts';
import { lineOf, setCell, smallSheets, toTexts } from './small-data.ts';

const tablesOf = (sheets: Sheets) => parseTables(toTexts(sheets)).tables;

/** The rows of the change log after `change`. */
function rowsAfter(change: (sheets: Sheets) => void): readonly string[] {
  const after = smallSheets();
  change(after);
  const log = compareRecords(tablesOf(smallSheets()), tablesOf(after));
  return log.split('\n').filter((line) => /^\| (?!member|---)/.test(line));
}

const set = (sheets: Sheets, file: string, id: string, column: string, value: string): void =>
  setCell(sheets, file, lineOf(sheets, file, id), column, value);

it('says nothing where nothing has changed, or only what is no date', () => {
  expect(rowsAfter(() => {})).toEqual([]);
  expect(rowsAfter((sheets) => set(sheets, 'members.csv', 'bonn', 'note', 'Another note.'))).toEqual([]);
  const same = compareRecords(tablesOf(smallSheets()), tablesOf(smallSheets()));
  expect(same).toContain('No date has changed.');
  expect(same).toContain(`${smallSheets()['members.csv']?.slice(1).length} members`);
});

it('tells a new date by the statement that is new', () => {
  const rows = rowsAfter((sheets) => {
    set(sheets, 'members.csv', 'krakow', 'joined', '2024-09');
    sheets['evidence.csv']?.push(['krakow', 'stated', '2024-09', 'krakow-2', 'says so']);
  });
  expect(rows).toEqual(['| krakow | `2024-09-25` | `2024-09` | krakow-2 |']);
});

it('tells of basis and status where they are other ones', () => {
  const rows = rowsAfter((sheets) => {
    set(sheets, 'members.csv', 'krakow', 'basis', 'stated');
    set(sheets, 'members.csv', 'bonn', 'status', 'unconfirmed');
  });
  expect(rows[1]).toBe('| krakow | `2024-09-25`, admitted | `2024-09-25`, stated | – |');
  expect(rows[0]).toMatch(/^\| bonn \| (`\S+`), member \| \1, unconfirmed \| – \|$/);
});

it('tells who is new and who is gone', () => {
  const without = (sheets: Sheets) => {
    sheets['members.csv'] = (sheets['members.csv'] ?? []).filter(([id]) => id !== 'krakow');
  };
  expect(rowsAfter(without)).toEqual(['| krakow | `2024-09-25` | – | – |']);
  const before = smallSheets();
  without(before);
  expect(compareRecords(tablesOf(before), tablesOf(smallSheets()))).toContain('| krakow | – | `2024-09-25` | – |');
});
