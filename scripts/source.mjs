// A module of src/, for scripts that Node runs as they are.
import { runnerImport } from 'vite';

/**
 * `path` is from the root of the repository: `./src/model/day.ts`.
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
export const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
