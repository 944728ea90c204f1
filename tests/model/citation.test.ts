// How the record is cited: what is written is read back by a reader of bibliographies.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '../../src/model/citation.ts';
import { AUTHOR, bibTex, cslJson } from '../../src/model/citation.ts';

const WORK: Work = {
  key: 'cities-against-racism-krakow',
  title: 'Kraków. Cities against racism: who belongs to ECCAR, and since when',
  version: '1.1.0',
  date: '2026-11-22',
  url: 'https://example.org/maps_of/en/krakow/?a=1&b=2',
  accessed: '2026-11-26',
  lang: 'en',
};

/** As citation-js reads it. */
const read = (text: string) => new Cite(text).format('data', { format: 'object' })[0] ?? {};

describe('BibTeX', () => {
  it('says who, what, which version, where and when', () => {
    const item = read(bibTex(WORK));
    expect(item).toMatchObject({
      'citation-key': WORK.key,
      title: WORK.title,
      author: [{ family: AUTHOR }],
      version: '1.1.0',
      URL: WORK.url,
      issued: { 'date-parts': [[2026, 11]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
    });
    expect(bibTex(WORK)).toContain('note = {Version 1.1.0, 2026-11-22}');
  });

  it('holds any title', () => {
    // TeX takes spaces together, and quotation marks and dashes made of several signs.
    const title = fc
      .string({ unit: fc.constantFrom(...'aZł9 {}\\$&%#_^"'), minLength: 1, maxLength: 24 })
      .map((text) => text.replaceAll(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(title, (text) => {
        expect(plain(read(bibTex({ ...WORK, title: text })).title)).toBe(text);
      }),
      { seed: 5 },
    );
  });

  it('keeps a brace in an address from ending the field', () => {
    expect(read(bibTex({ ...WORK, url: 'https://example.org/a}b{c/' })).URL).toBe('https://example.org/a%7Db%7Bc/');
  });
});

/** Of the markup that citation-js gives for TeX's own. */
const plain = (text: unknown): string => String(text).replaceAll(/<\/?span[^>]*>/g, '');

describe('CSL-JSON', () => {
  it('is one data set with its version, address and days', () => {
    expect(JSON.parse(cslJson(WORK))).toEqual([
      {
        id: WORK.key,
        type: 'dataset',
        title: WORK.title,
        author: [{ literal: AUTHOR }],
        issued: { 'date-parts': [[2026, 11, 22]] },
        version: '1.1.0',
        URL: WORK.url,
        accessed: { 'date-parts': [[2026, 11, 26]] },
        language: 'en',
      },
    ]);
  });

  it('has no address and no day of access in the classroom copy', () => {
    const item = JSON.parse(cslJson({ ...WORK, url: null }))[0];
    expect(item).not.toHaveProperty('URL');
    expect(item).not.toHaveProperty('accessed');
    expect(bibTex({ ...WORK, url: null })).not.toMatch(/url/);
  });
});

it('names the author that the licence of the data names', () => {
  expect(readFileSync('data/LICENSE', 'utf8').toLowerCase()).toContain(`"${AUTHOR.toLowerCase()}"`);
});
