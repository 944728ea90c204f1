// Holds the published data against Frictionless's own schemas: `npm run data:validate`, after a build. Their library for
// JavaScript is no longer kept up, so it is no part of this project: it is fetched for this one run, with none of its scripts.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIBRARY = 'datapackage@1.1.10';
const BYTE_ORDER_MARK = '\uFEFF';

/** @typedef {{ readonly valid: boolean, readonly errors: readonly Error[] }} Answer */
/** @typedef {{ readonly name: string, read: () => Promise<readonly unknown[]> }} Resource */
/**
 * What is asked of the library.
 * @typedef {object} Library
 * @property {(descriptor: unknown) => Promise<Answer>} validate
 * @property {{ load: (file: string, options: { basePath: string }) => Promise<{ resources: readonly Resource[] }> }} Package
 */

const [from = 'dist/data'] = process.argv.slice(2);
const dir = mkdtempSync(join(tmpdir(), 'data-validate-'));
try {
  const descriptor = join(dir, 'datapackage.json');
  for (const name of readdirSync(from).filter((one) => /\.csv$|^datapackage\.json$/.test(one))) {
    cpSync(join(from, name), join(dir, name));
    // By it a spreadsheet knows UTF-8; this library takes it for a part of the first name.
    const text = readFileSync(join(dir, name), 'utf8');
    if (text.startsWith(BYTE_ORDER_MARK)) writeFileSync(join(dir, name), text.slice(1));
  }
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...options, '--prefix', dir, LIBRARY], { stdio: 'inherit' });
  const main = pathToFileURL(join(dir, 'node_modules/datapackage/lib/index.js')).href;
  /** @type {{ default: Library }} */
  const { default: library } = await import(main);

  const { valid, errors } = await library.validate(JSON.parse(readFileSync(descriptor, 'utf8')));
  for (const error of errors) console.error(error.message);
  console.log(`${from}/datapackage.json: ${valid ? 'valid' : 'not valid'} by the schema of a tabular data package.`);
  const { resources } = await library.Package.load(descriptor, { basePath: dir });
  const rows = [];
  for (const resource of resources) rows.push({ table: resource.name, rows: (await resource.read()).length });
  console.table(rows);
  console.log('Every cell of these has the type that is told of its column.');
  if (!valid) process.exitCode = 1;
} catch (error) {
  const { message, errors = [] } = /** @type {Error & { errors?: readonly Error[] }} */ (error);
  for (const one of errors.length > 0 ? errors : [{ message }]) console.error(one.message);
  process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true });
}
