// What the element says to the map is encoded, whatever its attributes hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, say, WORDS, whole } from '../../src/embed/query.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { DEFAULTS, decode } from '../../src/model/link.ts';
import { TODAY } from '../app.ts';

const known = { ids: new Set(['krakow']), countries: new Set(['PL']), today: TODAY };

describe('say', () => {
  it('says and takes back one word', () => {
    expect(say('date=2012', 'city', 'krakow')).toBe('date=2012&city=krakow');
    expect(say('date=2012&city=krakow', 'date', '2013')).toBe('date=2013&city=krakow');
    expect(say('date=2012&city=krakow', 'city', null)).toBe('date=2012');
    expect(say('date=2012', 'date', '')).toBe('');
  });

  it('keeps any value whole, and never adds another word', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' }).filter((value) => !/\p{Surrogate}/u.test(value));
    fc.assert(
      fc.property(text, fc.constantFrom(...WORDS), (value, word) => {
        const params = new URLSearchParams(say('', word, value));
        expect([...params]).toEqual([[word, value]]);
      }),
      { seed: 21 },
    );
  });
});

it('every word of an attribute is one that a link can say', () => {
  for (const word of WORDS) expect(Object.keys(DEFAULTS)).toContain(word);
});

it('a whole query says of the frame that nothing is said', () => {
  expect(decode(whole('city=krakow&show=map'), known)).toEqual({ ...DEFAULTS, city: 'krakow', show: ['map'] });
  expect(new URLSearchParams(whole('')).has('theme')).toBe(true);
});

it.each([
  ['pl', 'pl'],
  ['pl-PL', 'pl'],
  ['EN-gb', 'en'],
  ['', ''],
  ['x"><b>', ''],
])('for a page in “%s” the map speaks “%s”', (wish, lang) => expect(nearest(wish, LANGS)).toBe(lang));
