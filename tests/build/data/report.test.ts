// The state of the record: all members are counted in each table, and what disagrees is named, and nothing else.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/build/data/dataset.ts';
import { reportOf } from '../../../src/build/data/report.ts';
import { TODAY } from './small-data.ts';

const data = readDataset('data', TODAY);
const { members } = data.dataset;
const tables = reportOf(data);

function rowsOf(title: string): readonly (readonly (string | number)[])[] {
  const [, ...rows] = tables.find((table) => table.title === title)?.rows ?? [];
  expect(rows.length, title).toBeGreaterThan(0);
  return rows;
}

it.each(['How exact the dates are', 'What the dates rest on', 'By country'])('%s counts each member once', (title) => {
  expect(rowsOf(title).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(members.length);
});

it('counts countries as they are: three members in Poland, two known to the day, each with its own page', () => {
  expect(rowsOf('By country')).toContainEqual(['PL', 3, 2, 1, 0, 3, 3]);
});

it('names who gives another day of joining, and not who tells of a decision or is only less exact', () => {
  const others = rowsOf('Sources that give another date than the one that is shown');
  expect(others).toContainEqual(['wien', '2007', '2009', 'wien-gv-2']);
  const named = new Set(others.map(([id]) => id));
  for (const id of ['wien', 'koln', 'leipzig', 'heidelberg', 'potsdam']) expect(named, id).toContain(id);
  // Its council decided before, and says only "2024" elsewhere.
  expect(named).not.toContain('krakow');
});

it('lists exactly the members without a page of their own', () => {
  const without = rowsOf('Members without a page of their own on it').map(([id]) => id);
  expect(without).toEqual(members.map(({ id }) => id).filter((id) => !(id in data.evidence.pages)));
  expect(rowsOf('The record')).toContainEqual([
    'members with a page of their own on it',
    members.length - without.length,
  ]);
});

it('is printed by a command', () => {
  const printed = execFileSync('node', ['scripts/data-report.mjs'], { encoding: 'utf8' });
  for (const { title, rows } of tables) expect(printed).toContain(`${title} (${rows.length - 1})\n`);
  expect(printed).toMatch(/\n {4}country +members +to the day/);
});
