// The server of the built site behaves as the files of deploy/ make others behave, also under a prefix.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const TABLE = JSON.parse(readFileSync('deploy/headers.json', 'utf8'));
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'en'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), 'root');
  writeFileSync(join(dir, 'en/index.html'), 'English');
  writeFileSync(join(dir, 'assets/main-1a2b.js'), '1');
  mkdirSync(join(dir, 'classroom'));
  writeFileSync(join(dir, 'classroom/en.html'), 'copy');
  writeFileSync(join(dir, 'zip.txt'), 'text');
  writeFileSync(join(dir, 'zip.txt.br'), brotliCompressSync('text'));
  writeFileSync(join(dir, 'zip.txt.gz'), gzipSync('text'));
  site = await serveSite({ dir, ports: [0], prefix: '/some/prefix/' });
});

afterAll(() => {
  site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

describe('serveSite', () => {
  it('says where it is', () => expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/prefix\/$/));

  it.each([
    ['', 'root'],
    ['en/', 'English'],
    ['en/index.html?date=2012', 'English'],
  ])('answers "%s" with a page', async (path, text) => {
    const response = await get(path);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('sends the headers of deploy/headers.json, of which later rows hold against earlier ones', async () => {
    const sent = (await get('en/')).headers;
    for (const [name, value] of Object.entries(TABLE.headers[''])) expect(sent.get(name), name).toBe(value);
    expect((await get('classroom/en.html')).headers.get('content-security-policy')).toBe(
      TABLE.headers['classroom/']['Content-Security-Policy'],
    );
  });

  it('sends what is compressed beside a file to those who take it', async () => {
    const sent = async (encoding: string) =>
      (await fetch(new URL('zip.txt', site.url), { headers: { 'Accept-Encoding': encoding } })).headers;
    expect((await sent('gzip, br')).get('content-encoding')).toBe('br');
    expect((await sent('gzip')).get('content-encoding')).toBe('gzip');
    const plain = await sent('identity');
    expect([plain.get('content-encoding'), plain.get('vary'), plain.get('content-type')]).toEqual([
      null,
      'Accept-Encoding',
      'text/plain; charset=utf-8',
    ]);
  });

  it('answers with the page for what is not there, if the site has one', async () => {
    expect(await (await get('nowhere')).text()).toBe('Not found\n');
    writeFileSync(join(dir, '404.html'), 'Not here.');
    const answer = await get('en/nowhere');
    rmSync(join(dir, '404.html'));
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      'Not here.',
    ]);
  });

  it('lets hashed files be kept for ever', async () => {
    expect((await get('assets/main-1a2b.js')).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['en/', 'assets/main-1a2b.js'])('lets "%s" be read from a sandbox without an origin', async (path) => {
    const response = await fetch(new URL(path, site.url), { headers: { Origin: 'null' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('sends a reader without the slash to the folder, with the query', async () => {
    const response = await get('en?date=2012');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/some/prefix/en/?date=2012');
  });

  it.each(['nowhere', 'fr/', 'index', '/', '/en/', '/other/en/', '%E0%A4%A', '/some/prefix/%2e%2e/%2e%2e/etc/'])(
    'has nothing at "%s"',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('takes the next port when one is taken, and says so when none is left', async () => {
    const taken = Number(new URL(site.url).port);
    const other = await serveSite({ dir, ports: [taken, 0] });
    expect(new URL(other.url).port).not.toBe(String(taken));
    other.close();
    await expect(serveSite({ dir, ports: [taken] })).rejects.toThrow(/taken/);
  });

  it('does not start without a built site', async () => {
    await expect(serveSite({ dir: join(dir, 'en/nowhere'), ports: [0] })).rejects.toThrow(/npm run build/);
  });
});
