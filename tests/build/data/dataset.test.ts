// The real data: sound, complete, and resolved to what the browser gets.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData, readDataset } from '../../../src/build/data/dataset.ts';
import { dayOf } from '../../../src/model/day.ts';
import { KRAKOW_FACT_IDS } from '../../../src/model/krakow.ts';
import type { Member } from '../../../src/model/member.ts';
import { tally } from '../../../src/model/membership.ts';
import { realSheets, TODAY } from './small-data.ts';

const { dataset, evidence, candidates, items } = readDataset('data', TODAY);
const memberOf = (id: string): Member | undefined => dataset.members.find((member) => member.id === id);

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the real data', () => {
  it('have no findings', () => {
    expect(checkData('data', TODAY)).toEqual([]);
  });

  it('lose no row', () => {
    const rows = Object.fromEntries(Object.entries(realSheets()).map(([file, sheet]) => [file, sheet.length - 1]));
    expect(dataset.members).toHaveLength(rows['members.csv'] ?? -1);
    expect(dataset.members).toHaveLength(167);
    expect(Object.values(evidence.statements).flat()).toHaveLength(rows['evidence.csv'] ?? -1);
    expect(Object.keys(evidence.sources)).toHaveLength(rows['sources.csv'] ?? -1);
    expect(dataset.milestones).toHaveLength(rows['milestones.csv'] ?? -1);
    expect(dataset.counts).toHaveLength(rows['counts.csv'] ?? -1);
    expect(evidence.plan).toHaveLength(rows['plan.csv'] ?? -1);
    expect(evidence.krakow.map(({ id }) => id)).toEqual(KRAKOW_FACT_IDS);
    expect(candidates).toHaveLength(rows['candidates.csv'] ?? -1);
    expect(dataset.members.flatMap(({ names }) => Object.keys(names))).toHaveLength(rows['names.csv'] ?? -1);
  });

  it('know the dates as exactly as they were gathered', () => {
    expect(countBy(dataset.members, ({ joined }) => joined.precision)).toEqual({
      day: 45,
      month: 18,
      season: 1,
      year: 21,
      between: 54,
      before: 26,
      none: 2,
    });
    expect(countBy(dataset.members, ({ unconfirmed }) => String(unconfirmed))).toEqual({ true: 11, false: 156 });
  });

  it('count every member today, certain or perhaps', () => {
    const today = tally(dataset.members, TODAY, dataset.researched);
    expect(today).toMatchObject({ certain: 156, possible: 167, unconfirmed: 11 });
  });

  it('know the items of Wikidata that were verified', () => {
    expect(items).toMatchObject({ krakow: 'Q31487', bologna: 'Q1891' });
    expect(Object.keys(items)).toHaveLength(41);
    // Its number in GeoNames is that of its seat.
    expect(items).not.toHaveProperty('citta-metropolitana-di-bologna');
  });

  it('say the day of research', () => {
    expect(dataset.researched).toBe(dayOf(2026, 11, 22));
  });

  it('have evidence for every member', () => {
    expect(dataset.members.filter(({ id }) => !evidence.statements[id]?.length)).toEqual([]);
  });
});

describe('what the browser gets', () => {
  it('has Kraków whole', () => {
    expect(memberOf('krakow')).toMatchObject({
      name: 'Kraków',
      nameLang: 'pl',
      kind: 'municipality',
      country: 'PL',
      lon: 19.9366,
      lat: 50.0614,
      joined: {
        edtf: '2024-09-25',
        earliest: dayOf(2024, 9, 25),
        latest: dayOf(2024, 9, 25),
        precision: 'day',
        about: false,
      },
      left: null,
      basis: 'admitted',
      unconfirmed: false,
    });
    expect(evidence.krakow.find(({ id }) => id === 'resolution')).toMatchObject({
      value: 'CXXIX/3569/24',
      when: { edtf: '2024-03-06' },
      source: 'krakow-2',
    });
  });

  it('finds Kraków under its names, and shows it as Kraków in English', () => {
    const names = memberOf('krakow')?.names ?? {};
    expect(Object.values(names)).toEqual(
      expect.arrayContaining(['Krakau', 'Cracow', 'Cracovie', 'Cracovia', 'Краків']),
    );
    expect(names.en).toBeUndefined();
    expect(names['en-x-also']).toBe('Cracow');
  });

  it.each([
    ['bruxelles-brussel', 'en', 'Brussels'],
    ['bruxelles-brussel', 'pl', 'Bruksela'],
    ['bruxelles-brussel', 'nl', 'Brussel'],
    ['nurnberg', 'en', 'Nuremberg'],
    ['nurnberg', 'pl', 'Norymberga'],
    ['wien', 'pl', 'Wiedeń'],
    ['koln', 'pl', 'Kolonia'],
    ['liege', 'nl', 'Luik'],
    ['geneve', 'de', 'Genf'],
    ['roma', 'pl', 'Rzym'],
  ])('%s in %s is %s', (id, lang, name) => {
    expect(memberOf(id)?.names[lang]).toBe(name);
  });

  it.each([
    ['fribourg', 'fr'],
    ['zurich', 'de'],
    ['gent', 'nl'],
    ['bruxelles-brussel', 'fr'],
    ['chisinau', 'ro'],
    ['terrassa', 'ca'],
    ['athina', 'el-Latn'],
  ])('the name of %s is in %s', (id, lang) => {
    expect(memberOf(id)?.nameLang).toBe(lang);
  });

  it('tells evidence against from evidence for', () => {
    const against = Object.values(evidence.statements)
      .flat()
      .filter(({ stance }) => stance === 'against');
    expect(against.length).toBeGreaterThan(0);
    for (const { note } of against) expect(note).toMatch(/^(not yet|no longer) a member:/);
    expect(evidence.statements.stockholm).toContainEqual(
      expect.objectContaining({ stance: 'against', event: 'stated' }),
    );
  });

  it('keeps numbers "not for a chart" off the chart, and names who published each', () => {
    const off = dataset.counts.filter(({ charted }) => !charted).map(({ when, members }) => [when.edtf, members]);
    expect(off).toEqual([
      ['2012-11-19', 130],
      ['2015-10', 105],
    ]);
    expect(evidence.counts.every(({ publisher }) => publisher.length > 0)).toBe(true);
    expect(evidence.counts.find(({ source }) => source === 'krakow-3')?.publisher).toBe('City of Kraków');
  });

  it('says that our own translation of the plan is ours', () => {
    const polish = evidence.plan.filter(({ lang }) => lang === 'pl');
    expect(polish).toHaveLength(10);
    expect(polish.every(({ official, source }) => !official && source === null)).toBe(true);
  });

  it('can be sent as JSON and comes back the same', () => {
    expect(JSON.parse(JSON.stringify({ dataset, evidence }))).toEqual({ dataset, evidence });
  });
});

describe('the files', () => {
  it('are UTF-8 without a mark at the start, with LF to the last line', () => {
    for (const file of [...Object.keys(realSheets()), 'datapackage.json', 'README.md', 'organisation.md']) {
      const text = readFileSync(`data/${file}`, 'utf8');
      expect(text, file).not.toMatch(/^\uFEFF|\r|\uFFFD/);
      expect(text, file).toMatch(/[^\n]\n$/);
    }
  });

  it('are described in types that Frictionless knows', () => {
    const description = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
    const types = new Set<string>(
      description.resources.flatMap(({ schema }: { schema: { fields: { type: string }[] } }) =>
        schema.fields.map(({ type }) => type),
      ),
    );
    expect([...types].sort()).toEqual(['boolean', 'integer', 'number', 'string']);
    expect(description).toMatchObject({ profile: 'tabular-data-package', licenses: [{ name: 'CC-BY-4.0' }] });
  });
});
