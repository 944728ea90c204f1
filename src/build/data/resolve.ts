// Checked records → the model's types. Nothing is dropped and nothing is judged here.

import type { Day } from '../../model/day.ts';
import type { CountDetail, Dataset, Evidence, Member, MilestoneDetail, Source, When } from '../../model/member.ts';
import { statementOf } from './backing.ts';
import type { Tables } from './parse.ts';
import { recordsOf } from './parse.ts';
import type { RecordOf } from './tables.ts';

/** A city that applied, decided or considered, not shown to be a member: not on the map. */
export interface Candidate {
  readonly name: string;
  readonly country: string;
  readonly when: When;
  readonly source: string;
  readonly note: string;
}

export function resolveDataset(tables: Tables, researched: Day): Omit<Dataset, 'spread' | 'version'> {
  return {
    researched,
    members: resolveMembers(tables),
    milestones: milestonesOf(tables).map(({ id, when, kind, place }) => ({ id, when, kind, place })),
    counts: countsOf(tables).map(({ when, members, comparison, declarations, charted }) => ({
      when,
      members,
      comparison,
      declarations,
      charted,
    })),
  };
}

const milestonesOf = (tables: Tables): readonly MilestoneDetail[] => recordsOf(tables.milestones).map(resolveMilestone);

function countsOf(tables: Tables): readonly CountDetail[] {
  const publishers = new Map(recordsOf(tables.sources).map(({ id, publisher }) => [id, publisher]));
  return recordsOf(tables.counts).map((count) => resolveCount(count, publishers.get(count.source) ?? ''));
}

export function resolveEvidence(tables: Tables): Evidence {
  return {
    statements: Object.fromEntries(groupBy(recordsOf(tables.evidence), ({ member }) => member, statementOf)),
    sources: Object.fromEntries(recordsOf(tables.sources).map((source) => [source.id, resolveSource(source)])),
    notes: Object.fromEntries(recordsOf(tables.members).flatMap(({ id, note }) => (note ? [[id, note]] : []))),
    pages: Object.fromEntries(
      recordsOf(tables.members).flatMap(({ id, details_url }) => (details_url ? [[id, details_url]] : [])),
    ),
    milestones: milestonesOf(tables),
    counts: countsOf(tables),
    plan: recordsOf(tables.plan),
    krakow: recordsOf(tables.krakow).map(({ date, ...fact }) => ({ ...fact, when: date })),
  };
}

export const resolveCandidates = (tables: Tables): readonly Candidate[] =>
  recordsOf(tables.candidates).map(({ date, ...candidate }) => ({ ...candidate, when: date }));

export const resolveItems = (tables: Tables): Readonly<Record<string, string>> =>
  Object.fromEntries(
    recordsOf(tables.members).flatMap(({ id, wikidata_id }) => (wikidata_id ? [[id, wikidata_id]] : [])),
  );

function resolveMembers(tables: Tables): readonly Member[] {
  const names = groupBy(
    recordsOf(tables.names),
    ({ member }) => member,
    ({ lang, name }) => [lang, name] as const,
  );
  const departures = groupBy(
    recordsOf(tables.evidence).filter(({ event }) => event === 'left'),
    ({ member }) => member,
    ({ date }) => date,
  );
  return recordsOf(tables.members).map((member) => ({
    id: member.id,
    name: member.name,
    names: Object.fromEntries(names.get(member.id) ?? []),
    nameLang: member.name_lang ?? '',
    kind: member.kind,
    country: member.country,
    lon: member.lon,
    lat: member.lat,
    priority: member.label_priority ?? 0,
    joined: member.joined,
    left: sharpest(departures.get(member.id) ?? []),
    basis: member.basis,
    unconfirmed: member.status === 'unconfirmed',
  }));
}

/** Of several statements about one event, the one that leaves the fewest days open. */
const sharpest = (dates: readonly When[]): When | null => dates.toSorted((a, b) => width(a) - width(b))[0] ?? null;

const width = ({ earliest, latest }: When): number =>
  earliest === null || latest === null ? Infinity : latest - earliest;

const resolveMilestone = (milestone: RecordOf<'milestones'>): MilestoneDetail => ({
  id: milestone.id,
  when: milestone.date,
  kind: milestone.kind,
  place: milestone.place_name || null,
  country: milestone.country,
  lon: milestone.lon,
  lat: milestone.lat,
  source: milestone.source,
});

const resolveCount = (count: RecordOf<'counts'>, publisher: string): CountDetail => ({
  when: count.date,
  members: count.members,
  comparison: count.comparison,
  declarations: count.includes_declarations,
  charted: !count.note.includes('not for a chart'),
  source: count.source,
  publisher,
  note: count.note,
});

const resolveSource = ({ published, ...source }: RecordOf<'sources'>): Source => ({
  ...source,
  published: published.edtf,
});

function groupBy<T, U>(
  items: readonly T[],
  toKey: (item: T) => string,
  toValue: (item: T) => U,
): ReadonlyMap<string, readonly U[]> {
  const groups = new Map<string, U[]>();
  for (const item of items) {
    const group = groups.get(toKey(item)) ?? [];
    groups.set(toKey(item), [...group, toValue(item)]);
  }
  return groups;
}
