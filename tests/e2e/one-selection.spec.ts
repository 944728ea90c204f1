// Map, timeline and list show the same members, and those that the model says, in 50 random states.
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { calendarDay } from '../../src/model/day.ts';
import type { Known, Order, Shared } from '../../src/model/link.ts';
import { DEFAULTS, DOUBTS, decode, encode } from '../../src/model/link.ts';
import { data, membersIn, tallyIn, today } from './dataset.ts';
import type { Marked } from './map-page.ts';
import { markedOn, openMap, sliderOf } from './map-page.ts';
import { expect, test } from './site.ts';

const SEED = 20_041_210;
const STATES = 50;

const two = (number: number): string => String(number).padStart(2, '0');
// What is after today counts as not said, so the last year is left out; so are days that not every month has.
const year = fc.integer({ min: 2004, max: calendarDay(today).year - 1 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const countries = [...new Set(data.members.map(({ country }) => country))].sort();
const ids = data.members.map(({ id }) => id);
const known: Known = { ids: new Set(ids), countries: new Set(countries), today };

const state = fc
  .record({
    date: fc.option(date, { freq: 5 }),
    from: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, date),
    countries: fc.oneof(fc.constant([]), fc.subarray(countries, { maxLength: 4 })),
    order: fc.constantFrom<Order[]>('date', 'country', 'name'),
    known: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...DOUBTS])),
    city: fc.option(fc.constantFrom(...ids)),
  })
  // A span the wrong way round counts as not said.
  .map((said): Shared => decode(encode({ ...DEFAULTS, ...said, map: 'simple' }), known));

const everywhere = (shared: Shared): Marked => {
  const members = membersIn(shared);
  return { map: members, timeline: members, list: members };
};

/** Goes to a query as Back does, so that the page need not load again. */
const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${query}`);

test(`in ${STATES} random states the members on map, timeline and list are equal`, async ({ page }) => {
  await openMap(page, 'en/?map=simple');
  const states = fc.sample(state, { seed: SEED, numRuns: STATES });
  expect(states).toHaveLength(STATES);
  for (const shared of states) {
    const query = encode(shared);
    await goTo(page, query);
    // The code that listens for Back comes after the first view.
    await expect.poll(() => markedOn(page), query).toEqual(everywhere(shared));
    const { certain } = tallyIn(shared);
    await expect(sliderOf(page), query).toHaveAttribute('aria-valuetext', new RegExp(`: ${certain} members?\\b`));
  }
});

test('a few of these states are the same when a link opens them', async ({ page }) => {
  for (const shared of fc.sample(state, { seed: SEED, numRuns: 4 })) {
    await openMap(page, `en/?${encode(shared)}`);
    expect(await markedOn(page), encode(shared)).toEqual(everywhere(shared));
  }
});
