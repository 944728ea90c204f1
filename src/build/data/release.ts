// Makes a release of the data: a copy of the tables that stays as it is, and the sums by which anybody sees that it has.
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below data/. */
export const RELEASES = 'releases';
/** As `sha256sum --check` reads it, in the folder of the releases. */
export const SUMS = 'SHA256SUMS';

/** The tour is a text of the page, and the list of links a diary: neither is of a release. */
const LEFT_OUT = ['tour.csv', 'links.csv'];

const VERSION = /^\d+\.\d+\.\d+$/;

/** The versions in `dataDir`, the oldest first. */
export function versionsIn(dataDir: string): readonly string[] {
  const dir = join(dataDir, RELEASES);
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => VERSION.test(name)) : [];
  return names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What of `dataDir` a release is made of. */
const filesOf = (dataDir: string): readonly string[] =>
  readdirSync(dataDir)
    .filter((name) => /\.(csv|md)$|^datapackage\.json$/.test(name) && !LEFT_OUT.includes(name))
    .toSorted();

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * The tables in which `dataDir` differs from its release of `version`; null where there is no such release. What is written
 * on them may be put better at any time.
 */
export function changedSince(dataDir: string, version: string): readonly string[] | null {
  const dir = join(dataDir, RELEASES, version);
  if (!existsSync(dir)) return null;
  const names = new Set([...filesOf(dataDir), ...readdirSync(dir)].filter((name) => !name.endsWith('.md')));
  const same = (name: string): boolean => {
    const [now, then] = [join(dataDir, name), join(dir, name)];
    return existsSync(now) && existsSync(then) && sumOf(now) === sumOf(then);
  };
  return [...names].filter((name) => !same(name));
}

/** Copies `dataDir` as the release `version`. Throws where there is one already: a release never changes. */
export function makeRelease(dataDir: string, version: string): readonly string[] {
  const dir = join(dataDir, RELEASES, version);
  if (!VERSION.test(version)) throw new Error(`${version} is no version such as 1.0.0.`);
  if (existsSync(dir))
    throw new Error(`Version ${version} is released, and stays as it is. Give the data a new version.`);
  mkdirSync(dir, { recursive: true });
  const names = filesOf(dataDir);
  for (const name of names) copyFileSync(join(dataDir, name), join(dir, name));
  const lines = names.map((name) => `${sumOf(join(dir, name))}  ${version}/${name}\n`);
  appendFileSync(join(dataDir, RELEASES, SUMS), lines.join(''));
  return names;
}
