// The rules of the tour: nothing in its texts that the data do not bear out, and the same facts in every language.
import type { Words } from '../../i18n/i18n.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Day } from '../../model/day.ts';
import { encode } from '../../model/link.ts';
import type { Finding } from './finding.ts';
import type { Entry, Tables } from './parse.ts';
import { findingAt } from './parse.ts';
import { resolveDataset, resolveEvidence } from './resolve.ts';
import type { RecordOf } from './tables.ts';
import type { Ground } from './tour-facts.ts';
import { memberOf, readScene, sayers, untrue } from './tour-facts.ts';
import type { Hole } from './tour-text.ts';
import { holesOf, isHole, readTokens, wrongForms } from './tour-text.ts';

type Row = RecordOf<'tour'>;
type Complaint = readonly [column: string, expected: string];
const TEXTS = ['title', 'text', 'note', 'question'] as const;
type Text = (typeof TEXTS)[number];

/** Where the words of a step stand in the file of a language. */
export const stepKey = (id: string, part: Text): string => `step.${id}.${part}`;

export const stepKeys = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ id }) => TEXTS.map((part) => stepKey(id, part)));

export const sourceIds = ({ sources }: Row): readonly string[] => sources.split(' ');

export function checkTour(tables: Tables, researched: Day): readonly Finding[] {
  const { tour, sources } = tables;
  const ground = { data: resolveDataset(tables, researched), evidence: resolveEvidence(tables) };
  const known = new Set(sources.entries.map(({ cells }) => cells.id ?? ''));
  return tour.entries.flatMap((entry: Entry<Row>, index) => {
    const row = entry.record;
    if (row === null) return [];
    const complaints: readonly Complaint[] = [
      ...(row.number === index + 1
        ? []
        : [['number', `${index + 1}, as steps are numbered from 1 in their order`] as const]),
      ...checkQuery(row, ground),
      ...sourceIds(row)
        .filter((id) => sources.whole && !known.has(id))
        .map((id): Complaint => ['sources', `ids that stand in sources.csv, with a space between, in place of ${id}`]),
      ...TEXTS.flatMap((part) =>
        checkText(row, row[`${part}_en`], 'en', ground).map((text): Complaint => [`${part}_en`, text]),
      ),
    ];
    return complaints.map(([column, expected]) => findingAt(tour, entry, column, expected));
  });
}

function checkQuery({ query }: Row, ground: Ground): readonly Complaint[] {
  const read = encode(readScene(query, ground));
  return read === query
    ? []
    : [['query', `a scene as a link says it, without step, present, theme, show, map and order: “${read}”`]];
}

/** What is wrong with a text, to complete the sentence "expected …". */
function checkText(row: Row, text: string, lang: Lang, ground: Ground): readonly string[] {
  const scene = readScene(row.query, ground);
  const cited = new Set(sourceIds(row));
  try {
    const expected = readTokens(text).flatMap((token) =>
      isHole(token)
        ? [
            untrue(token, scene, ground) ??
              wrongForm(token, lang, ground) ??
              (sayers(token, ground)?.some((id) => cited.has(id)) === false
                ? `sources among which one says {${token.kind}:${token.id}}`
                : wrongForms(token, lang)) ??
              strayFact(Object.values(token.forms ?? {}).join(' '), lang, ground),
          ]
        : [strayFact(token, lang, ground)],
    );
    return expected.filter((words) => words !== null);
  } catch (error) {
    if (error instanceof Error) return [error.message];
    throw error;
  }
}

/** An inflected name begins as the name does: a hole for one city must not say another. */
function wrongForm({ words, id }: Hole, lang: string, ground: Ground): string | null {
  const member = memberOf(ground, id);
  if (words === null || !member) return null;
  const begins = (name: string): boolean => name.slice(0, 3) === words.slice(0, 3);
  return begins(member.names[lang] ?? member.name) ? null : `a form of the name of ${id} in place of ${words}`;
}

/** Numbers and members stand in holes, where the data are asked. */
function strayFact(words: string, lang: string, { data }: Ground): string | null {
  if (/\d/.test(words)) return 'no digit outside a hole, so that each number and date comes from the data';
  const named = new Set(words.split(/[^\p{L}-]+/u));
  const stray = data.members.find((member) =>
    [member.name, member.names[lang]].some((name) => name !== undefined && named.has(name)),
  );
  return stray ? `{member:${stray.id}}, {before:${stray.id}} or {city:${stray.id}} for its name` : null;
}

const factsIn = (text: string): string =>
  [
    ...new Set(
      holesOf(text)
        .filter(({ kind }) => kind !== 'city' && kind !== 'fact')
        .map(({ kind, id }) => (id === '' ? kind : `${kind}:${id}`)),
    ),
  ]
    .sort()
    .join();

/**
 * The texts of the steps in a language other than English, as `words` have them, against the same rules. A fact that one
 * language has and another has not is a fault; places alone may be said in other words. A text that is not there is for
 * `checkWords` to tell.
 */
export function checkSteps(
  rows: readonly Row[],
  lang: Lang,
  { words, file }: { readonly words: Words; readonly file: string },
  ground: Ground,
): readonly Finding[] {
  return rows.flatMap((row) =>
    TEXTS.flatMap((part) => {
      const column = stepKey(row.id, part);
      const value = words[column] ?? '';
      if (value === '') return [];
      const wrong = checkText(row, value, lang, ground);
      const facts = factsIn(row[`${part}_en`]);
      const all = wrong.length > 0 || factsIn(value) === facts ? wrong : [`the facts of English: ${facts || 'none'}`];
      return all.map((expected): Finding => ({ file, line: 0, column, value, expected }));
    }),
  );
}
