// What Lighthouse says of the start page, a city's page and a page that embeds the map, beside the yardstick pages.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserPath, FLAGS } from './bench-chrome.mjs';

/** Scores of at most 100. @type {Readonly<Record<string, number>>} */
const GOALS = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 };

/** Without WebGL the page keeps the simple map, so that what remains is the page itself. */
const NO_WEBGL = [...FLAGS.svg, '--disable-3d-apis'];

/** @typedef {import('lighthouse').Result} Report */

/**
 * @param {string} url
 * @param {readonly string[]} flags
 * @returns {Promise<Report | null>}
 */
async function ask(url, flags) {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', ...flags],
    logLevel: 'silent',
  });
  try {
    const options = { port: chrome.port, onlyCategories: Object.keys(GOALS), logLevel: /** @type {const} */ ('error') };
    return (await lighthouse(url, options))?.lhr ?? null;
  } finally {
    chrome.kill();
  }
}

/** @param {number | null} score */
const hundred = (score) => (score === null ? '–' : Math.round(score * 100));

/** @param {Report} report */
const scoresOf = ({ categories }) =>
  Object.fromEntries(Object.keys(GOALS).map((name) => [name, hundred(categories[name]?.score ?? null)]));

/**
 * Audits of the four categories below their best, a line each.
 * @param {Report} report
 */
function flawsOf({ audits, categories }) {
  const asked = new Set(Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id)));
  return Object.values(audits)
    .filter(({ id, score }) => asked.has(id) && score !== null && score < 1)
    .map(({ id, score, title, displayValue }) => `  ${hundred(score)}  ${title} (${id}) ${displayValue ?? ''}`);
}

/**
 * @param {string} site address
 * @param {string} yardsticks address
 */
export async function benchLighthouse(site, yardsticks) {
  console.log(
    "\nLighthouse, its mobile profile: the slow line and the slow processor are computed from a fast load, not waited for.\nMapLibre is drawn by the processor here, which a phone's GPU does; so each page is asked for without WebGL too.",
  );
  const pages = {
    start: `${site}en/`,
    city: `${site}en/krakow/`,
    embed: `${yardsticks}embed/`,
  };
  /** @type {[name: string, url: string, flags: readonly string[]][]} */
  const runs = [
    ...Object.entries(pages).flatMap(
      /** @returns {typeof runs} */
      ([name, url]) => [
        [name, url, FLAGS.gl],
        [`${name}, without WebGL`, url, NO_WEBGL],
      ],
    ),
    ['static yardstick', `${yardsticks}static/`, FLAGS.gl],
    ['Leaflet yardstick', `${yardsticks}leaflet/`, FLAGS.gl],
    ['MapLibre yardstick', `${yardsticks}maplibre/`, FLAGS.gl],
  ];
  /** @type {Record<string, Record<string, number | string>>} */
  const scores = {};
  for (const [name, url, flags] of runs) {
    const report = await ask(url, flags);
    if (!report) continue;
    scores[name] = { ...scoresOf(report), 'speed of this machine': Math.round(report.environment.benchmarkIndex) };
    console.log(`${name}:\n${[...report.runWarnings, ...flawsOf(report)].join('\n')}`);
  }
  console.table(scores);
  console.log(
    `Goals: ${Object.entries(GOALS)
      .map(([name, least]) => `${name} ${least}`)
      .join(', ')}.`,
  );
}
