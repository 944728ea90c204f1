// The rules of the tour: nothing in its texts that the data do not bear out, and the same facts in every language.

import { LANGS } from '../../i18n/i18n.ts';
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
      ...LANGS.flatMap((lang) => TEXTS.flatMap((part) => checkText(row, part, lang, ground))),
      ...checkSameFacts(row),
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

function checkText(row: Row, part: (typeof TEXTS)[number], lang: (typeof LANGS)[number], ground: Ground) {
  const column = `${part}_${lang}` as const;
  const scene = readScene(row.query, ground);
  const cited = new Set(sourceIds(row));
  try {
    const expected = readTokens(row[column]).flatMap((token) =>
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
    return expected.flatMap((text): readonly Complaint[] => (text === null ? [] : [[column, text]]));
  } catch (error) {
    if (error instanceof Error) return [[column, error.message] as const];
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

/** A fact that one language has and another has not. Places alone may be said in other words. */
function checkSameFacts(row: Row): readonly Complaint[] {
  return TEXTS.flatMap((part) => {
    try {
      const facts = factsIn(row[`${part}_en`]);
      return LANGS.filter((lang) => factsIn(row[`${part}_${lang}`]) !== facts).map(
        (lang): Complaint => [`${part}_${lang}`, `the facts of ${part}_en: ${facts || 'none'}`],
      );
    } catch {
      // A broken hole has been found above.
      return [];
    }
  });
}
