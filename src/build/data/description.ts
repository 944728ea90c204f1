// data/datapackage.json: the day of research, and whether it describes the tables as they are.

import * as v from 'valibot';
import type { Day } from '../../model/day.ts';
import { when } from './fields.ts';
import type { Finding } from './finding.ts';
import { fileOf, SCHEMAS, TABLE_NAMES } from './tables.ts';

export const DESCRIPTION = 'datapackage.json';

export interface Description {
  /** null as long as the file does not say. */
  readonly version: string | null;
  /** The day up to which pages were searched. */
  readonly researched: Day | null;
  readonly findings: readonly Finding[];
}

const SCHEMA = v.object({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  researched: v.pipe(
    when,
    v.check(({ precision }) => precision === 'day', 'a day such as 2026-11-22'),
  ),
  resources: v.array(
    v.object({ path: v.string(), schema: v.object({ fields: v.array(v.object({ name: v.string() })) }) }),
  ),
});

/** `today` is the last day up to which anybody can have searched. */
export function readDescription(text: string | undefined, today: Day): Description {
  const findings: Finding[] = [];
  const find = (column: string, value: string, expected: string): void => {
    findings.push({ file: DESCRIPTION, line: 0, column, value, expected });
  };
  if (text === undefined) find('', '', 'this file');
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), SCHEMA), text ?? '{}');
  if (!result.success) {
    if (text !== undefined)
      for (const issue of result.issues) find(v.getDotPath(issue) ?? '', issue.received, wordsOf(issue));
    return { version: null, researched: null, findings };
  }
  const { version, researched } = result.output;
  if ((researched.latest ?? today) > today) find('researched', researched.edtf, 'a day not after today');
  const fields = new Map(
    result.output.resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name).join()]),
  );
  for (const name of TABLE_NAMES) {
    const columns = Object.keys(SCHEMAS[name].entries).join();
    const described = fields.get(fileOf(name)) ?? '';
    if (described !== columns) find(fileOf(name), described, `the fields ${columns}`);
  }
  return { version, researched: researched.latest, findings };
}

/** What was expected: what the schema says in our words, or which key or kind of value JSON has to have there. */
function wordsOf({ kind, type, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'parse_json') return 'JSON';
  return kind === 'schema' ? `${expected ?? 'something else'} there` : message;
}
