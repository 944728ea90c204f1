// Members as bare GeoJSON: every mark that a member can wear, in every band, where it stands there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { looksOf, markFeatures } from '../../src/model/features.ts';
import { lookAt, lookName } from '../../src/model/look.ts';
import { BANDS, markPlace } from '../../src/model/places.ts';
import { fadedLook } from '../../src/model/scene.ts';
import { DATES, dataset, member, RESEARCHED } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const names = (one: Parameters<typeof looksOf>[0]): string[] => looksOf(one, RESEARCHED).map(lookName).sort();

describe('the looks of a member', () => {
  test.each([
    ['a sharp date skips the empty ring', member('x', DATES.day), ['disc ink round', 'speck not-yet round']],
    ['a year', member('x', DATES.year), ['disc mid round', 'empty ink round', 'speck not-yet round']],
    ['bounds', member('x', DATES.before), ['core ink round', 'empty ink round', 'speck not-yet round']],
    ['no date', member('x', DATES.none), ['core ink round', 'empty ink round', 'speck not-yet round']],
    [
      'unconfirmed',
      member('x', DATES.betweenYears, { unconfirmed: true }),
      ['broken unconfirmed round', 'speck not-yet round'],
    ],
    ['a region', member('x', DATES.day, { kind: 'region' }), ['disc ink square', 'speck not-yet square']],
    [
      'Kraków, which has two specks',
      member('krakow', DATES.day),
      ['disc krakow round', 'speck krakow round', 'speck not-yet round'],
    ],
  ])('%s', (_what, one, wanted) => expect(names(one)).toEqual(wanted));

  test('one that has left', () => {
    expect(names(member('x', DATES.year, { left: DATES.between }))).toContain('gone not-yet round');
  });

  test('are all that it wears at any day', () => {
    const day = fc.integer({ min: dayOf(2003, 1, 1), max: dayOf(2030, 1, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...realData.members), day, (one, at) => {
        const looks = looksOf(one, realData.researched).map(lookName);
        expect(looks).toContain(lookName(lookAt(one, at, realData.researched)));
        expect(looks).toContain(lookName(fadedLook(one)));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe('features', () => {
  const data = {
    ...dataset([member('a', DATES.day), member('b', DATES.year, { lon: 11 })]),
    spread: { 3: [0, 0, 5, -5] },
  };
  const { features } = markFeatures(data);

  test('stand where the band has the mark', () => {
    for (const { id, geometry, properties } of features) {
      expect(geometry.coordinates).toEqual(markPlace(data, Number(id), properties.band));
    }
    const places = new Set(features.filter(({ id }) => id === 1).map(({ geometry }) => String(geometry.coordinates)));
    expect(places.size).toBe(2);
  });

  test('have one settled mark a member and band', () => {
    const settled = features.filter(({ properties }) => properties.settled);
    const keys = settled.map(({ id, properties }) => `${id} ${properties.band}`);
    expect(new Set(keys).size).toBe(2 * BANDS.length);
    expect(keys).toHaveLength(2 * BANDS.length);
  });

  test('are of some bands, where only these are asked for', () => {
    const some = markFeatures(data, [3, 4]).features;
    expect(some).toEqual(features.filter(({ properties }) => [3, 4].includes(properties.band)));
  });

  test('Kraków lies above all, specks below all', () => {
    const orders = (id: string) =>
      markFeatures(dataset([member(id, DATES.year)])).features.map(({ properties }) => properties.order);
    expect(Math.min(...orders('krakow'))).toBeGreaterThan(Math.max(...orders('other')));
    expect(new Set(orders('other'))).toEqual(new Set([0, 2]));
  });
});
