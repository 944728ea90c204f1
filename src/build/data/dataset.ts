// data/ as a whole: read, checked, and resolved to what the browser gets.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../model/day.ts';
import type { Dataset, Evidence } from '../../model/member.ts';
import { checkTour } from './check-tour.ts';
import { checkTables } from './checks.ts';
import { DESCRIPTION, readDescription } from './description.ts';
import type { Finding } from './finding.ts';
import { reportFindings } from './finding.ts';
import type { Tables, Texts } from './parse.ts';
import { parseTables, recordsOf } from './parse.ts';
import type { Candidate } from './resolve.ts';
import { resolveCandidates, resolveDataset, resolveEvidence, resolveItems } from './resolve.ts';
import type { RecordOf } from './tables.ts';

export interface Data {
  /** Without how the marks are pushed apart, which is no data but drawing. */
  readonly dataset: Omit<Dataset, 'spread'>;
  readonly evidence: Evidence;
  readonly candidates: readonly Candidate[];
  /** The item of Wikidata of a member's place, by the member's id, where it is known. */
  readonly items: Readonly<Record<string, string>>;
  /** What happened at the milestones, in English, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** The steps of the tour as they stand in the table; `renderTour` fills their texts. */
  readonly tour: readonly RecordOf<'tour'>[];
  /** What all of this was resolved from. */
  readonly tables: Tables;
}

/** Reads `dir`; throws one error with all findings. `today` is the last day that a date in the data may name. */
export function readDataset(dir: string, today: Day): Data {
  const { data, findings } = readData(readFiles(dir), today);
  if (data === null) throw new Error(reportFindings(findings));
  return data;
}

/** The data that the texts of the files are, or all that is wrong with them. */
export function readData(
  texts: Texts,
  today: Day,
): { readonly data: Data | null; readonly findings: readonly Finding[] } {
  const { tables, version, researched, findings } = readTexts(texts, today);
  if (findings.length > 0 || version === null || researched === null) return { data: null, findings };
  const data: Data = {
    dataset: { ...resolveDataset(tables, researched), version },
    evidence: resolveEvidence(tables),
    candidates: resolveCandidates(tables),
    items: resolveItems(tables),
    titles: Object.fromEntries(recordsOf(tables.milestones).map(({ id, title_en }) => [id, title_en])),
    tour: recordsOf(tables.tour),
    tables,
  };
  return { data, findings };
}

/** Everything that is wrong in `dir`, empty when all is well. */
export const checkData = (dir: string, today: Day): readonly Finding[] => checkTexts(readFiles(dir), today);

export const checkTexts = (texts: Texts, today: Day): readonly Finding[] => readTexts(texts, today).findings;

interface Reading {
  readonly tables: Tables;
  readonly version: string | null;
  readonly researched: Day | null;
  readonly findings: readonly Finding[];
}

function readTexts(texts: Texts, today: Day): Reading {
  const { tables, findings } = parseTables(texts);
  const description = readDescription(texts[DESCRIPTION], today);
  const others = [...findings, ...checkTables(tables, today), ...description.findings];
  // What the tour says is held against the other tables: with a fault in those, nobody can say what it gets wrong.
  const isSound = others.every(({ file }) => file === tables.tour.file);
  const all = isSound ? [...others, ...checkTour(tables, description.researched ?? today)] : others;
  return {
    tables,
    version: description.version,
    researched: description.researched,
    findings: all.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
}

const readFiles = (dir: string): Texts =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((file) => file.endsWith('.csv') || file === DESCRIPTION)
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
