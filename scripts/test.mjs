// `npm test`: installs if need be, then every check there is, and a summary. Needs nothing but Node at first.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { audit } from './audit.mjs';
import { ensureBrowser } from './browser.mjs';
import { listFiles } from './files.mjs';
import { ensureInstalled } from './install.mjs';
import { countBrowser, countFiles, countLint, countTypes, countUnit, splitListing, summarise } from './report.mjs';
import { checkSizes } from './sizes.mjs';
import { ensureNginx } from './web-servers.mjs';

/** @typedef {import('./report.mjs').Outcome} Outcome */
/** @typedef {import('./report.mjs').Done} Done */

const REPORTS = '.cache/reports';

/** @type {readonly [name: string, run: () => Promise<Outcome>][]} */
const STEPS = [
  ['lint', lint],
  ['types', checkTypes],
  ['known faults', async () => audit()],
  ['unit tests', testUnits],
  ['build', build],
  ['sizes', sizes],
  ['browser tests', testInBrowser],
];

try {
  ensureInstalled();
  const browser = ensureBrowser();
  // The browser tests need not look for it again.
  process.env.CHROME_PATH = browser;
  console.log(`Browser: ${browser}`);
  console.log(`nginx: ${ensureNginx() ?? 'none; what needs it is skipped'}`);
  rmSync(REPORTS, { recursive: true, force: true });
  const done = await runSteps();
  console.log(`\n${summarise(done)}`);
  process.exitCode = done.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function runSteps() {
  /** @type {Done[]} */
  const done = [];
  for (const [name, run] of STEPS) {
    console.log(`\n── ${name}`);
    const from = performance.now();
    const outcome = await run();
    done.push({ name, seconds: (performance.now() - from) / 1000, ...outcome });
  }
  return done;
}

async function lint() {
  const { ok, output } = await runTool(['@biomejs/biome/bin/biome', 'check', '--error-on-warnings']);
  process.stdout.write(output);
  return countLint(output, ok);
}

async function checkTypes() {
  const { ok, output } = await runTool(['typescript/bin/tsc', '--listFiles']);
  const { files, messages } = splitListing(output);
  if (messages.length > 0) console.log(messages.join('\n'));
  return countTypes(files, ok);
}

async function testUnits() {
  const file = `${REPORTS}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runTool(['vitest/vitest.mjs', 'run', ...reporters], 'shown');
  return countUnit(readReport(file), ok);
}

async function build() {
  // An old build must not pass for a new one.
  rmSync('dist', { recursive: true, force: true });
  const { ok } = await runTool(['vite/bin/vite.js', 'build'], 'shown');
  return countFiles(listBuilt().length, ok);
}

async function sizes() {
  if (listBuilt().length === 0) return countFiles(0, false);
  const { ok, text, files } = checkSizes('dist');
  console.log(text);
  return countFiles(files, ok);
}

async function testInBrowser() {
  if (listBuilt().length === 0) return countBrowser(null, false);
  const file = `${REPORTS}/browser.json`;
  const { ok } = await runTool(['@playwright/test/cli.js', 'test', '--reporter=list,json'], 'shown', {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return countBrowser(readReport(file), ok);
}

function listBuilt() {
  return existsSync('dist') ? listFiles('dist') : [];
}

/**
 * @param {string} file
 * @returns {unknown} null when there is none
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs a tool of node_modules with the Node that runs this.
 * @param {[script: string, ...args: string[]]} command
 * @param {'kept' | 'shown'} output kept: handed back, not shown
 * @param {Record<string, string>} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runTool([script, ...args], output = 'kept', env = {}) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: ['ignore', output === 'kept' ? 'pipe' : 'inherit', output === 'kept' ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let text = '';
    const add = (/** @type {Buffer} */ chunk) => {
      text += chunk;
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: text }));
  });
}
