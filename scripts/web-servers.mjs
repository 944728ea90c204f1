// Finds the web servers that the files of deploy/ are tried with, and gets nginx where it is missing and can be had.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Programs of the system's own package, unpacked and not installed: nothing of it starts by itself. */
const FETCHED = '.cache/nginx';

/** @type {Readonly<Record<string, readonly string[]>>} */
const NAMES = { nginx: ['nginx'], apache: ['apache2', 'httpd'], caddy: ['caddy'] };

/**
 * The path of a web server that is there and starts, or null.
 * @param {'nginx' | 'apache' | 'caddy'} server
 * @returns {string | null}
 */
export function findServer(server) {
  const dirs = [...(process.env.PATH ?? '').split(':').filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  if (server === 'nginx') dirs.push(resolve(FETCHED, 'usr/sbin'));
  const places = dirs.flatMap((dir) => (NAMES[server] ?? []).map((name) => join(dir, name)));
  const ask = server === 'caddy' ? 'version' : '-v';
  return places.find((path) => existsSync(path) && spawnSync(path, [ask], { timeout: 30_000 }).status === 0) ?? null;
}

/** Finds nginx, else fetches it where the system has packages to fetch. */
export function ensureNginx() {
  const found = findServer('nginx');
  if (found || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No nginx found; asking the system for one …');
  mkdirSync(FETCHED, { recursive: true });
  const fetch = () => run('apt-get', ['download', 'nginx']);
  if (!fetch() && !(run('apt-get', ['update']) && fetch())) return null;
  for (const name of readdirSync(FETCHED)) if (name.endsWith('.deb')) run('dpkg-deb', ['-x', name, '.']);
  return findServer('nginx');
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { cwd: FETCHED, stdio: 'ignore', timeout: 600_000 }).status === 0;
}
