// The record as one JSON file: each member with its statements, and the sources that they name.
import { group } from 'd3';
import type { Cells } from './rows.ts';
import type { Numbers, Values } from './values.ts';
import { valuesOf } from './values.ts';

interface Tables {
  readonly members: readonly Cells[];
  readonly evidence: readonly Cells[];
  readonly sources: readonly Cells[];
}

interface RecordFile {
  readonly title: unknown;
  readonly version: unknown;
  readonly researched: unknown;
  readonly licenses: unknown;
  readonly members: readonly Readonly<Record<string, Values[string] | readonly Values[]>>[];
  readonly sources: readonly Values[];
}

/** `datapackage` is the text of the description, which has the title, the version, the day and the licence. */
export function jsonOf({ members, evidence, sources }: Tables, datapackage: string, numbers: Numbers): RecordFile {
  const { title, version, researched, licenses } = JSON.parse(datapackage);
  const statements = group(evidence, ({ member }) => member);
  const withoutMember = ({ member, ...rest }: Cells): Values => valuesOf(rest, numbers);
  return {
    ...{ title, version, researched, licenses },
    members: members.map((cells) => ({
      ...valuesOf(cells, numbers),
      evidence: (statements.get(cells.id) ?? []).map(withoutMember),
    })),
    sources: sources.map((cells) => valuesOf(cells, numbers)),
  };
}
