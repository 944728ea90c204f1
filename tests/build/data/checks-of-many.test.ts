// Many faults at once: all are told, each in one sentence, and the build stops with one error that has them all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/build/data/dataset.ts';
import { describeFinding, reportFindings } from '../../../src/build/data/finding.ts';
import { checkSheets, lineOf, setCell, smallSheets, TODAY, toTexts } from './small-data.ts';

describe('many wrong cells', () => {
  it('are found all at once, in the order of the files, each in one sentence', () => {
    const sheets = smallSheets();
    const line = lineOf(sheets, 'members.csv', 'krakow');
    setCell(sheets, 'members.csv', line, 'country', 'POL');
    setCell(sheets, 'members.csv', line, 'lat', 'north');
    setCell(sheets, 'counts.csv', 2, 'members', '');
    const findings = checkSheets(sheets);
    expect(findings.map(({ file, column }) => [file, column])).toEqual([
      ['counts.csv', 'members'],
      ['members.csv', 'country'],
      ['members.csv', 'lat'],
    ]);
    expect(findings.map(describeFinding)).toEqual([
      'data/counts.csv, line 2, column members: found nothing, expected a whole number in digits.',
      `data/members.csv, line ${line}, column country: found “POL”, expected a country of ISO 3166-1 in two capital letters.`,
      `data/members.csv, line ${line}, column lat: found “north”, expected degrees with a decimal point, such as 19.9366.`,
    ]);
    expect(reportFindings(findings).split('\n')).toHaveLength(4);
  });

  it('stop the build with one error that has them all', () => {
    const dir = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      const sheets = smallSheets();
      const write = () => {
        for (const [file, text] of Object.entries(toTexts(sheets))) writeFileSync(join(dir, file), text);
      };
      write();
      expect(readDataset(dir, TODAY).dataset.members).toHaveLength(12);
      setCell(sheets, 'members.csv', 2, 'country', 'XX');
      setCell(sheets, 'sources.csv', 2, 'url', 'nowhere');
      write();
      expect(() => readDataset(dir, TODAY)).toThrow(
        /2 errors in the data[\s\S]*line 2, column country[\s\S]*line 2, column url/,
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('never make anything but findings, whatever stands in the cells', () => {
    const files = Object.keys(smallSheets());
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '<script>',
        '__proto__',
        'constructor',
        '[..',
        '9999999999',
        '2024-02-30',
        'http://',
        '\u0000',
        '"',
        '\n',
      ),
    );
    const change = fc.record({ file: fc.constantFrom(...files), row: fc.nat(), column: fc.nat(), cell });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const sheets = smallSheets();
        for (const { file, row, column, cell } of changes) {
          const rows = sheets[file] ?? [];
          const target = rows[row % rows.length] ?? [];
          target[column % target.length] = cell;
        }
        for (const finding of checkSheets(sheets))
          expect(describeFinding(finding)).toMatch(/^data\/.+: found .+, expected .+\.$/s);
      }),
      { seed: 2004, numRuns: 60 },
    );
  });
});
