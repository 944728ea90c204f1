// The state of the record, for those who add to it: how exact it is, who says so, and where something is missing.
import { rollups } from 'd3';
import { isoDay } from '../../model/day.ts';
import type { Evidence, Member, Precision, Statement } from '../../model/member.ts';
import { disagreements } from '../../model/story.ts';
import type { Data } from './dataset.ts';

/** A table to be printed: its first row is the head. */
export interface ReportTable {
  readonly title: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const PRECISIONS: Readonly<Record<Precision, string>> = {
  day: 'known to the day',
  month: 'known to the month',
  season: 'known to the season',
  year: 'known to the year',
  between: 'between two bounds',
  before: 'on or before a day',
  none: 'no date',
};

/** Whom a reader would ask first. */
const FIRST_HAND: ReadonlySet<string> = new Set(['city', 'eccar']);

export function reportOf({ dataset, evidence, items }: Data): readonly ReportTable[] {
  const { members } = dataset;
  const withPage = (member: Member): boolean => member.id in evidence.pages;
  const links = [...Object.values(evidence.sources).map(({ url }) => url), ...Object.values(evidence.pages)];
  return [
    summary(dataset, evidence, items),
    table(
      'How exact the dates are',
      ['', 'members'],
      countsOf(members, ({ joined }) => PRECISIONS[joined.precision]),
    ),
    table(
      'What the dates rest on',
      ['basis', 'members'],
      countsOf(members, ({ basis }) => basis),
    ),
    table(
      'By country',
      ['country', 'members', 'to the day', 'bounds only', 'unconfirmed', 'own page', 'first hand'],
      byCountry(members, evidence),
    ),
    table(
      'Sources that give another date than the one that is shown',
      ['member', 'shown', 'other', 'source'],
      members.flatMap((member) => othersOf(member, evidence)),
    ),
    table(
      'Members without a page of their own on it',
      ['member', 'country'],
      members.filter((member) => !withPage(member)).map(({ id, country }) => [id, country]),
    ),
    table(
      'Members of whom only an upper bound is known',
      ['member', 'country', 'joined'],
      members
        .filter(({ joined }) => joined.precision === 'before')
        .map((one) => [one.id, one.country, one.joined.edtf]),
    ),
    table(
      'Links by host',
      ['host', 'links'],
      countsOf(links, (url) => new URL(url).host),
    ),
  ];
}

const table = (title: string, head: readonly string[], rows: ReportTable['rows']): ReportTable => ({
  title,
  rows: [head, ...rows],
});

function summary(
  { version, researched, members }: Data['dataset'],
  evidence: Evidence,
  items: Data['items'],
): ReportTable {
  const statements = Object.values(evidence.statements).flat();
  return table(
    'The record',
    ['version', version],
    [
      ['researched up to', isoDay(researched)],
      ['members', members.length],
      ['of them unconfirmed', members.filter(({ unconfirmed }) => unconfirmed).length],
      ['statements', statements.length],
      ['sources', Object.keys(evidence.sources).length],
      ['members with a page of their own on it', Object.keys(evidence.pages).length],
      ['members with an id of Wikidata', Object.keys(items).length],
      ['members with a statement of the city or of ECCAR', members.filter((one) => isFirstHand(one, evidence)).length],
    ],
  );
}

/** Larger groups first. */
const countsOf = <T>(items: readonly T[], keyOf: (item: T) => string): ReportTable['rows'] =>
  rollups(items, (group) => group.length, keyOf).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

const byCountry = (members: readonly Member[], evidence: Evidence): ReportTable['rows'] =>
  rollups(
    members,
    (group) => [
      group.length,
      group.filter(({ joined }) => joined.precision === 'day').length,
      group.filter(({ joined }) => joined.precision === 'between' || joined.precision === 'before').length,
      group.filter(({ unconfirmed }) => unconfirmed).length,
      group.filter(({ id }) => id in evidence.pages).length,
      group.filter((member) => isFirstHand(member, evidence)).length,
    ],
    ({ country }) => country,
  )
    .toSorted(([a, [x = 0]], [b, [y = 0]]) => y - x || (a < b ? -1 : 1))
    .map(([country, numbers]) => [country, ...numbers]);

const statementsOf = ({ id }: Member, { statements }: Pick<Evidence, 'statements'>): readonly Statement[] =>
  statements[id] ?? [];

/** Whether a source of the city itself or of ECCAR speaks of a member. */
export const isFirstHand = (member: Member, evidence: Pick<Evidence, 'statements' | 'sources'>): boolean =>
  statementsOf(member, evidence).some(({ source }) => FIRST_HAND.has(evidence.sources[source]?.kind ?? ''));

/** What others say of the day of joining that cannot be the day that is shown. */
const othersOf = (member: Member, evidence: Evidence): ReportTable['rows'] =>
  disagreements(member, statementsOf(member, evidence)).flatMap(({ when, statements }) =>
    statements.map(({ source }) => [member.id, member.joined.edtf, when.edtf, source]),
  );
