// Numbers of several rounds into rows: the middle of each, and how many times the yardstick's that is.

/**
 * @param {readonly number[]} values
 * @param {number} part
 */
export const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** @typedef {Readonly<Record<string, number | null>>} Measures null where there was nothing to measure */

/**
 * The middle of each measure, of the rounds that have it; null where none has.
 * @param {readonly Measures[]} rounds
 * @returns {Record<string, number | null>}
 */
export function middleOf(rounds) {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = rounds.map((round) => round[name] ?? null).filter((value) => value !== null);
      return [name, values.length > 0 ? quantile(values, 0.5) : null];
    }),
  );
}

/**
 * How many times the other's it is, such as `1.18 ×`; `–` where one of the two is missing or the other is nothing.
 * @param {number | null | undefined} value
 * @param {number | null | undefined} other
 */
export const timesOf = (value, other) => (value == null || !other ? '–' : `${(value / other).toFixed(2)} ×`);

/**
 * A ratio with its goal, as a line: `first dot, site to static: 1.18 ×, at most 1.25 ×: held`.
 * @param {string} what
 * @param {number | null | undefined} value
 * @param {number | null | undefined} other
 * @param {number} most
 */
export function goalLine(what, value, other, most) {
  const verdict = value == null || !other ? 'not measured' : value / other <= most ? 'held' : 'NOT HELD';
  return `${what}: ${timesOf(value, other)}, at most ${most} ×: ${verdict}`;
}
