// Prints what has changed in data/ since another version, for data/CHANGELOG.md: `npm run data:compare -- <commit or folder>`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './source.mjs';

/** @type {typeof import('../src/build/data/parse.ts')} */
const { parseTables } = await load('./src/build/data/parse.ts');
/** @type {typeof import('../src/build/data/compare.ts')} */
const { compareRecords } = await load('./src/build/data/compare.ts');

const [other] = process.argv.slice(2);

/** @param {string} dir */
const inFolder = (dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(join(dir, name), 'utf8')]);

/** @param {readonly string[]} words */
const git = (...words) => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @param {string} commit */
const inCommit = (commit) =>
  git('ls-tree', '--name-only', commit, 'data/')
    .split('\n')
    .filter((path) => path.endsWith('.csv'))
    .map((path) => [path.replace(/^data\//, ''), git('show', `${commit}:${path}`)]);

/** @param {readonly (readonly string[])[]} texts */
const read = (texts) => parseTables(Object.fromEntries(texts), true).tables;

try {
  if (!other)
    throw new Error('Say with what: npm run data:compare -- HEAD~1, or a folder with the tables of another version.');
  console.log(compareRecords(read(existsSync(other) ? inFolder(other) : inCommit(other)), read(inFolder('data'))));
} catch (error) {
  const { message, stderr } = /** @type {Error & { stderr?: string }} */ (error);
  console.error(stderr?.trim() || message);
  process.exitCode = 1;
}
