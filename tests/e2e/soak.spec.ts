// Long use leaves nothing behind: `npm run soak` does for half an hour what this does for a minute.
import { lendPatience } from '../../scripts/patience.mjs';
import { loseContext, prepare, rest, use, weigh } from '../../scripts/soak-page.mjs';
import { waitForGl } from './map-page.ts';
import { expect, test } from './site.ts';

/** The same in each round, so that nothing new is loaded after the first. */
const TIMES = 60;
const ROUNDS = 3;

// A busy machine takes ten times as long.
test.setTimeout(600_000);

test(`${ROUNDS} times the same ${TIMES} random deeds leave no listener, no element and no error`, async ({
  page,
}, info) => {
  const query = 'map=simple';
  const session = await prepare(page, `en/?${query}`);
  const weights = [];
  for (let round = 0; round < ROUNDS; round++) {
    const done = await use(page, { times: TIMES, seed: 20041210, query });
    // Most of the 23 things that there are to do were done, or this would say little.
    expect(Object.keys(done).length).toBeGreaterThan(15);
    await rest(page, query);
    weights.push(await weigh(page, session));
  }
  info.annotations.push({ type: 'memory', description: JSON.stringify(weights) });
  const [, early, late] = weights;
  if (!early || !late) throw new Error('There are too few rounds.');
  expect(late.elements).toBe(early.elements);
  expect(late.documents).toBeLessThanOrEqual(early.documents);
  expect(late.listeners - early.listeners).toBeLessThanOrEqual(2);
  expect(late.nodes - early.nodes).toBeLessThanOrEqual(20);
  // MB. The browser's own books are never the same twice.
  expect(late.heap - early.heap).toBeLessThan(1);
});

test('a WebGL context that is lost and comes back leaves nothing of the map that it was', async ({ page }) => {
  await lendPatience(page);
  const session = await prepare(page, 'en/');
  const weights: Awaited<ReturnType<typeof weigh>>[] = [];
  for (let time = 0; time < 4; time++) {
    await waitForGl(page);
    const drawn = await page.evaluate(() => performance.getEntriesByName('map-drawn').length);
    expect(await loseContext(page)).toBe(true);
    // The new one is whole, or one weighs what is half done.
    await page.waitForFunction((before) => performance.getEntriesByName('map-drawn').length > before, drawn);
    weights.push(await weigh(page, session));
  }
  // One map that stays is eight nodes and two listeners, each time. What comes late on a busy machine comes once.
  const least = (what: 'nodes' | 'listeners'): number =>
    Math.min(...weights.slice(1).map((weight, index) => weight[what] - (weights[index]?.[what] ?? 0)));
  expect(weights).toHaveLength(4);
  expect(least('nodes')).toBeLessThan(8);
  expect(least('listeners')).toBeLessThan(2);
});
