// Measures the built site against the budgets, as a host that compresses with brotli sends it: `npm run sizes`.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { PACKED } from './compress.mjs';
import { listFiles } from './files.mjs';
import { findEngine, findFirstView } from './sizes-core.mjs';

/** 1 kB is 1000 bytes. */
const KB = 1000;
const FIRST_VIEW_KB = 120;
/** A page in another script has the letters of two: many cities have no name in it. */
const SECOND_SCRIPT_KB = 20;
const ENGINE_KB = 375;
/** Of the script that other people's pages load. */
const EMBED_KB = 2;
/** Of one file as it lies on a stick: nothing compresses it there. */
const COPY_KB = 1500;

/**
 * @param {string} dir
 * @returns {{ ok: boolean, text: string, files: number }}
 */
export function checkSizes(dir) {
  const site = readSite(dir);
  const pages = site.files.filter((path) => /^[a-z]{2}\/index\.html$/.test(path)).sort();
  const first = findFirstView(site, 'en/index.html');
  const engine = findEngine(site, first);
  const embed = new Set(site.files.filter((path) => path === 'embed.js'));
  const copies = site.files.filter((path) => /^classroom\/[a-z]+\.html$/.test(path));
  const groups = [
    weigh(dir, 'first view', first, FIRST_VIEW_KB),
    weighLanguages(dir, new Map(pages.map((page) => [page.slice(0, 2), findFirstView(site, page)]))),
    weigh(dir, 'map engine, after first paint', engine, ENGINE_KB),
    weigh(dir, 'embed script', embed, EMBED_KB),
    weighCopies(dir, copies),
  ];
  return {
    ok: groups.every(({ ok }) => ok),
    text: groups.map(({ text }) => text).join('\n\n'),
    files: first.size + engine.size + embed.size + copies.length,
  };
}

/**
 * @param {string} dir
 * @returns {import('./sizes-core.mjs').Site}
 */
export function readSite(dir) {
  const files = listFiles(dir);
  const read = (/** @type {string} */ path) => readFileSync(join(dir, path), 'utf8');
  const noted = '.vite/manifest.json';
  return { files, read, manifest: files.includes(noted) ? JSON.parse(read(noted)) : {} };
}

/**
 * A group without any file fails: then the search is broken, not the site light.
 * @param {string} dir
 * @param {string} title
 * @param {ReadonlySet<string>} paths
 * @param {number} budget kB
 */
function weigh(dir, title, paths, budget) {
  const rows = [...paths].map((path) => ({ path, bytes: weighFile(join(dir, path)) }));
  rows.sort((a, b) => b.bytes - a.bytes);
  const sum = rows.reduce((total, { bytes }) => total + bytes, 0);
  const ok = rows.length > 0 && sum <= budget * KB;
  const line = (/** @type {string} */ name, /** @type {number} */ bytes) =>
    `  ${(bytes / KB).toFixed(1).padStart(7)} kB  ${name}`;
  const head = `${title}: at most ${budget} kB brotli`;
  const foot = `${line('in all', sum)}${ok ? '' : '  TOO MUCH, OR NOTHING'}`;
  return { ok, text: [head, ...rows.map(({ path, bytes }) => line(path, bytes)), foot].join('\n') };
}

/**
 * The first view in every language, a line each.
 * @param {string} dir
 * @param {ReadonlyMap<string, ReadonlySet<string>>} views
 */
function weighLanguages(dir, views) {
  const rows = [...views].map(([lang, paths]) => ({
    lang,
    budget: FIRST_VIEW_KB + ([...paths].some((path) => /-cyrillic-[^/]*\.woff2$/.test(path)) ? SECOND_SCRIPT_KB : 0),
    bytes: [...paths].reduce((total, path) => total + weighFile(join(dir, path)), 0),
  }));
  const ok = rows.length > 0 && rows.every(({ bytes, budget }) => bytes <= budget * KB);
  const lines = rows.map(
    ({ lang, bytes, budget }) =>
      `  ${(bytes / KB).toFixed(1).padStart(7)} kB  ${lang}${budget > FIRST_VIEW_KB ? `, of ${budget} with two scripts` : ''}`,
  );
  const title = `first view in each language: at most ${FIRST_VIEW_KB} kB brotli`;
  return { ok, text: [title, ...lines, ...(ok ? [] : ['  TOO MUCH, OR NOTHING'])].join('\n') };
}

/**
 * Each copy by itself, uncompressed.
 * @param {string} dir
 * @param {readonly string[]} paths
 */
function weighCopies(dir, paths) {
  const rows = paths.map((path) => ({ path, bytes: statSync(join(dir, path)).size }));
  const ok = rows.length > 0 && rows.every(({ bytes }) => bytes <= COPY_KB * KB);
  const lines = rows.map(({ path, bytes }) => `  ${(bytes / KB).toFixed(1).padStart(7)} kB  ${path}`);
  const title = `classroom copy: at most ${COPY_KB} kB each, uncompressed`;
  return { ok, text: [title, ...lines, ...(ok ? [] : ['  TOO MUCH, OR NOTHING'])].join('\n') };
}

/** @param {string} file */
function weighFile(file) {
  const content = readFileSync(file);
  if (PACKED.test(file)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok, text } = checkSizes('dist');
  console.log(text);
  process.exitCode = ok ? 0 : 1;
}
