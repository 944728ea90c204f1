// What is published under data/: the tables whole, each date with its two days, and a description that is true of every cell.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { readDataset } from '../../src/build/data/dataset.ts';
import { makeDownloads } from '../../src/build/downloads/downloads.ts';
import { TODAY } from './data/small-data.ts';
import type { Resource } from './data/table-schema.ts';
import { faultsOf } from './data/table-schema.ts';

const { dataset, tables } = readDataset('data', TODAY);
const files = await makeDownloads('data', tables);
const json = (name: string) => JSON.parse(files[name] ?? '');

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): readonly Row[] => parse(files[name] ?? '', { bom: true, columns: true });
const rowOf = (id: string) => rowsOf('members.csv').find((row) => row.id === id);

describe('a table', () => {
  it('opens right in a spreadsheet: its letters are told by a byte order mark, its lines end as they must', () => {
    for (const name of Object.keys(files).filter((file) => file.endsWith('.csv'))) {
      expect(files[name], name).toMatch(/^\uFEFF\w+(?:,\w+)*\r\n/);
      expect(files[name]?.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
    }
  });

  it.each(['members', 'evidence', 'sources', 'names', 'counts', 'milestones', 'candidates'] as const)(
    '%s has every row, and every cell as it stands',
    (name) => {
      const rows = rowsOf(`${name}.csv`).map(({ earliest, latest, ...cells }) => cells);
      expect(rows).toEqual(tables[name].entries.map(({ cells }) => cells));
    },
  );

  it.each(Object.keys(files).filter((name) => name.endsWith('.csv')))(
    '%s has no cell that a spreadsheet would take for a formula',
    (name) => {
      const cells = rowsOf(name).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+@\t]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
    },
  );
});

test.each([
  ['krakow', '2024-09-25', '2024-09-25', '2024-09-25'],
  ['munchen', '2009', '2009-01-01', '2009-12-31'],
  ['celle', '[2010-02-28..2010-10-22]', '2010-02-28', '2010-10-22'],
])('%s joined %s: in days from %s to %s', (id, joined, earliest, latest) => {
  expect(rowOf(id)).toMatchObject({ joined, earliest, latest });
  expect(Object.keys(rowOf(id) ?? {}).join()).toContain('joined,earliest,latest');
});

test('a date without a beginning has no earliest day', () => {
  const open = rowsOf('members.csv').filter(({ joined }) => joined?.startsWith('[..'));
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ earliest, latest }) => earliest !== '' || latest === '')).toEqual([]);
});

test('GeoJSON has a point for each member, longitude first', () => {
  const { features } = json('members.geojson') as FeatureCollection<Point>;
  expect(features.map(({ id }) => id)).toEqual(dataset.members.map(({ id }) => id));
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(
    dataset.members.map(({ lon, lat }) => [lon, lat]),
  );
  const krakow = features.find(({ id }) => id === 'krakow');
  expect(krakow?.geometry.coordinates.map(Math.round)).toEqual([20, 50]);
  expect(krakow?.properties).toMatchObject({ name: 'Kraków', joined: '2024-09-25', latest: '2024-09-25' });
});

test('JSON has all statements at their members, and every source that they name', () => {
  const { members, sources, version } = json('members.json');
  expect(version).toBe(dataset.version);
  const statements = members.flatMap((member: { evidence: readonly { source: string }[] }) => member.evidence);
  expect(statements).toHaveLength(tables.evidence.entries.length);
  const ids = new Set(sources.map(({ id }: { id: string }) => id));
  expect(statements.filter(({ source }: { source: string }) => !ids.has(source))).toEqual([]);
});

interface Published extends Resource {
  readonly bytes: number;
  readonly hash: string;
}

interface Description {
  readonly resources: readonly Published[];
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
}

describe('the description', () => {
  const { resources, version, licenses }: Description = json('datapackage.json');

  it('names the published tables, the version and the licence', () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    expect(version).toBe(dataset.version);
    expect(licenses[0]?.name).toBe('CC-BY-4.0');
  });

  it.each<Published>(resources)('is true of $path', ({ path, bytes, hash, schema }) => {
    const content = files[path] ?? '';
    expect(bytes).toBe(Buffer.byteLength(content));
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    const { fields } = schema;
    const rows = rowsOf(path);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    const wrong = rows.flatMap((row) =>
      fields.flatMap((field) =>
        faultsOf(row[field.name] ?? '', field).map((why) => `${field.name}: ${why}: ${row[field.name]}`),
      ),
    );
    expect(wrong).toEqual([]);
    for (const { name, constraints } of fields)
      if (constraints?.unique) expect(new Set(rows.map((row) => row[name])).size, name).toBe(rows.length);
  });

  it('names no row of another table that is not there', () => {
    for (const { path, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(`${reference.resource}.csv`).map(({ id }) => id));
        const named = rowsOf(path).map((row) => row[fields]);
        expect(
          named.filter((id) => id && !known.has(id)),
          path,
        ).toEqual([]);
      }
  });
});

test('the papers stand as they are', () => {
  for (const name of ['README.md', 'CHANGELOG.md']) expect(files[name]).toBe(readFileSync(`data/${name}`, 'utf8'));
});
