// The command: what it says to its arguments, what it writes, and that Ctrl-C loses nothing. It asks our own servers alone.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLinks } from '../../src/build/data/links-table.ts';
import { serveDiary, status } from '../build/data/diary-server.ts';
import { setCell, tinySheets, toTexts } from '../build/data/small-data.ts';

const SCRIPT = 'scripts/data-links.mjs';

describe('without asking anybody', () => {
  it('prints with --dry what it would ask, and writes nothing', () => {
    const wasThere = existsSync('data/links.csv');
    const printed = execFileSync('node', [SCRIPT, '--dry', '--only', 'krakow', '--limit', '2'], { encoding: 'utf8' });
    expect(printed.match(/^ {4}https?:\S+$/gm)).toHaveLength(2);
    expect(printed).toMatch(/^Hosts: \d, addresses: 2\. Nothing was asked\.$/m);
    expect(existsSync('data/links.csv')).toBe(wasThere);
  });

  it.each([
    ['--limit 0', /^--limit takes how many addresses, from 1 on; "0" is no such number\.$/m],
    ['--only krakow,nobody', /^--only takes .+; no address belongs to "nobody"\.$/m],
    ['--all', /'--all'/],
  ])('%s: a sentence, and 2', (args, sentence) => {
    const { status, stderr } = spawnSync('node', [SCRIPT, ...args.split(' ')], { encoding: 'utf8' });
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Small sound tables whose only addresses are these. All sources but the first have the last one. */
function writeTables(urls: readonly string[]): void {
  const sheets = tinySheets();
  const column = (sheets['members.csv']?.[0] ?? []).indexOf('details_url');
  for (const row of (sheets['members.csv'] ?? []).slice(1)) row[column] = '';
  for (let line = 2; line <= (sheets['sources.csv'] ?? []).length; line += 1)
    setCell(sheets, 'sources.csv', line, 'url', urls[line - 2] ?? urls.at(-1) ?? '');
  for (const [file, text] of Object.entries(toTexts(sheets))) writeFileSync(join(dir, file), text);
}

/** Its lines and its end. */
async function run(onLine: (line: string, stop: () => void) => void) {
  const command = spawn('node', [SCRIPT, '--dir', dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface(command.stdout).on('line', (line) => {
    lines.push(line);
    onLine(line, () => command.kill('SIGINT'));
  });
  const [code] = await once(command, 'close');
  return { code, lines };
}

const written = () => readLinks(readFileSync(join(dir, 'links.csv'), 'utf8'));

describe('asking', () => {
  it('tells of each, sums up, writes a row for each; what it found is no failure', async () => {
    const [one, two] = [await serveDiary({ '/old': status(308, '/new') }), await serveDiary({ '/page': status(500) })];
    writeTables([`${one.base}/old`, `${two.base}/page`]);
    const { code, lines } = await run(() => {});
    expect(code).toBe(0);
    expect(lines.some((line) => line.endsWith(`${one.base}/old  moved for good to ${one.base}/new`))).toBe(true);
    expect(lines.some((line) => line.endsWith(`${two.base}/page  server fault (500)`))).toBe(true);
    expect(lines.at(-1)).toMatch(/^2 of 2 addresses asked; .+links\.csv has 2 of 2\.$/);
    expect(written().map(({ url, result }) => [url, result])).toEqual(
      [
        [`${one.base}/old`, 'moved'],
        [`${two.base}/page`, 'fault'],
      ].toSorted(),
    );
  });

  it('writes what is known when it is stopped', async () => {
    const [one, never] = [await serveDiary({}), await serveDiary({ '/page': () => {} })];
    writeTables([`${one.base}/ok`, `${never.base}/page`]);
    const { code, lines } = await run((line, stop) => line.startsWith('1/2 ') && stop());
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/^1 of 2 addresses asked; .+ has 1 of 2\.$/);
    expect(written()).toMatchObject([{ url: `${one.base}/ok`, result: 'ok' }]);
  });
});
