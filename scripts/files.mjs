// What lies in the built site, without the compressed copies that lie beside the files.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Paths of all files, relative, with forward slashes.
 * @param {string} dir
 */
export const listFiles = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
