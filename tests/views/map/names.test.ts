// Names on the real members, pushed apart as in the build: what LOOK.md asks of them.
import { describe, expect, it } from 'vitest';
import { computeSpread } from '../../../src/build/spread.ts';
import type { I18n } from '../../../src/i18n/i18n.ts';
import type { Box } from '../../../src/model/boxes.ts';
import { labelBox, labelZoom } from '../../../src/model/labels.ts';
import { DEFAULTS } from '../../../src/model/link.ts';
import type { Dataset } from '../../../src/model/member.ts';
import { radiusAt } from '../../../src/model/places.ts';
import { marksToSpare, measureWith, namesAt, spotsToName } from '../../../src/views/map/names.ts';
import { TODAY } from '../../app.ts';
import { realData } from '../../real-data.ts';
import { speak } from '../../speak.ts';
import { testSource } from './source.ts';

const data: Dataset = { ...realData, spread: computeSpread(realData.members) };
const lettering = testSource();
const i18n: I18n = await speak('en', realData.members);
const state = { ...DEFAULTS, hovered: null, today: TODAY };
const at = (zoom: number, more: Partial<typeof state> = {}, isSmall = false) =>
  namesAt({ data, i18n, state: { ...state, ...more }, lettering, zoom, isSmall });

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('namesAt', () => {
  it.each([2, 2.6, 3, 3.4, 4, 5, 6, 7, 9])('covers no mark and no other name at zoom %f', (zoom) => {
    const { cities } = at(zoom);
    const from = labelZoom(zoom);
    const style = { zoom: from, radius: radiusAt(from), size: 12.5 };
    const spots = spotsToName({ data, i18n, state }, style, Number.POSITIVE_INFINITY);
    const marks = marksToSpare({ data, state }, from, radiusAt(from));
    const measure = measureWith(lettering.advances);
    const boxes = cities.flatMap((label) => {
      const spot = spots.find(({ id }) => id === label.id);
      return spot ? [labelBox(spot, label, measure)] : [];
    });
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, box] of boxes.entries()) {
      expect(marks.touches(box)).toBe(false);
      expect(boxes.findIndex((other, place) => place > index && overlaps(other, box))).toBe(-1);
    }
  });

  it.each([
    [2, 9],
    [3, 26],
    [4, 45],
  ])('names at most so many at zoom %i: %i', (zoom, most) => expect(at(zoom).cities).toHaveLength(most));

  it('names nine on a phone', () => expect(at(2.6, {}, true).cities).toHaveLength(9));

  it('names every member from zoom 9 on', () => expect(at(9).cities).toHaveLength(data.members.length));

  it('puts Kraków first, large and bold, then the chosen city, in every filter', () => {
    expect(
      at(3, { city: 'graz' })
        .cities.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['krakow', 'graz']);
    const [krakow] = at(3, { countries: ['SE'] }).cities;
    expect(krakow).toMatchObject({ id: 'krakow', size: 18.5, bold: true });
  });

  it('names no one who is not yet in, apart from Kraków', () => {
    const { cities } = at(9, { date: '2005' });
    expect(cities[0]).toMatchObject({ id: 'krakow', text: 'Kraków, not yet', size: 12.5, bold: false });
    const early = data.members.filter(({ joined }) => joined.earliest !== null && joined.earliest > TODAY - 18 * 365);
    expect(early.length).toBeGreaterThan(20);
    expect(cities.filter(({ id }) => id !== 'krakow' && early.some((member) => member.id === id))).toEqual([]);
  });

  it('does not change between two quarters of a zoom', () => {
    expect(at(3.26)).toEqual(at(3.49));
    expect(at(3.26)).toEqual(at(3.25));
  });
});

it('writes countries in the capitals of the reader’s language', async () => {
  const turkish = await speak('tr', realData.members);
  const labels = lettering.labels.map((label) => (label.code === 'DE' ? { ...label, code: 'IT' } : label));
  const input = { data, i18n: turkish, state, lettering: { ...lettering, labels }, zoom: 5, isSmall: false };
  expect(namesAt(input).countries.map(({ text }) => text)).toContain('İTALYA');
});
