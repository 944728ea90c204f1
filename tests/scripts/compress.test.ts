// The compressed copies hold what the files hold, and none is left of a file that is not worth one any more.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../scripts/compress.mjs';
import { listFiles } from '../../scripts/files.mjs';

const LONG = 'Kraków, Łódź, Gdańsk. '.repeat(100);
let work = '';
let dir = '';
const cache = (): string => join(work, 'cache');
const put = (path: string, content: string): void => writeFileSync(join(dir, path), content);
const read = (path: string): Buffer => readFileSync(join(dir, path));

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'compress-'));
  dir = join(work, 'site');
  mkdirSync(join(dir, 'en'), { recursive: true });
  put('en/index.html', LONG);
});
afterEach(() => rmSync(work, { recursive: true }));

describe('compressSite', () => {
  it('lays copies beside what is text and worth it, and beside nothing else', async () => {
    for (const path of ['short.js', 'font.woff2', 'picture.png']) put(path, path === 'short.js' ? '1' : LONG);
    mkdirSync(join(dir, '.vite'));
    put('.vite/manifest.json', LONG);
    expect(await compressSite(dir, cache())).toBe(1);
    expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(LONG);
    expect(gunzipSync(read('en/index.html.gz')).toString()).toBe(LONG);
    const copies = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(br|gz)$/.test(path));
    expect(copies.sort()).toEqual([join('en', 'index.html.br'), join('en', 'index.html.gz')]);
  });

  it('follows a file that changes, and one that shrinks', async () => {
    await compressSite(dir, cache());
    put('en/index.html', `${LONG}!`);
    await compressSite(dir, cache());
    expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(`${LONG}!`);
    put('en/index.html', 'short');
    expect(await compressSite(dir, cache())).toBe(0);
    expect(existsSync(join(dir, 'en/index.html.br'))).toBe(false);
  });

  it('takes from the cache what it has compressed before, and forgets what is not there any more', async () => {
    await compressSite(dir, cache());
    const [kept = ''] = readdirSync(cache()).filter((name) => name.endsWith('.br'));
    writeFileSync(join(cache(), kept), 'from the cache');
    await compressSite(dir, cache());
    expect(read('en/index.html.br').toString()).toBe('from the cache');
    put('en/index.html', `${LONG}!`);
    await compressSite(dir, cache());
    expect(existsSync(join(cache(), kept))).toBe(false);
    expect(readdirSync(cache())).toHaveLength(2);
  });
});

describe('a build that was stopped', () => {
  it('leaves no half of a file that the next one takes for whole', async () => {
    await compressSite(dir, cache());
    const [kept = ''] = readdirSync(cache()).filter((name) => name.endsWith('.br'));
    rmSync(join(cache(), kept));
    writeFileSync(join(cache(), `${kept}.half`), '');
    await compressSite(dir, cache());
    expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(LONG);
    await compressSite(dir, cache());
    expect(existsSync(join(cache(), `${kept}.half`))).toBe(false);
  });
});

describe('listFiles', () => {
  it('counts no file twice for its compressed copies', async () => {
    await compressSite(dir, cache());
    expect(listFiles(dir)).toEqual(['en/index.html']);
  });
});
