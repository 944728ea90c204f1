// The list of files for the service worker, and its sums when pages are written anew.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles, withNewSums } from '../../src/build/offline.ts';
import { sumOf } from '../../src/build/sum.ts';

it('names pages as readers ask for them, and leaves out what is not kept', () => {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  try {
    const files = ['index.html', 'en/index.html', 'en/krakow/index.html', 'assets/a-12345678.js'];
    for (const file of files) {
      mkdirSync(join(dir, file, '..'), { recursive: true });
      writeFileSync(join(dir, file), `of ${file}`);
    }
    expect(builtFiles(dir, files)).toEqual([
      { url: '', integrity: sumOf('of index.html') },
      { url: 'en/', integrity: sumOf('of en/index.html') },
      { url: 'assets/a-12345678.js', integrity: sumOf('of assets/a-12345678.js') },
    ]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('sums up as a browser wants it', () =>
  expect(sumOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='));

it('puts the sums of pages that are written anew in place of the old ones', () => {
  const worker = (page: string): string =>
    `[{url:"en/",integrity:"${sumOf(page)}"},{url:"a",integrity:"${sumOf('a')}"}]`;
  const texts = [['old', 'new'] as const, ['not kept', 'either'] as const];
  expect(withNewSums(worker('old'), texts)).toBe(worker('new'));
});
