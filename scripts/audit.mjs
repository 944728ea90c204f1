// Asks the registry for known faults of the packages that this one stands on, from level "high" on; says so where it does not answer.
import { spawnSync } from 'node:child_process';

const SERIOUS = ['high', 'critical'];

/**
 * Faults that are known and do not concern this project, by the end of their address, such as `GHSA-xxxx-xxxx-xxxx`, each with
 * its reason in a sentence.
 * @type {Readonly<Record<string, string>>}
 */
const EXCEPTIONS = {};

/** @typedef {{ severity?: string, url?: string, title?: string, name?: string }} Advice */
/** @typedef {import('./report.mjs').Outcome} Outcome */

/**
 * What `npm audit --json` has said, judged. Without an answer of the registry nothing is known, which is no fault of the project.
 * @param {string} output
 * @param {Readonly<Record<string, string>>} exceptions
 * @returns {Outcome & { lines: readonly string[] }}
 */
export function judgeAudit(output, exceptions) {
  const report = readReport(output);
  const known = report?.vulnerabilities;
  if (!known) {
    const why = report?.message?.split(' - ')[0] ?? 'no answer';
    return { ok: true, counted: `skipped: the registry answers no audit (${why})`, passed: 0, failed: 0, lines: [] };
  }
  const advices = Object.values(known)
    .flatMap(({ via }) => via ?? [])
    .flatMap((advice) => (typeof advice === 'object' && SERIOUS.includes(advice.severity ?? '') ? [advice] : []));
  const byUrl = new Map(advices.map((advice) => [advice.url ?? '', advice]));
  const idOf = (/** @type {string} */ url) => url.split('/').at(-1) ?? '';
  const lines = [...byUrl].map(([url, { name, title }]) => {
    const reason = exceptions[idOf(url)];
    return `${reason ? 'let pass' : 'FAULT'}: ${name}: ${title} (${url})${reason ? `: ${reason}` : ''}`;
  });
  const faults = [...byUrl.keys()].filter((url) => !exceptions[idOf(url)]).length;
  const counted = `${faults || 'no'} known fault${faults === 1 ? '' : 's'} of level high or above`;
  return { ok: faults === 0, counted, passed: 0, failed: faults > 0 ? 1 : 0, lines };
}

/** Asks, prints what is to be said, and hands back the outcome. */
export function audit() {
  const args = ['audit', '--json', '--audit-level=high'];
  const npm = process.env.npm_execpath;
  const options = { encoding: /** @type {const} */ ('utf8'), timeout: 120_000 };
  const { stdout } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const judged = judgeAudit(stdout ?? '', EXCEPTIONS);
  console.log([...judged.lines, judged.counted].join('\n'));
  return judged;
}

/**
 * @param {string} output
 * @returns {{ message?: string, vulnerabilities?: Record<string, { via?: (Advice | string)[] }> } | null}
 */
function readReport(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
