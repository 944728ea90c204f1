// Measures the built site in a real browser, beside yardsticks, and prints tables: `npm run bench`. Nothing fails; the numbers are to be read.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { browserPath } from './bench-chrome.mjs';
import { benchLighthouse } from './bench-lighthouse.mjs';
import { benchLoad } from './bench-load.mjs';
import { benchMemory } from './bench-memory.mjs';
import { benchPlay } from './bench-play.mjs';
import { benchSteps } from './bench-steps.mjs';
import { serveYardsticks } from './bench-yardsticks.mjs';
import { serveSite } from './serve.mjs';

/** @type {readonly import('./bench-chrome.mjs').Kind[]} */
const MAPS = ['svg', 'gl'];

/**
 * @typedef {object} Wishes
 * @property {string} dir the built site
 * @property {number} steps of the date for each row
 * @property {number} rounds of loading all pages
 * @property {number} minutes of playing
 * @property {readonly import('./bench-chrome.mjs').Kind[]} maps
 *
 * @typedef {{ site: string, yardsticks: string }} Addresses
 */

/** @type {Readonly<Record<string, (wishes: Wishes, at: Addresses) => Promise<void>>>} */
const PARTS = {
  load: ({ rounds }, { site, yardsticks }) => benchLoad(site, yardsticks, rounds),
  lighthouse: (_wishes, { site, yardsticks }) => benchLighthouse(site, yardsticks),
  steps: ({ dir, steps, maps }, { site }) => benchSteps(dir, site, steps, maps),
  play: ({ maps }, { site }) => benchPlay(site, maps),
  memory: ({ minutes, maps }, { site, yardsticks }) => benchMemory(site, yardsticks, minutes, maps),
};

/**
 * Which parts are asked for. Throws a sentence when there is no such part.
 * @param {string | undefined} only such as `load,steps`; all parts if undefined
 * @returns {readonly string[]}
 */
function partsOf(only) {
  const names = Object.keys(PARTS);
  const asked = only === undefined ? names : only.split(',').map((name) => name.trim());
  const wrong = asked.filter((name) => !names.includes(name));
  if (wrong.length > 0) throw new Error(`--only takes ${names.join(', ')}; there is no "${wrong.join('", "')}".`);
  return names.filter((name) => asked.includes(name));
}

/**
 * @param {readonly string[]} parts
 * @param {Wishes} wishes
 */
async function bench(parts, wishes) {
  browserPath();
  const site = await serveSite({ dir: wishes.dir, ports: [0] });
  try {
    const yardsticks = await serveYardsticks({ dir: wishes.dir, site: site.url });
    try {
      for (const part of parts) await PARTS[part]?.(wishes, { site: site.url, yardsticks: yardsticks.url });
    } finally {
      await yardsticks.close();
    }
  } finally {
    site.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { values } = parseArgs({
      options: {
        dir: { type: 'string', default: 'dist' },
        only: { type: 'string' },
        steps: { type: 'string', default: '40' },
        rounds: { type: 'string', default: '5' },
        minutes: { type: 'string', default: '10' },
        map: { type: 'string' },
      },
    });
    await bench(partsOf(values.only), {
      dir: values.dir,
      steps: Number(values.steps),
      rounds: Number(values.rounds),
      minutes: Number(values.minutes),
      maps: values.map ? MAPS.filter((map) => map === values.map) : MAPS,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
