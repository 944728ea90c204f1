// What counts as a step that ran, and the closing lines.
import { describe, expect, it } from 'vitest';
import {
  countBrowser,
  countFiles,
  countLint,
  countTypes,
  countUnit,
  splitListing,
  summarise,
} from '../../scripts/report.mjs';

/** As Playwright's JSON has it. */
const suiteThatSkips = (description: string) => ({
  suites: [{ specs: [{ tests: [{ annotations: [{ type: 'skip', description }], status: 'skipped' }] }] }],
});

describe('a step that ran nothing fails, however well it ended', () => {
  it.each([
    ['lint', countLint('Checked 0 files in 1ms.', true)],
    ['lint without a word', countLint('', true)],
    ['types', countTypes([], true)],
    ['build', countFiles(0, true)],
    ['unit tests', countUnit({ numPassedTests: 0, numFailedTests: 0 }, true)],
    ['unit tests, all skipped', countUnit({ numPassedTests: 0, numPendingTests: 3 }, true)],
    ['unit tests without a report', countUnit(null, true)],
    ['browser tests', countBrowser({ stats: { expected: 0 } }, true)],
    ['browser tests without a report', countBrowser(null, true)],
  ])('%s', (_name, outcome) => {
    expect(outcome).toMatchObject({ ok: false, passed: 0, failed: 1 });
  });
});

describe('a step that failed', () => {
  it.each([
    ['lint', countLint('Checked 7 files in 1ms.', false), 1],
    ['a test', countUnit({ numPassedTests: 5, numFailedTests: 2 }, false), 2],
    ['a test file that does not load', countUnit({ numPassedTests: 5, numFailedTests: 0 }, false), 1],
    ['a browser test', countBrowser({ stats: { expected: 5, unexpected: 2, flaky: 1 } }, false), 2],
  ])('%s', (_name, outcome, failed) => {
    expect(outcome).toMatchObject({ ok: false, failed });
  });
});

describe('a step that went well', () => {
  it.each([
    ['lint', countLint('Checked 7 files in 1ms. No fixes applied.', true), 0, '7 files'],
    ['types', countTypes(['/x/a.ts', '/x/b.ts'], true), 0, '2 files'],
    [
      'unit tests',
      countUnit({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 1 }, true),
      5,
      '5 passed, 1 skipped',
    ],
    ['browser tests', countBrowser({ stats: { expected: 4, skipped: 0 } }, true), 4, '4 passed'],
    [
      'browser tests of which some had no server to try',
      countBrowser(
        {
          stats: { expected: 4, skipped: 2 },
          suites: [suiteThatSkips('no caddy here'), suiteThatSkips('no caddy here')],
        },
        true,
      ),
      4,
      '4 passed, 2 skipped (no caddy here)',
    ],
  ])('%s', (_name, outcome, passed, counted) => {
    expect(outcome).toEqual({ ok: true, counted, passed, failed: 0 });
  });
});

describe('splitListing', () => {
  it('tells our files from libraries and from messages', () => {
    const output = [
      '/x/node_modules/typescript/lib/lib.d.ts',
      '/x/src/a.ts',
      'C:\\x\\scripts\\b.mjs',
      "src/a.ts(3,1): error TS1005: ';' expected.",
    ].join('\r\n');
    expect(splitListing(output)).toEqual({
      files: ['/x/src/a.ts', 'C:\\x\\scripts\\b.mjs'],
      messages: ["src/a.ts(3,1): error TS1005: ';' expected."],
    });
  });
});

describe('summarise', () => {
  const lint = { name: 'lint', seconds: 1.25, ok: true, counted: '7 files', passed: 0, failed: 0 };
  const unit = { name: 'unit tests', seconds: 10, ok: true, counted: '5 passed', passed: 5, failed: 0 };

  it('names each step with its time and count, and ends in the sum alone on a line', () => {
    expect(summarise([lint, unit])).toBe(
      ['ok    lint           1.3 s  7 files', 'ok    unit tests    10.0 s  5 passed', '', '5 passed, 0 failed'].join(
        '\n',
      ),
    );
  });

  it('counts a failed step without tests as one failure', () => {
    const failed = { ...lint, ok: false, failed: 1 };
    expect(summarise([failed, unit]).split('\n').at(-1)).toBe('5 passed, 1 failed');
    expect(summarise([failed, unit])).toContain('FAIL  lint');
  });
});
