// The tour's steps: finding one, opening its scene, going forward and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/model/link.ts';
import type { Step, Tour } from '../../src/model/tour.ts';
import { isBareStep, plainText, planIn, sceneOf, sourcesOf, stepAt, stepFrom, wordsOf } from '../../src/model/tour.ts';

const words = (text: string) => ({ title: [], text: [{ text, member: null }], note: '', question: '' });
const step = (number: number): Step => ({
  number,
  id: `step-${number}`,
  query: 'date=2012&city=bologna',
  scene: { ...DEFAULTS, date: '2012', city: 'bologna' },
  list: null,
  sources: ['a', 'lost'],
  words: { en: words('English'), pl: words('Polski') },
});
const source = {
  id: 'a',
  url: 'https://example.org',
  title: 'A',
  publisher: 'A',
  lang: 'en',
  kind: 'city',
  published: '',
};
const tour: Tour = {
  steps: [step(1), step(2), step(3)],
  sources: { a: source },
  plan: [
    { number: 1, lang: 'en', heading: 'One', official: true, source: 'a' },
    { number: 1, lang: 'pl', heading: 'Jeden', official: false, source: null },
  ],
};

describe('a step', () => {
  it('is found by its number, or not', () => {
    expect(stepAt(tour, 2)?.id).toBe('step-2');
    expect([0, 4, 99, null].map((number) => stepAt(tour, number))).toEqual([null, null, null, null]);
  });

  it('has words in the language, else in English', () => {
    expect(['pl', 'de'].map((lang) => plainText(wordsOf(step(1), lang).text))).toEqual(['Polski', 'English']);
  });

  it('has its sources and the plan of the language', () => {
    expect(sourcesOf(tour, step(1))).toEqual([source]);
    expect(planIn(tour, 'pl').map(({ heading }) => heading)).toEqual(['Jeden']);
  });

  it('is a whole scene: nothing of the one before is left but how the page looks', () => {
    const before = { ...DEFAULTS, countries: ['PL'], compare: '2007', at: { zoom: 5, lat: 50, lon: 20 } };
    const scene = sceneOf(step(2), { ...before, present: true, theme: 'dark', map: 'simple', order: 'name' });
    expect(scene).toEqual({
      ...DEFAULTS,
      ...{ date: '2012', city: 'bologna', step: 2, present: true, theme: 'dark', map: 'simple', order: 'name' },
    });
  });

  it('is meant by a link that says no scene of its own', () => {
    const bare = { ...DEFAULTS, step: 2 };
    expect(isBareStep(bare)).toBe(true);
    expect(isBareStep({ ...bare, present: true, theme: 'dark', map: 'simple', show: ['map'] })).toBe(true);
    expect(isBareStep({ ...bare, date: '2012' })).toBe(false);
    expect(isBareStep({ ...bare, city: 'krakow' })).toBe(false);
    expect(isBareStep(DEFAULTS)).toBe(false);
  });
});

describe('forward and back', () => {
  it('begins with the first and never before', () => {
    expect(stepFrom(null, 1, 3)).toBe(1);
    expect(stepFrom(null, -1, 3)).toBeNull();
    expect(stepFrom(null, 1, 0)).toBeNull();
  });

  it('stays within the tour, and back undoes forward', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(98), (count, seed) => {
        const number = 1 + (seed % count);
        const next = stepFrom(number, 1, count);
        expect(next).toBe(number === count ? count : number + 1);
        if (number < count) expect(stepFrom(next, -1, count)).toBe(number);
        expect(stepFrom(1, -1, count)).toBe(1);
      }),
    );
  });
});
