// The store's actions and the invariants that sit in them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { Shared } from '../../src/model/link.ts';
import { DEFAULTS, endOf, startOf } from '../../src/model/link.ts';
import { createAppStore, lowestIndex, monthDate, monthIndex, startIndex, watch } from '../../src/store/store.ts';

const TODAY = dayOf(2026, 11, 25);
const store = (initial: Partial<Shared> = {}) => createAppStore(initial, TODAY);

describe('months', () => {
  test.each([
    ['2004-12', 0],
    ['2005-01', 1],
    ['2012-06', 90],
    ['2012', 96],
    ['2004-02', 0],
    [null, 263],
  ])('%s is month %d', (date, index) => expect(monthIndex(date, TODAY)).toBe(index));

  test('index and date are each other’s inverse, and the last month is today', () => {
    for (let index = 0; index < 263; index++) expect(monthIndex(monthDate(index, TODAY), TODAY)).toBe(index);
    expect(monthDate(263, TODAY)).toBeNull();
    expect(monthDate(9999, TODAY)).toBeNull();
    expect(monthDate(-5, TODAY)).toBe('2004-12');
  });
});

describe('playing', () => {
  test('begins again from the start when the end is reached, and goes no further than today', () => {
    const app = store();
    app.getState().play();
    expect(app.getState()).toMatchObject({ playing: true, date: '2004-12' });
    for (let step = 0; step < 262; step++) app.getState().tick(1);
    expect(app.getState()).toMatchObject({ playing: true, date: '2026-10' });
    // The player ends playing once that picture is there.
    for (let step = 0; step < 2; step++) {
      app.getState().tick(1);
      expect(app.getState()).toMatchObject({ playing: true, date: null });
    }
    app.getState().pause();
    app.getState().play();
    expect(app.getState()).toMatchObject({ playing: true, date: '2004-12' });
  });

  test('goes on from where the reader is', () => {
    const app = store({ date: '2012' });
    app.getState().play();
    expect(app.getState().date).toBe('2012');
    app.getState().tick(1);
    expect(app.getState().date).toBe('2013-01');
  });

  test.each(['setDate', 'stepMonths', 'open'] as const)('%s by hand pauses', (action) => {
    const app = store({ date: '2012' });
    app.getState().play();
    if (action === 'setDate') app.getState().setDate('2010-01');
    else if (action === 'stepMonths') app.getState().stepMonths(-12);
    else app.getState().open(DEFAULTS);
    expect(app.getState().playing).toBe(false);
  });
});

describe('a second date', () => {
  test('a span moves as a whole, and no farther than there is time', () => {
    const app = store({ date: '2012-06', from: '2010' });
    const { moveSpan } = app.getState();
    const span = (): (string | null)[] => [app.getState().from, app.getState().date];
    moveSpan(3);
    expect(span()).toEqual(['2010-04', '2012-09']);
    moveSpan(-1000);
    expect(span()).toEqual(['2004-12', '2007-05']);
    moveSpan(100_000);
    expect(app.getState().date).toBeNull();
    expect(monthIndex(null, TODAY) - startIndex(String(app.getState().from))).toBe(29);
    app.getState().setFrom(null);
    moveSpan(-12);
    expect(span()).toEqual([null, null]);
  });

  test('no hand and no clock moves the date before the start of a span', () => {
    const app = store({ date: '2012-06', from: '2010' });
    app.getState().setDate('2008');
    expect(app.getState().date).toBe('2010-01');
    app.getState().stepMonths(-12);
    expect(app.getState().date).toBe('2010-01');
    app.getState().setDate(null);
    app.getState().play();
    expect(app.getState()).toMatchObject({ date: '2010-01', playing: true });
  });

  test('the date is always after the one that is compared with', () => {
    const app = store({ date: '2012-06', compare: '2010' });
    app.getState().setDate('2010');
    expect(app.getState().date).toBe('2011-01');
    app.getState().compareWith('2011-01');
    expect(app.getState().compare).toBe('2010-12');
  });

  test('the start of a span goes no further than the month of the date', () => {
    const app = store({ date: '2012-06' });
    app.getState().setFrom('2013');
    expect(app.getState().from).toBe('2012-06');
    app.getState().setDate(null);
    app.getState().setFrom('2026-12');
    expect(app.getState().from).toBe('2026-11');
  });

  test('nothing can be compared with the first month', () => {
    const app = store({ date: '2004-12' });
    app.getState().compareWith('2010');
    expect(app.getState().compare).toBeNull();
  });

  test('the wrong way round is impossible, whatever is done', () => {
    const date = fc
      .tuple(fc.integer({ min: 2005, max: 2026 }), fc.option(fc.integer({ min: 1, max: 10 })))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`));
    const deed = fc.tuple(fc.constantFrom('setDate', 'setFrom', 'compareWith', 'tickTo'), fc.option(date));
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const app = store();
        for (const [action, to] of deeds) app.getState()[action](to);
        const { date: now, from, compare } = app.getState();
        if (from !== null) expect(startOf(from)).toBeLessThanOrEqual(endOf(now, TODAY));
        if (compare !== null) expect(endOf(compare, TODAY)).toBeLessThan(endOf(now, TODAY));
        expect(monthIndex(now, TODAY)).toBeGreaterThanOrEqual(lowestIndex(app.getState()));
      }),
    );
  });
});

test('opening a scene leaves nothing of the one before', () => {
  const app = store({ date: '2012', city: 'krakow', countries: ['PL'], theme: 'dark' });
  app.getState().open({ ...DEFAULTS, date: '2010' });
  expect(app.getState()).toMatchObject({ ...DEFAULTS, date: '2010' });
});

test('countries toggle and stay sorted', () => {
  const app = store();
  for (const code of ['PL', 'DE', 'IT', 'DE']) app.getState().toggleCountry(code);
  expect(app.getState().countries).toEqual(['IT', 'PL']);
  app.getState().clearCountries();
  expect(app.getState().countries).toEqual([]);
});

test('watch runs now, then only after a change of what it picks, until it is ended', () => {
  const app = store();
  const seen: (string | null)[] = [];
  const end = watch(
    app,
    ({ city }) => city,
    (city) => seen.push(city),
  );
  app.getState().setDate('2012');
  app.getState().select('krakow');
  app.getState().select('krakow');
  end();
  app.getState().select(null);
  expect(seen).toEqual([null, 'krakow']);
});
