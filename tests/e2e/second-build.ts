// A copy of the built site in another folder, and the next build of it in the same place: other code, other data, other names.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFiles } from '../../src/build/offline.ts';
import { isKept } from '../../src/worker/plan.ts';
import { BUILT } from './dataset.ts';

const WORKER = 'offline-worker.js';

const filesOf = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));

/** What can be kept of the built site, with its worker, in a folder that the caller removes. */
export function copySite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  for (const file of [...filesOf(BUILT)]) {
    if (file !== WORKER && !isKept(file.replace(/(^|\/)index\.html$/, '$1'))) continue;
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    copyFileSync(join(BUILT, file), join(dir, file));
  }
  return dir;
}

/** Puts the next build in its place: every file of code and data has another name, and the data another day. */
export function buildAgain(dir: string, from: string, to: string): void {
  const assets = readdirSync(join(dir, 'assets'));
  const next = (name: string): string => name.replace(/-[\w-]{8}(?=\.\w+$)/, '-2ndbuild');
  const renamed = assets.filter((name) => next(name) !== name && !/\.woff2$/.test(name));
  const names = new RegExp(renamed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  // Two that differ in the sum alone keep differing.
  const nexts = new Map(renamed.map((name, index) => [name, next(name).replace('2ndbuild', `2nd${10000 + index}`)]));
  for (const file of filesOf(dir)) {
    if (!/\.(?:html|js|css|json)$/.test(file)) continue;
    const text = readFileSync(join(dir, file), 'utf8');
    const other = text.replace(names, (name) => nexts.get(name) ?? name).replace('<html', '<html data-build="2"');
    writeFileSync(join(dir, file), /\/dataset-[^/]*\.json$/.test(file) ? other.replace(from, to) : other);
  }
  for (const [name, other] of nexts) renameSync(join(dir, 'assets', name), join(dir, 'assets', other));
  const files = builtFiles(
    dir,
    filesOf(dir).filter((file) => file !== WORKER),
  );
  const worker = readFileSync(join(dir, WORKER), 'utf8');
  writeFileSync(
    join(dir, WORKER),
    worker.replace(/\[\{"integrity".*?\}\]/, () => JSON.stringify(files)),
  );
}
