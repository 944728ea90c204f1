// The rules that no cell can break alone: unique ids, references, dates within the life of the coalition, whole sets.

import { isMeeting } from '../../model/company.ts';
import type { Day } from '../../model/day.ts';
import { dayOf } from '../../model/day.ts';
import type { When } from '../../model/member.ts';
import { checkKrakow } from './check-krakow.ts';
import { checkMembers } from './check-members.ts';
import type { Finding } from './finding.ts';
import type { Table, Tables } from './parse.ts';
import { findingAt } from './parse.ts';
import { hasBegun } from './when.ts';

export function checkTables(tables: Tables, today: Day): readonly Finding[] {
  return [
    ...checkRows(tables),
    ...checkIds(tables),
    ...checkReferences(tables),
    ...checkDates(tables, today),
    ...checkMembers(tables),
    ...checkNames(tables),
    ...checkPlan(tables.plan),
    ...checkKrakow(tables),
    ...checkMilestones(tables.milestones),
  ];
}

/** What the site cannot do without. */
const checkRows = ({ members, evidence, sources, tour }: Tables): readonly Finding[] =>
  [members, evidence, sources, tour]
    .filter(({ entries, whole }) => whole && entries.length === 0)
    .map(({ file }) => ({ file, line: 0, column: '', value: 'a header alone', expected: 'rows below it' }));

function checkIds(tables: Tables): readonly Finding[] {
  const unique = (table: Table<unknown>, ...columns: readonly [string, ...string[]]): readonly Finding[] => {
    const first = new Map<string, number>();
    return table.entries.flatMap((entry) => {
      const key = columns.map((column) => entry.cells[column]).join(' ');
      const line = first.get(key);
      if (line === undefined) first.set(key, entry.line);
      return line === undefined
        ? []
        : [findingAt(table, entry, columns[0], `no second row for ${key}, which line ${line} has`)];
    });
  };
  return [
    ...unique(tables.members, 'id'),
    ...unique(tables.sources, 'id'),
    ...unique(tables.milestones, 'id'),
    ...unique(tables.krakow, 'id'),
    ...unique(tables.tour, 'id'),
    ...unique(tables.names, 'member', 'lang'),
    ...unique(tables.plan, 'lang', 'number'),
  ];
}

function checkReferences(tables: Tables): readonly Finding[] {
  const refer = (from: Table<unknown>, column: string, to: Table<unknown>): readonly Finding[] => {
    if (!to.whole) return [];
    const ids = new Set(to.entries.map((entry) => entry.cells.id));
    return from.entries
      .filter(({ cells }) => cells[column] !== '' && !ids.has(cells[column]))
      .map((entry) => findingAt(from, entry, column, `an id that stands in ${to.file}`));
  };
  const { members, names, evidence, sources, counts, milestones, plan, krakow, candidates } = tables;
  const citing = [evidence, counts, milestones, plan, krakow, candidates];
  return [
    ...refer(evidence, 'member', members),
    ...refer(names, 'member', members),
    ...citing.flatMap((table) => refer(table, 'source', sources)),
  ];
}

/** The year in which the coalition was proposed and founded. Source: data/organisation.md. */
const FIRST_DAY = dayOf(2004, 1, 1);

function checkDates(tables: Tables, today: Day): readonly Finding[] {
  const within = <R>(table: Table<R>, column: string, first: Day, dateOf: (record: R) => When): readonly Finding[] =>
    table.entries.flatMap((entry) => {
      if (entry.record === null) return [];
      const { edtf, earliest, latest } = dateOf(entry.record);
      if ((earliest ?? latest ?? first) < first) return [findingAt(table, entry, column, 'a date not before 2004')];
      return hasBegun(edtf, today) ? [] : [findingAt(table, entry, column, 'a date not after today')];
    });
  return [
    ...within(tables.members, 'joined', FIRST_DAY, ({ joined }) => joined),
    ...within(tables.evidence, 'date', FIRST_DAY, ({ date }) => date),
    ...within(tables.counts, 'date', FIRST_DAY, ({ date }) => date),
    ...within(tables.milestones, 'date', FIRST_DAY, ({ date }) => date),
    ...within(tables.krakow, 'date', FIRST_DAY, ({ date }) => date),
    ...within(tables.candidates, 'date', FIRST_DAY, ({ date }) => date),
    ...within(tables.sources, 'published', -Infinity, ({ published }) => published),
  ];
}

function checkNames({ names, members }: Tables): readonly Finding[] {
  const own = new Map(members.entries.map(({ cells }) => [cells.id, cells.name]));
  return names.entries
    .filter(({ cells }) => cells.name !== '' && own.get(cells.member) === cells.name)
    .map((entry) => findingAt(names, entry, 'name', "another name than the member's own, which needs no row"));
}

/** Ten headings in each language, in English at least; an official one has a source. */
function checkPlan(plan: Tables['plan']): readonly Finding[] {
  const counts = new Map([['en', 0]]);
  for (const { cells } of plan.entries) counts.set(cells.lang ?? '', (counts.get(cells.lang ?? '') ?? 0) + 1);
  const short = [...counts].filter(([, count]) => count < 10 && plan.whole);
  return [
    ...short.map(([lang, count]) => ({
      file: plan.file,
      line: 0,
      column: 'number',
      value: `${count} headings in ${lang}`,
      expected: 'ten in each language',
    })),
    ...plan.entries
      .filter(({ record }) => record?.official && record.source === null)
      .map((entry) => findingAt(plan, entry, 'source', 'the source of an official heading')),
  ];
}

/** A place is told whole or not at all, and a meeting has one, unless its title says that it was online. */
const checkMilestones = (milestones: Tables['milestones']): readonly Finding[] =>
  milestones.entries.flatMap((entry) => {
    const place = ['place_name', 'country', 'lat', 'lon'];
    const empty = place.filter((column) => entry.cells[column] === '');
    const [first] = empty;
    if (first === undefined) return [];
    if (empty.length < place.length)
      return [findingAt(milestones, entry, first, 'a place with name, country, lat and lon, or none of them')];
    const { kind = '', title_en = '' } = entry.cells;
    return isMeeting(kind) && !/\bonline\b/i.test(title_en)
      ? [findingAt(milestones, entry, first, `a place, as the kind is ${kind} and the title does not say "online"`)]
      : [];
  });
