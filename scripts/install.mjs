// Installs what the lock file says, unless node_modules holds just that already. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, optional?: boolean }} Package */
/** @typedef {{ packages?: Record<string, Package> }} Lock */

/**
 * Whether what npm noted in node_modules is what the lock file asks for. Contents are compared, not times: a checkout
 * touches files without changing them. Optional packages may be missing; many are for another system.
 * @param {Lock} lock
 * @param {Lock | null} noted
 */
export function isInstalled(lock, noted) {
  const wanted = lock.packages ?? {};
  const there = noted?.packages;
  if (!there) return false;
  const asked = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (path in there ? there[path]?.version === version : optional === true),
  );
  return asked && Object.keys(there).every((path) => path in wanted);
}

/** Installs if need be. Throws a sentence when Node is too old or npm fails. */
export function ensureInstalled() {
  requireNode();
  const lock = readJson('package-lock.json');
  if (lock && isInstalled(lock, readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing what package-lock.json says …');
  // `npm test --silent` would silence the errors of this npm as well, and a production setting would leave out the tools.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed; its own message stands above.');
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`This needs Node 20.19 or later; here is ${process.versions.node}.`);
  }
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
