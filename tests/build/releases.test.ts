// Releases of the data: made once, never changed, each in the site with the files of its time and what the map needs.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/build/data/dataset.ts';
import { changedSince, makeRelease, RELEASES, SUMS, versionsIn } from '../../src/build/data/release.ts';
import { MAP_FILE, makeReleases } from '../../src/build/releases.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Released } from '../../src/model/release.ts';
import { TODAY } from './data/small-data.ts';

const { version } = readDataset('data', TODAY).dataset;

describe('data/', () => {
  it('is what was released under its version: else it needs a new one, and npm run data:release', () => {
    expect(changedSince('data', version)).toEqual([]);
  });

  it('has releases that are as they were made', () => {
    const lines = readFileSync(join('data', RELEASES, SUMS), 'utf8')
      .trim()
      .split('\n');
    const files = lines.map((line) => line.split('  '));
    expect(new Set(files.map(([, path]) => path?.split('/')[0]))).toEqual(new Set(versionsIn('data')));
    const changed = files.filter(([sum, path = '']) => {
      const bytes = readFileSync(join('data', RELEASES, path));
      return createHash('sha256').update(bytes).digest('hex') !== sum;
    });
    expect(changed).toEqual([]);
  });
});

describe('a release', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'release-'));
    cpSync('data', dir, { recursive: true });
    rmSync(join(dir, RELEASES), { recursive: true });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('is made once, and says which tables have changed since', () => {
    expect(versionsIn(dir)).toEqual([]);
    expect(changedSince(dir, version)).toBeNull();
    const files = makeRelease(dir, version);
    expect(files).toContain('members.csv');
    expect(files).not.toContain('tour.csv');
    expect(changedSince(dir, version)).toEqual([]);
    expect(() => makeRelease(dir, version)).toThrow(`Version ${version} is released, and stays as it is.`);

    writeFileSync(join(dir, 'README.md'), 'put better');
    writeFileSync(join(dir, 'names.csv'), 'member,lang,name\n');
    expect(changedSince(dir, version)).toEqual(['names.csv']);
    expect(readFileSync(join(dir, RELEASES, SUMS), 'utf8')).toMatch(
      new RegExp(`^[0-9a-f]{64} {2}${version}/CHANGELOG\\.md$`, 'm'),
    );
  });

  it('takes no other number than a version, so that nothing is written elsewhere', () => {
    for (const name of ['../1.0.0', '1.0', '1.0.0/..', '']) expect(() => makeRelease(dir, name)).toThrow('no version');
  });

  it('is read as it is, and a broken one is named', async () => {
    writeFileSync(join(dir, RELEASES, version, 'members.csv'), 'id,name\nkrakow,Kraków\n');
    await expect(makeReleases(dir)).rejects.toThrow(`${version}/members.csv, line 1: expected the header id,name`);
  });

  it('has a day in the change log', async () => {
    cpSync(join('data', RELEASES, version), join(dir, RELEASES, version), { recursive: true });
    writeFileSync(join(dir, RELEASES, version, 'CHANGELOG.md'), `# Changes\n\n## ${version}\n`);
    await expect(makeReleases(dir)).rejects.toThrow(`${version}/CHANGELOG.md has no heading`);
  });

  it('is not taken for another', async () => {
    cpSync(join('data', RELEASES, '1.2.0'), join(dir, RELEASES, version), { recursive: true });
    await expect(makeReleases(dir)).rejects.toThrow(`datapackage.json is not the description of version ${version}`);
  });
});

describe('the releases in the site', async () => {
  const releases = await makeReleases('data');
  const filesOf = (name: string) => releases.find((one) => one.version === name)?.files;
  const mapOf = (name: string): Released => JSON.parse(filesOf(name)?.[MAP_FILE] ?? '');

  it('are those of data/releases/, the oldest first', () => {
    expect(releases.map((one) => one.version)).toEqual(versionsIn('data'));
    expect(releases.at(-1)?.version).toBe(version);
  });

  it('have the downloads of their time', () => {
    for (const { version: name, files } of releases) {
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['members.csv', 'members.json', 'members.geojson']));
      expect(JSON.parse(files['members.json'] ?? '').version).toBe(name);
    }
    expect(filesOf('1.2.0')?.['members.csv']).not.toContain('bregenz');
    expect(filesOf('1.4.0')?.['members.csv']).toContain('bregenz');
  });

  it('have the columns of their time: the ids of Wikidata came later', () => {
    const columnsOf = (name: string) => filesOf(name)?.['members.csv']?.split('\r\n')[0];
    expect(columnsOf('1.4.0')).toMatch(/,name_lang$/);
    expect(columnsOf(version)).toMatch(/,name_lang,wikidata_id$/);
    const krakowIn = (name: string) =>
      JSON.parse(filesOf(name)?.['members.json'] ?? '').members.find(({ id }: { id: string }) => id === 'krakow');
    expect(krakowIn('1.4.0')).not.toHaveProperty('wikidata_id');
    expect(krakowIn(version)).toHaveProperty('wikidata_id');
  });

  it('have what the map needs: members with their marks, evidence for each, and the day', () => {
    const { dataset, evidence, day } = mapOf('1.2.0');
    expect(dataset.version).toBe('1.2.0');
    expect(dataset.members).toHaveLength(164);
    for (const band of Object.values(dataset.spread)) expect(band).toHaveLength(2 * 164);
    expect(Object.keys(evidence.statements)).toContain('krakow');
    expect(day).toBe(dayOf(2026, 11, 26));
  });

  it('order their versions by number', () => {
    const dir = mkdtempSync(join(tmpdir(), 'versions-'));
    for (const name of ['1.10.0', '1.9.0', '1.2.0'])
      cpSync('data/releases/1.2.0/README.md', join(dir, RELEASES, name, 'README.md'));
    expect(versionsIn(dir)).toEqual(['1.2.0', '1.9.0', '1.10.0']);
    rmSync(dir, { recursive: true });
  });
});
