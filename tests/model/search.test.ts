// Search: every spelling finds its member.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMembers, fold } from '../../src/model/search.ts';
import { realData } from '../real-data.ts';

const ids = (text: string, lang = 'en'): readonly string[] =>
  findMembers(realData.members, text, lang).map(({ member }) => member.id);

describe('fold', () => {
  it.each([
    ['KRAKÓW', 'krakow'],
    ['Łódź', 'lodz'],
    ['Şişli', 'sisli'],
    ['Chișinău', 'chisinau'],
    ['Kadıköy', 'kadikoy'],
    ['İzmir', 'izmir'],
    ['Straße', 'strasse'],
    ['Tromsø', 'tromso'],
    ['Čair', 'cair'],
    ['Rīga', 'riga'],
    ['Esch-sur-Alzette', 'esch sur alzette'],
    ['  Halle   (Saale) ', 'halle saale'],
    ['Краків', 'краків'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['?!', ''],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same when folded twice', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 2024 },
    ));
});

describe('findMembers', () => {
  it.each(['krakow', 'KRAKÓW', 'Krakau', 'Cracow', 'Cracovie', 'Kraków', 'kraków', 'Краків'])(
    '%s finds Kraków first',
    (text) => expect(ids(text)[0]).toBe('krakow'),
  );

  it.each([
    ['muenchen', 'munchen'],
    ['Koeln', 'koln'],
    ['gallen', 'st-gallen'],
    ['halle saale', 'halle-saale'],
    ['esch sur', 'esch-sur-alzette'],
  ])('%s finds %s', (text, id) => expect(ids(text)).toContain(id));

  it('finds every member by each of its names, in any case and without accents', () => {
    for (const member of realData.members) {
      for (const name of [member.name, ...Object.values(member.names)]) {
        for (const text of [name, name.toUpperCase(), fold(name)]) {
          if (!ids(text).includes(member.id)) expect.fail(`${text} does not find ${member.id}`);
        }
      }
    }
  });

  it('asks for two letters, and inside of words for three', () => {
    expect(ids('k')).toEqual([]);
    expect(ids(' k ')).toEqual([]);
    expect(ids('wi', 'en')).not.toContain('oswiecim');
    expect(ids('wie', 'en')).toContain('oswiecim');
  });

  it('puts beginnings of names before beginnings of words, and those before the inside', () => {
    const found = ids('ber');
    expect(found.indexOf('berlin')).toBe(0);
    expect(found.indexOf('bern')).toBe(1);
    expect(found.indexOf('heidelberg')).toBeGreaterThan(1);
  });

  it('says which name matched, and where', () => {
    const [own] = findMembers(realData.members, 'KRAK', 'en');
    expect([own?.name, own?.lang, own?.start, own?.end]).toEqual(['Kraków', null, 0, 4]);
    const [french] = findMembers(realData.members, 'cracovie', 'pl');
    expect([french?.name, french?.lang]).toEqual(['Cracovie', 'fr']);
    const [strasse] = findMembers(realData.members, 'elsene', 'en');
    expect(strasse?.name.slice(strasse.start, strasse.end)).toBe('Elsene');
  });

  it('marks exactly what was asked for', () =>
    fc.assert(
      fc.property(fc.constantFrom(...realData.members), fc.nat(), fc.integer({ min: 2, max: 8 }), (member, from, n) => {
        const text = fold(member.name);
        const part = fold(text.slice(from % text.length, (from % text.length) + n));
        for (const { name, start, end } of findMembers(realData.members, part, 'en')) {
          const marked = fold(name.slice(start, end));
          // A digraph may stand for an umlaut: "ern" marks "ürn" of Nürnberg.
          expect(marked.replace(/e/g, '')).toContain(part.replace(/e/g, '').trim());
          // What stands between words counts as one sign, as in the text asked for: " / " in "Bruxelles / Brussel".
          expect(marked.length).toBeLessThanOrEqual(part.length + 1);
        }
      }),
      { seed: 2024 },
    ));

  it('finds nothing for what nobody is called', () => expect(ids('Lisboa')).toEqual([]));
});
