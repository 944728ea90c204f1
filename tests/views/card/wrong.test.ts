// @vitest-environment happy-dom
// "Is this wrong?": where it leads, and what is filled in.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/i18n/languages.ts';
import type { WrongParts } from '../../../src/views/card/wrong.ts';
import { wrongLink } from '../../../src/views/card/wrong.ts';
import { realData } from '../../real-data.ts';
import { speak } from '../../speak.ts';

const member = (id: string) => {
  const found = realData.members.find((one) => one.id === id);
  if (!found) throw new Error(`No member ${id}.`);
  return found;
};

const partsOf = async (contact: string | null, lang: (typeof LANGS)[number] = 'en', isCopy = false) =>
  ({ data: realData, i18n: await speak(lang), root: '../../', isCopy, contact }) satisfies WrongParts;

const addressOf = (parts: WrongParts, id: string): URL => {
  const link = wrongLink(parts, member(id))[0]?.querySelector('a');
  return new URL(link?.getAttribute('href') ?? '', 'https://example.org/en/krakow/');
};

describe('wrongLink', () => {
  it('writes a mail with the member, the date as the tables have it, and the version', async () => {
    const { protocol, pathname, searchParams } = addressOf(await partsOf('mailto:map@example.org'), 'krakow');
    expect([protocol, pathname]).toEqual(['mailto:', 'map@example.org']);
    expect(searchParams.get('subject')).toBe('Correction: Kraków');
    const [shown, empty, ask] = (searchParams.get('body') ?? '').split('\r\n');
    expect(shown).toBe(`Shown: Kraków (krakow), joined 2024-09-25. Version of the data: ${realData.version}.`);
    expect([empty, ask]).toEqual(['', 'What is wrong, and which public page or paper says so?']);
  });

  it('fills in the form of a page, and keeps what its address says already', async () => {
    const { host, searchParams } = addressOf(await partsOf('https://example.net/issues/new?labels=data&x=1'), 'athina');
    expect([host, searchParams.get('labels'), searchParams.get('x')]).toEqual(['example.net', 'data', '1']);
    expect(searchParams.get('title')).toBe('Correction: Athína');
    expect(searchParams.get('body')).toContain('(athina), joined [..2017-10-18].');
  });

  it('says so when the date is not known', async () => {
    const { searchParams } = addressOf(await partsOf('mailto:map@example.org'), 'derbent');
    expect(searchParams.get('body')).toContain('joined Date unknown.');
  });

  it('leads to how a date is corrected where nobody is named; in the copy, which has no other page, it is not there', async () => {
    expect(addressOf(await partsOf(null, 'pl'), 'krakow').pathname).toBe('/pl/about/');
    expect(addressOf(await partsOf(null, 'pl'), 'krakow').hash).toBe('#wrong');
    expect(wrongLink(await partsOf(null, 'pl', true), member('krakow'))).toEqual([]);
    expect(wrongLink(await partsOf('mailto:a@example.org', 'pl', true), member('krakow'))).toHaveLength(1);
  });

  it.each(LANGS)('has all of its words in %s', async (lang) => {
    const { searchParams } = addressOf(await partsOf('mailto:a@example.org', lang), 'krakow');
    const words = `${searchParams.get('subject')} ${searchParams.get('body')}`;
    expect(words).toContain('2024-09-25');
    expect(words).not.toMatch(/{{|card\./);
  });
});
