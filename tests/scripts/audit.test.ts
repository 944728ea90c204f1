// What npm says of known faults, judged: serious ones fail, explained ones pass, and no answer is no fault.
import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../../scripts/audit.mjs';

const advice = (severity: string, id: string) => ({
  severity,
  name: 'some-package',
  title: 'Runs what it should not',
  url: `https://github.com/advisories/${id}`,
});
const said = (...via: readonly unknown[]): string => JSON.stringify({ vulnerabilities: { 'some-package': { via } } });

describe('judgeAudit', () => {
  it('is content when nothing is known', () => {
    expect(judgeAudit(JSON.stringify({ vulnerabilities: {} }), {})).toMatchObject({ ok: true, failed: 0 });
  });

  it.each(['high', 'critical'])('fails at level %s, and names package, fault and address', (severity) => {
    const judged = judgeAudit(said(advice(severity, 'GHSA-1'), 'another-package'), {});
    expect(judged).toMatchObject({ ok: false, failed: 1, counted: '1 known fault of level high or above' });
    expect(judged.lines).toEqual([
      'FAULT: some-package: Runs what it should not (https://github.com/advisories/GHSA-1)',
    ]);
  });

  it('lets lower levels be', () => {
    expect(judgeAudit(said(advice('moderate', 'GHSA-1')), {})).toMatchObject({ ok: true, lines: [] });
  });

  it('lets a fault pass that has a reason, and says it; not another one', () => {
    const reasons = { 'GHSA-1': 'Only the build uses it, on our own files.' };
    const judged = judgeAudit(said(advice('high', 'GHSA-1')), reasons);
    expect(judged.ok).toBe(true);
    expect(judged.lines[0]).toMatch(/^let pass: some-package.*Only the build uses it/);
    expect(judgeAudit(said(advice('high', 'GHSA-1'), advice('high', 'GHSA-2')), reasons)).toMatchObject({ failed: 1 });
  });

  it.each([
    ['', 'no answer'],
    ['<html>', 'no answer'],
    [JSON.stringify({ message: '405 Method Not Allowed', error: {} }), '405 Method Not Allowed'],
  ])('says that it was skipped when the registry answers %j', (output, why) => {
    expect(judgeAudit(output, {})).toMatchObject({
      ok: true,
      counted: `skipped: the registry answers no audit (${why})`,
    });
  });
});
