// The real subsets: what they weigh, which letters they hold, which weights.
import { readdir, readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { unicodeRange } from '../../src/build/font-css.ts';
import { buildFonts, type Fonts } from '../../src/build/fonts.ts';
import { readWords } from '../../src/build/words.ts';
import { LANGS } from '../../src/i18n/languages.ts';

let texts: string[];
let fonts: Fonts;

beforeAll(async () => {
  const files = (await readdir('data')).filter((file) => file.endsWith('.csv'));
  texts = await Promise.all(files.map((file) => readFile(`data/${file}`, 'utf8')));
  texts.push(...LANGS.flatMap((lang) => Object.values(readWords(lang))), 'Łódź');
  fonts = await buildFonts(texts);
}, 60_000);

const fontOf = (name: string) => {
  const file = fonts.files.find((one) => one.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return create(file.data);
};

/** The letters of the Latin files of a family. */
const lettersOf = (slug: string): Set<number> =>
  new Set(['latin', 'latin-ext'].flatMap((script) => [...fontOf(`${slug}-${script}.woff2`).characterSet]));

test('both families with Latin and Latin Extended together stay small', () => {
  const latin = fonts.files.filter(({ name }) => name.includes('latin'));
  const bytes = latin.reduce((sum, { data }) => sum + data.length, 0);
  console.log(
    'fonts in bytes:',
    fonts.files.map(({ name, data }) => `${name} ${data.length}`).join(', '),
    'Latin:',
    bytes,
  );
  expect(latin.length).toBe(4);
  expect(bytes).toBeLessThanOrEqual(41_000);
});

describe.each(['source-sans-3', 'brygada-1918'])('%s', (slug) => {
  test.each(['Kraków', 'Łódź', 'Chișinău', 'Şişli', 'Rīga', 'Bălți', '„2012–2024” — “so” … ‹ › · ×'])('%s', (text) => {
    const has = lettersOf(slug);
    expect([...text].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('each Latin letter of the data is there', () => {
    const has = lettersOf(slug);
    const latin = new Set(
      texts
        .join('')
        .normalize('NFC')
        .match(/\p{Script=Latin}/gu),
    );
    expect(latin.size).toBeGreaterThan(80);
    expect([...latin].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('kerns', () => {
    expect(fontOf(`${slug}-latin.woff2`).availableFeatures).toContain('kern');
  });
});

test.each(['source-sans-3', 'brygada-1918'])('%s has the letters of Ukrainian, in a file of its own', (slug) => {
  const has = new Set(fontOf(`${slug}-cyrillic.woff2`).characterSet);
  const letters = new Set(
    Object.values(readWords('uk'))
      .join('')
      .match(/\p{Script=Cyrillic}/gu),
  );
  expect(letters.size).toBeGreaterThan(60);
  expect([...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  expect(fonts.css).toMatch(new RegExp(`${slug}-cyrillic\\.woff2\\) format\\('woff2'\\);unicode-range:[^}]*U\\+4`));
});

test('new texts bring their letters', async () => {
  const { files } = await buildFonts(['Reykjavík', 'ŵ']);
  const file = files.find(({ name }) => name === 'source-sans-3-latin-ext.woff2');
  expect(file && create(file.data).characterSet).toContain('ŵ'.codePointAt(0));
  expect(file && create(file.data).characterSet).not.toContain('ğ'.codePointAt(0));
});

test('Source Sans 3 keeps the weights 400 to 600, Brygada is one weight', () => {
  expect(fontOf('source-sans-3-latin.woff2').variationAxes.wght).toMatchObject({ min: 400, default: 400, max: 600 });
  expect(fontOf('brygada-1918-latin.woff2').variationAxes.wght).toBeUndefined();
});

test('figures are of one width in dates and counts', () => {
  const sans = fontOf('source-sans-3-latin.woff2');
  const widths = [...'0123456789'].map((figure) => sans.glyphForCodePoint(figure.charCodeAt(0)).advanceWidth);
  expect(new Set(widths).size).toBe(1);
  expect(fontOf('brygada-1918-latin.woff2').availableFeatures).toContain('tnum');
});

describe('CSS', () => {
  test('each file has its face, loaded only for its letters', () => {
    for (const { name } of fonts.files) expect(fonts.css).toContain(`url(./${name}) format('woff2');unicode-range:U+`);
    const latin = fonts.css.split('\n').find((rule) => rule.includes('source-sans-3-latin.woff2'));
    expect(latin).toContain('font-weight:400 600;font-display:swap');
    expect(latin).toContain('U+20-7E');
  });

  test('stand-ins are scaled to the width and the line of the font', () => {
    const rule = (local: string) => fonts.css.split('\n').find((line) => line.includes(`local('${local}')`)) ?? '';
    const percent = (line: string, name: string) => Number(line.match(`${name}:([\\d.]+)%`)?.[1]);
    const arial = rule('Arial');
    expect(arial).toContain("font-family:'Source Sans 3 Fallback'");
    expect(rule('Georgia')).toContain("font-family:'Brygada 1918 Fallback'");
    // The line of Source Sans 3 is 1.024 + 0.4 em; overrides are relative to the adjusted size.
    const adjust = percent(arial, 'size-adjust') / 100;
    expect(percent(arial, 'ascent-override') * adjust).toBeCloseTo(102.4, 1);
    expect(percent(arial, 'descent-override') * adjust).toBeCloseTo(40, 1);
  });

  test('ranges are short', () => {
    expect(unicodeRange([0x22, 0x20, 0x21, 0x142])).toBe('U+20-22,U+142');
  });
});
