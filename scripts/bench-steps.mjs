// What a step of the date costs the main thread: the site with few and many members, and the bare MapLibre page beside it.
import { alone } from './bench-chrome.mjs';
import { enlarge } from './bench-data.mjs';
import { costs, open, openYardstick } from './bench-page.mjs';
import { quantile, timesOf } from './bench-table.mjs';
import { serveYardsticks } from './bench-yardsticks.mjs';

/** null: the real ones. The most are as many as the largest city networks have. */
const COUNTS = [null, 1640, 12_000];
const STEP_BUDGET_MS = 16;
const TASK_BUDGET_MS = 50;

/** @typedef {import('./bench-page.mjs').What} What */
/** @typedef {import('./bench-page.mjs').Cost} Cost */
/** @typedef {import('./bench-page.mjs').Opened} Opened */

/**
 * @param {Opened} opened
 * @param {number} times
 */
async function measureSteps(opened, times) {
  await opened.page.focus('input[type=range]');
  await costs(opened, 'ArrowLeft', 3);
  const idle = await costs(opened, 'Shift', 10);
  await opened.page.evaluate(() => {
    /** @type {number[]} */
    const tasks = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const steps = await costs(opened, 'ArrowRight', times);
  /** @type {number[]} */
  const tasks = await opened.page.evaluate(() => Reflect.get(window, 'tasks'));
  const of = (/** @type {keyof Cost} */ name, /** @type {number} */ part) =>
    quantile(
      steps.map((step) => step[name]),
      part,
    );
  const median = of('task', 0.5);
  const noise = quantile(
    idle.map(({ task }) => task),
    0.5,
  );
  return {
    'the step alone ms': (median - noise).toFixed(1),
    'median ms': median.toFixed(1),
    'p95 ms': of('task', 0.95).toFixed(1),
    'script ms': of('script', 0.5).toFixed(1),
    'style and layout ms': of('layout', 0.5).toFixed(1),
    'with all that follows ms': of('all', 0.5).toFixed(1),
    'longest task ms': tasks.length > 0 ? Math.max(...tasks).toFixed(0) : `under ${TASK_BUDGET_MS}`,
    'noise ms': noise.toFixed(1),
    errors: opened.errors.length,
  };
}

/**
 * The bare page with as many dots.
 * @param {string} dir the built site
 * @param {string} site its address
 * @param {number | null} count
 * @param {number} times
 */
async function measureBare(dir, site, count, times) {
  const change = (/** @type {import('../src/model/member.ts').Dataset} */ data) =>
    count === null ? data : enlarge(data, count);
  const yardsticks = await serveYardsticks({ dir, site, change });
  try {
    return await alone('gl', async (browser) =>
      measureSteps(await openYardstick(browser, `${yardsticks.url}maplibre/`), times),
    );
  } finally {
    await yardsticks.close();
  }
}

/**
 * @param {string} dir the built site
 * @param {string} site its address
 * @param {number} times steps of the date for each row
 * @param {readonly What['map'][]} maps
 */
export async function benchSteps(dir, site, times, maps) {
  console.log(
    `\nOne step of the date by the slider's key, software rendering, ${times} steps each: main thread until the frame after next,
the step alone at most ${STEP_BUDGET_MS} ms, and until list, names, words and address have followed. "bare": MapLibre alone, \`setFilter\` on a circle layer.`,
  );
  /** @type {Record<string, Awaited<ReturnType<typeof measureSteps>>>} */
  const rows = {};
  const note = (/** @type {string} */ name, /** @type {typeof rows[string] | null} */ row) => {
    if (row) rows[name] = row;
    console.log(`${name}: ${row?.['the step alone ms'] ?? '?'} ms`);
  };
  for (const count of COUNTS) {
    for (const map of maps)
      note(
        `${map} ${count ?? 'real'}`,
        await alone(map, async (browser) => measureSteps(await open(browser, site, { map, count }), times)),
      );
    note(`bare ${count ?? 'real'}`, await measureBare(dir, site, count, times));
  }
  console.table(rows);
  const ms = (
    /** @type {string} */ name,
    /** @type {'the step alone ms' | 'with all that follows ms'} */ what = 'the step alone ms',
  ) => {
    const text = rows[name]?.[what];
    return text === undefined ? null : Number(text);
  };
  for (const map of maps) {
    const most = `${map} ${COUNTS.at(-1)}`;
    console.log(`${most} to the real ones: ${timesOf(ms(most), ms(`${map} real`))}`);
    for (const count of COUNTS) {
      const name = `${map} ${count ?? 'real'}`;
      const bare = `bare ${count ?? 'real'}`;
      const all = 'with all that follows ms';
      console.log(
        `${name} to the bare page: ${timesOf(ms(name), ms(bare))}, at most 1 ×; with all that follows ${timesOf(ms(name, all), ms(bare, all))}`,
      );
    }
  }
  console.log(
    'Noise is what a key without effect costs, measured the same way, the measuring itself in it; the step alone is the median less the noise. Tasks are timed by the clock.',
  );
}
