// The files of deploy/ in real web servers: each answers as deploy/headers.json says, compressed, and the page breaks no policy there.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from '../../scripts/files.mjs';
import { headersOf } from '../../scripts/serve.mjs';
import { findServer } from '../../scripts/web-servers.mjs';
import { BUILT } from './dataset.ts';
import { cardOf, openGlMap, openMenu, rowOf, searchOf, waitForGl, waitForLife } from './map-page.ts';
import { openPanel } from './panel.ts';
import { expect, test } from './site.ts';
import type { Running, Server } from './web-servers.ts';
import { startServer } from './web-servers.ts';

const PREFIXES = ['/', '/cities/'] as const;
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks for just what is said: `fetch` would add headers of its own. */
async function ask(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const [response] = (await once(get(url, { headers }), 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/** A few files of each kind in each folder, at most two deep: there are many pages of the same kind. */
function someFiles(): readonly string[] {
  const kinds = new Map<string, number>();
  return listFiles(BUILT).filter((path) => {
    if (path.startsWith('.')) return false;
    const kind = `${path.split('/').slice(0, -1).slice(0, 1).join('/')} ${path.split('/').length} ${extname(path)}`;
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    return count <= 4;
  });
}

/** Holds a server to the table, file by file. */
async function holds(root: string): Promise<void> {
  for (const path of someFiles()) {
    const url = new URL(path, root);
    const content = readFileSync(join(BUILT, path));
    const wanted = Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value]);
    for (const coding of ['br', 'gzip', null] as const) {
      const answer = await ask(url, coding ? { 'Accept-Encoding': coding } : {});
      const isPacked = coding !== null && existsSync(join(BUILT, `${path}.${coding === 'br' ? 'br' : 'gz'}`));
      expect(answer.status, path).toBe(200);
      expect(answer.headers, path).toMatchObject(Object.fromEntries(wanted));
      const sent = answer.headers['content-encoding'];
      // A server may press what the build has not.
      if (isPacked || coding === null) expect(sent, `${path} for ${coding}`).toBe(coding ?? undefined);
      const body = sent === 'br' || sent === 'gzip' ? UNPACK[sent](answer.body) : answer.body;
      expect(body.equals(content), path).toBe(true);
      if (isPacked) expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
    }
  }
}

/** The rest of what a server owes: pages by their folders, "not changed", "not here". */
async function keepsManners(root: string, hasOwnPage = true): Promise<void> {
  const page = await ask(new URL('pl/', root), { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-encoding']).toBe('br');
  const again = await ask(new URL('pl/', root), {
    'Accept-Encoding': 'gzip, deflate, br, zstd',
    'If-None-Match': page.headers.etag ?? '',
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);

  const { status, headers } = await ask(new URL('pl', root));
  expect([301, 308]).toContain(status);
  expect(new URL(headers.location ?? '', root).href).toBe(`${root}pl/`);

  for (const path of ['nowhere', 'nowhere/at/all.html', 'assets/nowhere.js', '.vite/manifest.json']) {
    const missing = await ask(new URL(path, root));
    expect(missing.status, path).toBe(404);
    expect(missing.headers['cache-control'] ?? 'no-cache', path).toBe('no-cache');
    const own = join(BUILT, '404.html');
    if (existsSync(own) && hasOwnPage) expect(missing.body.equals(readFileSync(own))).toBe(true);
  }
}

const SERVERS: readonly Server[] = ['nginx', 'apache', 'caddy'];

for (const server of SERVERS) {
  for (const prefix of PREFIXES) {
    test(`${server} answers at ${prefix} as the table says`, async () => {
      test.skip(!findServer(server), `no ${server} here`);
      const running = await startServer(server, prefix);
      try {
        await holds(running.url);
        const refused = await ask(new URL('pl/', running.url), { 'Accept-Encoding': 'br;q=0, identity' });
        expect(refused.headers['content-encoding']).toBeUndefined();
        // In a folder, Caddy's 404 page is that of the site around.
        await keepsManners(running.url, server !== 'caddy' || prefix === '/');
      } finally {
        await running.stop();
      }
    });
  }
}

test('npm start answers as the table says', async ({ baseURL }) => {
  await holds(baseURL ?? '');
  await keepsManners(baseURL ?? '');
});

for (const prefix of PREFIXES) {
  test(`a whole visit to nginx at ${prefix} breaks no policy`, async ({ page, expectFault }) => {
    test.skip(!findServer('nginx'), 'no nginx here');
    test.setTimeout(240_000);
    const running = await startServer('nginx', prefix);
    expectFault(new RegExp(`^foreign request: ${running.url}`));
    try {
      await visit(page, running);
    } finally {
      await running.stop();
    }
  });
}

async function visit(page: Parameters<typeof openGlMap>[0], { url }: Running): Promise<void> {
  await openGlMap(page, `${url}en/`);
  await test.step('search and card', async () => {
    await searchOf(page).fill('krakow');
    await expect(page.locator('#search').getByRole('option').first()).toContainText('Kraków');
    await searchOf(page).fill('');
    await rowOf(page, 'krakow').click();
    await expect(cardOf(page).locator('.story a').first()).toBeVisible();
  });
  await test.step('the history plays', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('date')).toMatch(/20\d\d/);
    await page.getByRole('button', { name: 'Pause' }).click();
  });
  await test.step('another language mounts the map anew', async () => {
    await openMenu(page, 'language');
    await page.getByRole('link', { name: 'Polski' }).click();
    await waitForGl(page);
  });
  await test.step('the tour', async () => {
    await page.goto(`${url}pl/?step=2&map=simple`);
    await expect(page.locator('#tour h2').first()).toBeVisible();
  });
  await test.step('a picture', async () => {
    const panel = await openPanel(page, `${url}pl/?map=simple`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /PNG/ }).click(),
    ]);
    expect(readFileSync(await file.path()).readUInt32BE(16)).toBe(1600);
  });
  await test.step('the about page, and the classroom copy', async () => {
    await page.goto(`${url}pl/about/`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.goto(`${url}classroom/pl.html`);
    await waitForLife(page);
  });
}
