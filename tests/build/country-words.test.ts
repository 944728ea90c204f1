// Countries on the map are written in capitals: the letters must be among those that the fonts are cut to.
import { expect, test } from 'vitest';
import { countryWords } from '../../src/build/country-words.ts';

test('has each name as lists and as the map write it, in every language', () => {
  const words = countryWords(['ME', 'HU', 'IT', 'IT']);
  expect(words).toEqual(expect.arrayContaining(['Montenegro', 'MONTENEGRO']));
  expect(words).toEqual(expect.arrayContaining(['Węgry', 'WĘGRY']));
  expect(words).toEqual(expect.arrayContaining(['Karadağ', 'KARADAĞ', 'İtalya', 'İTALYA']));
  expect(words.filter((word) => word === 'İtalya')).toHaveLength(1);
});
