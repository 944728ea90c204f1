// What a state shows of each member: filters, and who is new in the shown year.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { DEFAULTS } from '../../src/model/link.ts';
import { lookAt } from '../../src/model/look.ts';
import type { Member } from '../../src/model/member.ts';
import { isKept } from '../../src/model/membership.ts';
import { isFresh, lookIn, sceneOf } from '../../src/model/scene.ts';
import { DATES, member, RESEARCHED } from '../fixtures.ts';

const TODAY = dayOf(2026, 11, 25);
const scene = (more: Partial<typeof DEFAULTS>) => sceneOf({ ...DEFAULTS, ...more }, TODAY);

describe('filters', () => {
  const german = member('x', DATES.before);

  test('without one everybody stays', () => expect(isKept(german, scene({}))).toBe(true));

  test.each([
    [['DE'], true],
    [['DE', 'PL'], true],
    [['PL'], false],
  ])('countries %j: %s', (countries, kept) => expect(isKept(german, scene({ countries }))).toBe(kept));

  test.each([
    ['2014', true],
    ['2014-05-15', true],
    ['2014-06', false],
    ['2015', false],
  ])('from %s, one who joined by 15 May 2014 is kept: %s', (from, kept) => {
    expect(isKept(german, scene({ from }))).toBe(kept);
  });

  test('a span does not leave out who has no date', () => {
    expect(isKept(member('x', DATES.none), scene({ from: '2025' }))).toBe(true);
  });

  test('who is left out is a speck of the common colour, in its own shape; Kraków stays what it is', () => {
    const out = scene({ countries: ['FR'] });
    expect(lookIn(member('x', DATES.day, { kind: 'county' }), out, RESEARCHED)).toEqual({
      fill: 'speck',
      ink: 'not-yet',
      shape: 'square',
    });
    const krakow = member('krakow', DATES.day, { country: 'PL' });
    expect(lookIn(krakow, out, RESEARCHED)).toEqual(lookAt(krakow, TODAY, RESEARCHED));
  });
});

describe('newcomers', () => {
  const fresh = (one: Member, date: string | null) => isFresh(one, scene({ date }), RESEARCHED);

  test.each([
    ['in the year of the day', DATES.day, '2024', true],
    ['at the end of its month', DATES.day, '2024-09', true],
    ['not before the day', DATES.day, '2024-08', false],
    ['not the year after', DATES.day, '2025', false],
    ['a year, at its end', DATES.year, '2007', true],
    ['a year, not while it runs', DATES.year, '2007-11', false],
    ['not who may have joined a year before', DATES.between, '2018', false],
    ['not who has no first day', DATES.before, '2014', false],
    ['nobody where no date is chosen', DATES.day, null, false],
  ])('%s', (_what, joined, date, wanted) => expect(fresh(member('x', joined), date)).toBe(wanted));

  test('not the unconfirmed, and not who is left out', () => {
    expect(fresh(member('x', DATES.year, { unconfirmed: true }), '2007')).toBe(false);
    expect(isFresh(member('x', DATES.year), scene({ date: '2007', countries: ['FR'] }), RESEARCHED)).toBe(false);
  });
});
