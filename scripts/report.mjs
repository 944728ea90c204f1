// What the steps of `npm test` have counted, read from the tools' own reports, and the summary of it. No step may have run nothing.

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} counted
 * @property {number} passed tests, 0 for a step that is no test run
 * @property {number} failed tests; a failed step without tests counts as one
 */
/** @typedef {Outcome & { name: string, seconds: number }} Done */

/**
 * @param {string} output what `biome check` prints
 * @param {boolean} ok whether it ended well
 */
export const countLint = (output, ok) => countFiles(Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0), ok);

/**
 * @param {readonly string[]} files of ours that tsc has read
 * @param {boolean} ok
 */
export const countTypes = (files, ok) => countFiles(files.length, ok);

/**
 * Parts what `tsc --listFiles` prints into our files and all that is not a file, which is its messages.
 * @param {string} output
 */
export function splitListing(output) {
  const isPath = /^(?:\/|[A-Za-z]:).*\.(?:[cm]?[jt]s|json)$/;
  const lines = output.split(/\r?\n/).filter(Boolean);
  return {
    files: lines.filter((line) => isPath.test(line) && !line.includes('node_modules')),
    messages: lines.filter((line) => !isPath.test(line)),
  };
}

/**
 * @param {number} files
 * @param {boolean} ok
 * @returns {Outcome}
 */
export function countFiles(files, ok) {
  const good = ok && files > 0;
  return { ok: good, counted: `${files} files`, passed: 0, failed: good ? 0 : 1 };
}

/**
 * @param {unknown} report Vitest's JSON
 * @param {boolean} ok
 */
export function countUnit(report, ok) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = /** @type {Record<string, number>} */ (report ?? {});
  return countTests(numPassedTests, numFailedTests, numPendingTests, ok, []);
}

/**
 * A test that passes only when it is tried again has passed, and the summary says so.
 * @param {unknown} report Playwright's JSON
 * @param {boolean} ok
 */
export function countBrowser(report, ok) {
  const { stats = {} } = /** @type {{ stats?: Record<string, number> }} */ (report ?? {});
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const outcome = countTests(expected + flaky, unexpected, skipped, ok, skipReasons(report));
  return flaky > 0 ? { ...outcome, counted: `${outcome.counted}; ${flaky} only at the second try` } : outcome;
}

/**
 * Why tests were skipped, each reason once, from wherever Playwright notes it.
 * @param {unknown} report
 * @returns {readonly string[]}
 */
function skipReasons(report) {
  /** @type {Set<string>} */
  const reasons = new Set();
  const visit = (/** @type {unknown} */ part) => {
    if (typeof part !== 'object' || part === null) return;
    const { type, description } = /** @type {Record<string, unknown>} */ (part);
    if (type === 'skip' && typeof description === 'string') reasons.add(description);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(report);
  return [...reasons];
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {boolean} ok
 * @param {readonly string[]} reasons for what was skipped
 * @returns {Outcome}
 */
function countTests(passed, failed, skipped, ok, reasons) {
  const good = ok && failed === 0 && passed > 0;
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  const counted = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped${why}` : ''}`;
  // A file that does not load fails the run without failing a test.
  return { ok: good, counted, passed, failed: good ? 0 : Math.max(1, failed) };
}

/**
 * The closing lines; the last one alone is for machines.
 * @param {readonly Done[]} done
 */
export function summarise(done) {
  const width = Math.max(...done.map(({ name }) => name.length));
  const lines = done.map(
    ({ name, ok, seconds, counted }) =>
      `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counted}`,
  );
  const sum = (/** @type {'passed' | 'failed'} */ key) => done.reduce((total, step) => total + step[key], 0);
  return `${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`;
}
