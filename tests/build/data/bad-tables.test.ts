// Ten thousand broken tables: every one is either sound after all, or its faults are named. Nothing breaks the check itself,
// and nothing broken gets through.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../../src/build/data/dataset.ts';
import { readData } from '../../../src/build/data/dataset.ts';
import type { Finding } from '../../../src/build/data/finding.ts';
import { describeFinding } from '../../../src/build/data/finding.ts';
import { isoDay } from '../../../src/model/day.ts';
import { BAD } from './bad-cells.ts';
import type { Mutation } from './mutations.ts';
import { descriptionOf, mutationOf, swapOf } from './mutations.ts';
import { wrongIn } from './oracle.ts';
import { TODAY, tinySheets, toTexts } from './small-data.ts';

const RUNS = 10_000;

const sheets = tinySheets();
const sound: Readonly<Record<string, string>> = toTexts(sheets);

/** One to three ways at once, each in tables of its own. */
const breakages = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: mutationOf(sheets) },
      { weight: 1, arbitrary: swapOf(sheets) },
      { weight: 1, arbitrary: descriptionOf(sound['datapackage.json'] ?? '') },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.filter(({ files }, index) => !all.slice(0, index).some((other) => other.files.some((f) => files.includes(f)))),
  );

function textsOf(mutations: readonly Mutation[]): Record<string, string> {
  const all: [string, string | null][] = Object.entries(
    Object.assign({}, sound, ...mutations.map(({ texts }) => texts)),
  );
  return Object.fromEntries(all.flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
}

const read = (texts: Readonly<Record<string, string>>): Data | readonly Finding[] => {
  const { data, findings } = readData(texts, TODAY);
  return data ?? findings;
};

/** Whether a person who mends the data is told enough. */
function expectTold(finding: Finding, texts: Readonly<Record<string, string>>): void {
  const { file, line, column, expected } = finding;
  const lines = (texts[file] ?? '').split(/\r\n|\r|\n/).length;
  expect(Object.keys(sound)).toContain(file);
  expect(line).toBeGreaterThanOrEqual(0);
  expect(line).toBeLessThanOrEqual(lines);
  if (column !== '' && file !== 'datapackage.json') expect(sheets[file]?.[0]).toContain(column);
  expect(expected.trim()).not.toBe('');
  const told = describeFinding(finding);
  expect(told).toMatch(/^data\/[a-z]+\.(?:csv|json)(?:, line \d+)?(?:, column [\w.]+)?: found .+, expected .+\.$/);
  expect(told.length).toBeLessThan(1000);
  expect(told).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202e\ufeff]/u);
}

describe(`${RUNS.toLocaleString('en')} broken tables`, () => {
  it('the tables that are broken are sound before', () => {
    const data = read(sound);
    expect(data).toHaveProperty('dataset');
    expect(wrongIn(sound, data as Data, isoDay(TODAY))).toEqual([]);
    for (const [file, columns] of Object.entries(BAD)) expect(Object.keys(columns)).toEqual(sheets[file]?.[0]);
  });

  it('are named, or are sound after all', { timeout: 600_000 }, () => {
    let accepted = 0;
    const property = fc.property(breakages, (mutations) => {
      const texts = textsOf(mutations);
      const result = read(texts);
      const musts = mutations.flatMap(({ must }) => must ?? []);
      if (!Array.isArray(result)) {
        accepted += 1;
        expect(musts).toEqual([]);
        expect(wrongIn(texts, result as Data, isoDay(TODAY))).toEqual([]);
        return;
      }
      const findings = result as readonly Finding[];
      expect(findings.length).toBeGreaterThan(0);
      // What only looks different is no fault.
      expect(mutations.some(({ must }) => must !== null)).toBe(true);
      for (const finding of findings) expectTold(finding, texts);
      for (const { ifAlone = false, ...named } of musts)
        if (!ifAlone || mutations.length === 1) expect(findings).toContainEqual(expect.objectContaining(named));
    });
    fc.assert(property, { seed: 20041210, numRuns: RUNS });
    // Some must get through, or the test would say nothing about what does.
    expect(accepted).toBeGreaterThan(RUNS / 50);
  });
});
