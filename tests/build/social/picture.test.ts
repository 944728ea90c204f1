// The pictures that other sites show beside a link: outlines instead of words, colours instead of tokens, room for every name.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBaseMap } from '../../../src/build/base-map.ts';
import type { Letters } from '../../../src/build/social/letters.ts';
import { loadLetters } from '../../../src/build/social/letters.ts';
import type { Workshop } from '../../../src/build/social/map.ts';
import { memberPicture, networkPicture } from '../../../src/build/social/picture.ts';
import { asText } from '../../../src/build/social/pictures.ts';
import { lightTokens, pictureStyle, plainRules } from '../../../src/build/social/style.ts';
import { buildTextWidths } from '../../../src/build/text-widths.ts';
import type { I18n } from '../../../src/i18n/i18n.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import type { BaseMap } from '../../../src/model/base-map.ts';
import { shapesOf } from '../../../src/views/map/svg/shapes.ts';
import { TODAY } from '../../app.ts';
import { realData, realMember } from '../../real-data.ts';
import { speak } from '../../speak.ts';

let letters: Letters;
let shop: Workshop;
let languages: readonly I18n[];
beforeAll(async () => {
  letters = await loadLetters();
  const { levels, labels }: BaseMap = await buildBaseMap();
  const advances = await buildTextWidths(realData.members.map(({ name }) => name));
  shop = {
    data: realData,
    today: TODAY,
    lettering: { labels, advances },
    shapes: shapesOf(levels.mid, 'mid'),
    letters,
  };
  languages = await Promise.all(
    LANGS.map(async (lang) => {
      const i18n = await speak(lang, realData.members);
      return i18n;
    }),
  );
});

describe('letters', () => {
  it('are the same for the same words, and wider for more of them', () => {
    const krakow = letters.outline('Kraków', 'serif', 40);
    expect(letters.outline('Kraków', 'serif', 40)).toBe(krakow);
    expect(letters.outline('Kraków Kraków', 'serif', 40).width).toBeGreaterThan(2 * krakow.width);
    expect(letters.outline('Kraków', 'serif', 80).width).toBeCloseTo(2 * krakow.width, 1);
  });

  it.each(['Łódź', 'Şişli', 'Chișinău', 'Αθήνα', 'Грозный'])('draw each letter of %s', (name) => {
    const parts = [...name].map((letter) => letters.outline(letter, 'regular', 20).d);
    expect(new Set(parts).size).toBe(new Set(name).size);
    expect(parts.every((d) => d.length > 10)).toBe(true);
  });

  it('stand apart by a spacing, which does not come after the last', () => {
    const [close, wide] = [letters.outline('ABC', 'regular', 10), letters.outline('ABC', 'regular', 10, 2)];
    expect(wide.width - close.width).toBeCloseTo(4, 5);
  });
});

describe('the style sheet', () => {
  it('is that of the map with every token put in, and nothing that asks for a window', async () => {
    const css = await pictureStyle();
    expect(css).not.toMatch(/var\(|@|\/\*/);
    expect(css).toContain('.fill-krakow');
    expect(css).toMatch(/\.names \.words\s*{/);
  });

  it('takes the light colours', () => {
    const tokens = lightTokens(
      ':root {\n --a: 1;\n}\n:root,\n:root[data-theme="light"] {\n --b: #fff;\n}\n:root[data-theme="dark"] {\n --b: #000;\n}',
    );
    expect([...tokens]).toEqual([
      ['--a', '1'],
      ['--b', '#fff'],
    ]);
  });

  it('leaves out rules within other rules', () =>
    expect(plainRules('a {b:c}\n/* @media */\n@media (x) { d {e:f} }\n.g text, .h text {i:j}')).toBe(
      'a {b:c}.g .words, .h .words {i:j}',
    ));
});

describe('a picture', () => {
  it.each(['krakow', 'barcelona', 'derbent', 'lefkosia', 'santa-maria-capua-vetere', 'citta-metropolitana-di-bologna'])(
    'of %s has no words but outlines, and its column ends above its foot',
    (id) => {
      for (const i18n of languages) {
        let heights: readonly number[] = [];
        const text = asText(() => {
          const svg = memberPicture(shop, i18n, realMember(id));
          heights = [...svg.querySelectorAll(':scope > g')].map((el) =>
            Number(/translate\(\S+ (\d+)\)/.exec(el.getAttribute('transform') ?? '')?.[1]),
          );
          const [, words] = [...svg.querySelectorAll(':scope > g')];
          const last = words?.lastElementChild?.getAttribute('transform') ?? '';
          const end = (heights[1] ?? 0) + Number(/translate\(0 ([\d.]+)\)/.exec(last)?.[1]);
          expect(end).toBeLessThan(heights[2] ?? 0);
          return svg;
        }, 'a{b:c}');
        expect(heights).toHaveLength(3);
        expect(text).not.toContain('<text');
        expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><style>a\{b:c\}<\/style>/);
        expect(text).toContain(`data-member="${id}"`);
      }
    },
  );

  it('of Kraków alone is vermilion in its words', () => {
    const [i18n] = languages;
    if (!i18n) throw new Error('No language.');
    expect(asText(() => memberPicture(shop, i18n, realMember('krakow')), '')).toContain('ink-krakow-text');
    expect(asText(() => memberPicture(shop, i18n, realMember('wroclaw')), '')).not.toContain('ink-krakow-text');
  });

  it('of the network shows every member', () => {
    const [i18n] = languages;
    if (!i18n) throw new Error('No language.');
    const text = asText(() => networkPicture(shop, i18n), '');
    expect(text.match(/data-member="/g)).toHaveLength(realData.members.length);
  });
});
