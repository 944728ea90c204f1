// The rules about members: one spot each, and dates and status that the evidence allows.

import type { Sources } from '../../model/authority.ts';
import { strongest } from '../../model/authority.ts';
import { compatible, JOINING } from '../../model/story.ts';
import type { Claim } from './backing.ts';
import { missingBacking, statementOf } from './backing.ts';
import type { Finding } from './finding.ts';
import type { Entry, Tables } from './parse.ts';
import { findingAt } from './parse.ts';
import type { RecordOf } from './tables.ts';

type Member = RecordOf<'members'>;
type Complaint = readonly [column: string, expected: string];

export function checkMembers({ members, evidence, sources }: Tables): readonly Finding[] {
  const byId = new Map(sources.entries.map(({ cells, record }) => [cells.id, record]));
  const sourceOf: Sources = (id) => byId.get(id) ?? undefined;
  const complaints = members.entries.flatMap((entry) => {
    const member = entry.record;
    if (member === null) return [];
    const own = evidence.entries.filter(({ cells }) => cells.member === member.id);
    const claims = own.flatMap(({ record }) => (record === null ? [] : [record]));
    // With a row of it unreadable, nobody can say what the evidence lacks.
    const known = evidence.whole && claims.length === own.length;
    const form = checkForm(member);
    return (form.length > 0 || !known ? form : checkHistory(member, claims, sourceOf)).map(([column, expected]) =>
      findingAt(members, entry, column, expected),
    );
  });
  return [...complaints, ...checkPages(members), ...checkSpots(members), ...checkItems(members)];
}

/** Pages that lie where a member's page would: see build/page-kinds.ts. */
export const OTHER_PAGES: readonly string[] = ['about', 'accessibility', 'embed', 'sources'];

const checkPages = (members: Tables['members']): readonly Finding[] =>
  members.entries
    .filter(({ cells }) => OTHER_PAGES.includes(cells.id ?? ''))
    .map((entry) => findingAt(members, entry, 'id', 'an id that is not the address of another page'));

/** What `basis` says about the form of `joined`. */
function checkForm({ joined, basis }: Member): readonly Complaint[] {
  const { edtf, precision } = joined;
  if (edtf.includes('/')) return [['joined', 'one day, so [a..b] instead of a/b']];
  const forms = { none: 'none', listed: 'before', bounded: 'between' } as const;
  const words = {
    none: 'an empty cell',
    listed: 'a date such as [..2014]',
    bounded: 'a date such as [2007..2017]',
  } as const;
  if (basis === 'none' || basis === 'listed' || basis === 'bounded')
    return precision === forms[basis] ? [] : [['joined', `${words[basis]}, as the basis is ${basis}`]];
  return precision === 'none' || precision === 'before'
    ? [['joined', `a date with a beginning, as the basis is ${basis}`]]
    : [];
}

function checkHistory(member: Member, claims: readonly Claim[], sources: Sources): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const backing = missingBacking(member, claims) ?? strongerDate(member, claims, sources);
  if (backing) complaints.push(['joined', backing]);
  const left = claims.filter(({ event }) => event === 'left');
  if (member.status === 'former' && left.length === 0)
    complaints.push(['status', 'former only with a row of evidence.csv whose event is left']);
  if (member.status !== 'former' && left.length > 0)
    complaints.push(['status', 'former, as a row of evidence.csv has the event left']);
  const joined = member.joined.earliest;
  if (joined !== null && left.some(({ date }) => date.latest !== null && date.latest < joined))
    complaints.push(['joined', 'a date before the one on which it left']);
  return complaints;
}

/** The date that the order of authority gives, if `joined` is another; null where the evidence only bounds it. */
function strongerDate(member: Member, claims: readonly Claim[], sources: Sources): string | null {
  const isDated = JOINING.some((event) => event === member.basis);
  // With a source unreadable, nobody can say how much authority it has.
  if (!isDated || claims.some(({ source }) => !sources(source))) return null;
  const first = strongest(member, claims.map(statementOf), sources);
  if (first === null || compatible(first.when, member.joined)) return null;
  return `a date within ${first.when.edtf}, which ${first.source} says with more authority`;
}

/**
 * No two municipalities stand on one spot. A region and its seat may, and so may an Amt, which is an association of
 * municipalities, and its seat.
 */
const checkSpots = (members: Tables['members']): readonly Finding[] =>
  checkShared(members, ['lat', 'another spot than that of'], ({ record: member }) => {
    const isPlace = member?.kind === 'municipality' || member?.kind === 'district';
    // Three decimals are about a hundred metres.
    return !member || !isPlace || member.name.startsWith('Amt ')
      ? null
      : `${member.lat.toFixed(3)}, ${member.lon.toFixed(3)}`;
  });

/** An item of Wikidata is one place. (GeoNames has no number of their own for some regions: they have their seat's.) */
const checkItems = (members: Tables['members']): readonly Finding[] =>
  checkShared(members, ['wikidata_id', 'another id than that of'], ({ cells }) => cells.wikidata_id || null);

/** A finding for each member that has what an earlier one has. The same member twice is a finding of its own. */
function checkShared(
  members: Tables['members'],
  [column, expected]: Complaint,
  thingOf: (entry: Entry<Member>) => string | null,
): readonly Finding[] {
  const owners = new Map<string, string>();
  return members.entries.flatMap((entry) => {
    const thing = thingOf(entry);
    const { id } = entry.cells;
    if (thing === null || !id) return [];
    const owner = owners.get(thing) ?? id;
    owners.set(thing, owner);
    return owner === id ? [] : [findingAt(members, entry, column, `${expected} ${owner}`)];
  });
}
