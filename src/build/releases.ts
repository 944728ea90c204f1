// The releases of the data: each stays as it was, below data/releases/ here and at an address of its own in the site.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../model/day.ts';
import type { Released } from '../model/release.ts';
import { DESCRIPTION, readDescription } from './data/description.ts';
import { parseTables } from './data/parse.ts';
import { RELEASES, versionsIn } from './data/release.ts';
import { resolveDataset, resolveEvidence } from './data/resolve.ts';
import type { TableName } from './data/tables.ts';
import { fileOf } from './data/tables.ts';
import type { Downloads } from './downloads/downloads.ts';
import { makeDownloads } from './downloads/downloads.ts';
import { pageDataset } from './page-dataset.ts';

/** What the map reads of a release; the page's own part of it. */
export const MAP_FILE = 'map.json';

/** What a release is read from. The tour is a text of the page, and speaks of the newest data. */
const NEEDED: readonly TableName[] = ['members', 'evidence', 'sources', 'names', 'counts', 'milestones', 'candidates'];

/** A release as the site has it. */
export interface Release {
  readonly version: string;
  /** When it was made. */
  readonly day: Day;
  /** Below the site's data/ and the version. */
  readonly files: Downloads;
}

/**
 * The releases in `dataDir`, the oldest first: the downloads of that time, and what the map needs. They are not checked again
 * by the rules of today. Throws where one cannot be read.
 */
export const makeReleases = (dataDir: string): Promise<readonly Release[]> =>
  Promise.all(versionsIn(dataDir).map((version) => readRelease(join(dataDir, RELEASES, version), version)));

async function readRelease(dir: string, version: string): Promise<Release> {
  const texts = Object.fromEntries(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')] as const),
  );
  const { tables, findings } = parseTables(texts, true);
  const broken = findings.find(({ file }) => NEEDED.some((name) => fileOf(name) === file));
  if (broken) throw new Error(`${dir}/${broken.file}, line ${broken.line}: expected ${broken.expected}.`);
  const told = readDescription(texts[DESCRIPTION], Number.POSITIVE_INFINITY);
  if (told.version !== version || told.researched === null)
    throw new Error(`${dir}/${DESCRIPTION} is not the description of version ${version}.`);
  const day = dayIn(texts['CHANGELOG.md'] ?? '', version);
  if (day === null) throw new Error(`${dir}/CHANGELOG.md has no heading "${version}, 22 November 2026".`);
  const released: Released = {
    day,
    dataset: pageDataset({ ...resolveDataset(tables, told.researched), version }),
    evidence: resolveEvidence(tables),
  };
  const files = { ...(await makeDownloads(dir, tables)), [MAP_FILE]: JSON.stringify(released) };
  return { version, day, files };
}

/** The day of a version, as the heading of the change log has it. */
function dayIn(log: string, version: string): Day | null {
  const [, words] = /^(\d{1,2} \w+ \d{4})$/m.exec(log.split(`## ${version}, `)[1] ?? '') ?? [];
  const time = Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
