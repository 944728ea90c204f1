// The vocabulary of links: what is written is what is read, and nonsense counts as not said.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { Known, Shared } from '../../src/model/link.ts';
import { DEFAULTS, DOUBTS, decode, encode, endOf, isDate, PARTS, roundCamera, startOf } from '../../src/model/link.ts';
import { queries } from '../hostile.ts';

const TODAY = dayOf(2026, 11, 25);
const known: Known = { ids: new Set(['krakow', 'bologna']), countries: new Set(['PL', 'DE', 'IT']), today: TODAY };

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 2004, max: 2026 });
const date = fc
  .oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  )
  .filter((text) => isDate(text, TODAY));
const float = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const starts = (text: string): number => startOf(text) ?? 0;
/** A span and a comparison that are the wrong way round count as not said. */
const inOrder = (state: Shared): Shared => {
  const before = (start: string | null, edge: (text: string) => number): string | null =>
    start !== null && edge(start) < endOf(state.date, TODAY) ? start : null;
  return {
    ...state,
    // Of a release there is no tour.
    ...(state.data === null ? {} : { step: null, present: false }),
    from: before(state.from, (text) => starts(text) - 1),
    compare: before(state.compare, (text) => endOf(text, TODAY)),
  };
};

const anyShared: fc.Arbitrary<Shared> = fc.record({
  date: fc.option(date),
  from: fc.option(date),
  city: fc.constantFrom(null, 'krakow', 'bologna'),
  countries: fc.subarray(['DE', 'IT', 'PL']),
  at: fc.option(fc.record({ zoom: float(0, 22), lat: float(-85, 85), lon: float(-180, 180) }).map(roundCamera)),
  step: fc.option(fc.integer({ min: 1, max: 99 })),
  present: fc.boolean(),
  theme: fc.constantFrom(null, 'light', 'dark', 'contrast'),
  show: fc.subarray([...PARTS]),
  map: fc.constantFrom(null, 'simple'),
  order: fc.constantFrom('date', 'country', 'name'),
  known: fc.subarray([...DOUBTS]),
  compare: fc.option(date),
  timeline: fc.constantFrom(null, 'large'),
  data: fc.constantFrom(null, '1.2.0'),
});

const shared = anyShared.map(inOrder);

test('what is written is what is read', () => {
  fc.assert(
    fc.property(shared, (state) => {
      // −0 and 0 are one number in a link.
      const read = JSON.parse(JSON.stringify(decode(encode(state), { ...known, release: state.data })));
      expect(read).toEqual(JSON.parse(JSON.stringify(state)));
    }),
  );
});

test('any text at all reads as some state, and writing it again is stable', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const state = decode(text, known);
      expect(decode(encode(state), known)).toEqual(state);
    }),
  );
});

/** What any state must be, told without the code that reads it. */
function expectValid(state: Shared): void {
  const isSound = (text: string | null): boolean =>
    text === null ||
    (/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) && text >= '2004' && text <= '2026-11-25');
  const { date, from, compare, city, countries, at, step, present, theme, show, map, order, known: doubts } = state;
  expect(Object.keys(state).sort()).toEqual(Object.keys(DEFAULTS).sort());
  for (const text of [date, from, compare]) expect(isSound(text), `${text}`).toBe(true);
  if (from !== null && date !== null) expect(from.slice(0, date.length) <= date.slice(0, from.length)).toBe(true);
  if (compare !== null && date !== null) expect(compare < date || date.length < compare.length).toBe(true);
  expect([null, 'krakow', 'bologna']).toContain(city);
  expect(['', 'DE', 'DE,IT', 'DE,IT,PL', 'DE,PL', 'IT', 'IT,PL', 'PL']).toContain(countries.join());
  if (at)
    for (const [value, most] of [
      [at.zoom, 22],
      [at.lat, 85],
      [at.lon, 180],
    ] as const)
      expect(Math.abs(value)).toBeLessThanOrEqual(most);
  if (step !== null) expect(Number.isInteger(step) && step > 0 && step < 100).toBe(true);
  expect([true, false]).toContain(present);
  expect([null, 'light', 'dark', 'contrast']).toContain(theme);
  expect(PARTS.filter((part) => show.includes(part))).toEqual(show);
  expect([null, 'simple']).toContain(map);
  expect(['date', 'country', 'name']).toContain(order);
  expect(DOUBTS.filter((doubt) => doubts.includes(doubt))).toEqual(doubts);
  expect([null, 'large']).toContain(state.timeline);
}

test('10,000 hostile queries read as valid states, and are written in plain letters', () => {
  const property = fc.property(queries([...known.ids], [...known.countries]), (query) => {
    const state = decode(query, known);
    expectValid(state);
    const written = encode(state);
    expect(written).toMatch(/^[\w=&,.-]*$/);
    expect(encode(decode(`?${written}`, known))).toBe(written);
  });
  fc.assert(property, { seed: 20041210, numRuns: 10_000 });
});

test('defaults are not written, and order is that of the contract', () => {
  expect(encode(DEFAULTS)).toBe('');
  expect(decode('', known)).toEqual(DEFAULTS);
  const query =
    'date=2012-06&from=2010&city=krakow&countries=DE,PL&at=4.50_48.100_11.500&step=3&present&theme=dark&show=map,list&map=simple&order=name&known=day,bounds&compare=2011&timeline=large';
  expect(encode(decode(query.split('&').reverse().join('&'), known))).toBe(query);
});

describe('nonsense counts as not said', () => {
  test.each([
    'date=2O24&city=<script>&at=NaN&countries=XX',
    'date=2003',
    'date=2027',
    'date=2026-12',
    'date=2012-13',
    'date=2012-02-30',
    'date=2012-6',
    'date=',
    'from=yesterday',
    'city=lisboa',
    'city=KRAKOW',
    'countries=',
    'countries=pl',
    'at=4_5',
    'at=__',
    'at=4.5_91_0',
    'at=99_0_0',
    'step=0',
    'step=-1',
    'step=1e3',
    'present=0',
    'theme=pink',
    'show=nothing',
    'map=webgl',
    'order=size',
    'known=everything',
    'timeline=huge',
    'unknown=1',
  ])('%s', (query) => expect(decode(query, known)).toEqual(DEFAULTS));

  test('a good part is kept beside a bad one', () => {
    expect(decode('date=2O24&city=krakow&countries=PL,XX', known)).toEqual({
      ...DEFAULTS,
      city: 'krakow',
      countries: ['PL'],
    });
  });
});

test.each([
  ['2012', dayOf(2012, 12, 31)],
  ['2012-02', dayOf(2012, 2, 29)],
  ['2012-06-15', dayOf(2012, 6, 15)],
  ['2026', TODAY],
  [null, TODAY],
])('the end of %s', (text, end) => expect(endOf(text, TODAY)).toBe(end));

test('a span or a comparison the wrong way round is ignored', () => {
  expect(decode('date=2010&from=2012', known)).toMatchObject({ date: '2010', from: null });
  expect(decode('date=2010&compare=2010-12-31', known)).toMatchObject({ date: '2010', compare: null });
  expect(decode('date=2010-06&compare=2010', known)).toMatchObject({ date: '2010-06', compare: null });
  expect(decode('date=2010&from=2010-06&compare=2009', known)).toMatchObject({ from: '2010-06', compare: '2009' });
});
