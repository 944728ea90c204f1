// Finds a Chrome or Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Nothing of the browser's own may go out to the net, and WebGL must work without a graphics card. */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--use-gl=angle',
  '--use-angle=swiftshader',
];

/** Chrome's sandbox does not start as root, which is what a container usually is. */
export const browserFlags = (root = isRoot()) => (root ? ['--no-sandbox', ...FLAGS] : FLAGS);

/**
 * Where a browser may be, the likeliest first.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} platform
 * @returns {string[]}
 */
export function browserPlaces(env, platform) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    const names = ['Google Chrome', 'Chromium'];
    return [...chosen, ...apps.flatMap((dir) => names.map((name) => `${dir}/${name}.app/Contents/MacOS/${name}`))];
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const apps = ['Google\\Chrome', 'Chromium'];
    return [
      ...chosen,
      ...roots.flatMap((root) => apps.map((app) => win32.join(root, app, 'Application', 'chrome.exe'))),
    ];
  }
  const dirs = (env.PATH ?? '').split(':').filter(Boolean);
  return [...chosen, ...NAMES.flatMap((name) => dirs.map((dir) => posix.join(dir, name)))];
}

/**
 * The path of a browser that is there and starts, or null.
 * @returns {string | null}
 */
export function findBrowser() {
  const places = [...browserPlaces(process.env, process.platform), ...playwrightPlace()];
  return places.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Finds a browser, else installs one. Throws one sentence that says what to do when neither works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found; asking Playwright for one …');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work; asking the system for one …');
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program file.');
}

const isRoot = () => process.getuid?.() === 0;

/** The browser that Playwright has downloaded for itself, if it has. */
function playwrightPlace() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * On Linux a file of that name may be a stub, or lack its libraries. Elsewhere to ask would open a window.
 * @param {string} path
 */
function starts(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}
