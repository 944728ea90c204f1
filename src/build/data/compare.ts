// What differs between two versions of the record, as the change log tells it: which member, from what to what, on what evidence.
import type { Entry, Table, Tables } from './parse.ts';
import { recordsOf } from './parse.ts';
import type { RecordOf } from './tables.ts';

type Member = RecordOf<'members'>;

/** The section of the change log below its heading, as Markdown; one member a row, in the order of their ids. */
export function compareRecords(before: Tables, after: Tables): string {
  const [members, statements, sources] = [after.members, after.evidence, after.sources].map(rowsIn);
  const changes = changesOf(before, after);
  const totals = `${members} members, ${statements} dated statements, ${sources} sources.`;
  const none = 'No date has changed.';
  const table = [
    '| member | was | is | by |',
    '| --- | --- | --- | --- |',
    ...changes.map((row) => `| ${row.join(' | ')} |`),
  ];
  return [totals, '', ...(changes.length > 0 ? table : [none]), ''].join('\n');
}

const rowsIn = ({ entries }: Table<unknown>): number => entries.length;

function changesOf(before: Tables, after: Tables): readonly (readonly string[])[] {
  const [old, now] = [byId(before.members), byId(after.members)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const [told, telling] = tell(was, is);
    return told === telling ? [] : [[id, told, telling, newSources(id, before, after).join(', ') || '–']];
  });
}

const byId = (table: Table<Member>): ReadonlyMap<string, Member> =>
  new Map(recordsOf(table).map((member) => [member.id, member]));

/** Both in words; of basis and status only what is not the same in both. */
function tell(was: Member | undefined, is: Member | undefined): readonly [string, string] {
  const words = (one: Member | undefined, other: Member | undefined): string => {
    if (!one) return '–';
    const date = one.joined.edtf === '' ? 'no date' : `\`${one.joined.edtf}\``;
    const basis = other && one.basis !== other.basis ? `, ${one.basis}` : '';
    const status = one.status !== (other?.status ?? 'member') ? `, ${one.status}` : '';
    return date + basis + status;
  };
  return [words(was, is), words(is, was)];
}

/** The sources of statements on a member that were not there before. */
function newSources(id: string, before: Tables, after: Tables): readonly string[] {
  const known = new Set(before.evidence.entries.map(keyOf));
  const added = after.evidence.entries.filter((entry) => entry.cells.member === id && !known.has(keyOf(entry)));
  return [...new Set(added.map(({ cells }) => cells.source ?? ''))];
}

const keyOf = ({ cells }: Entry<unknown>): string => Object.values(cells).join('\u0000');
