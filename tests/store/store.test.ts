// The store's actions and the invariants that sit in them.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { Shared } from '../../src/model/link.ts';
import { DEFAULTS } from '../../src/model/link.ts';
import { createAppStore, monthDate, monthIndex, watch } from '../../src/store/store.ts';

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
  test('begins again from the start when the end is reached, and stops at today', () => {
    const app = store();
    app.getState().play();
    expect(app.getState()).toMatchObject({ playing: true, date: '2004-12' });
    for (let step = 0; step < 262; step++) app.getState().tick(1);
    expect(app.getState()).toMatchObject({ playing: true, date: '2026-10' });
    app.getState().tick(1);
    expect(app.getState()).toMatchObject({ playing: false, date: null });
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
