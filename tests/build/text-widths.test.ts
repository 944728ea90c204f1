// The sum of letters against the real layout of the font, kerning and all.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { buildTextWidths } from '../../src/build/text-widths.ts';
import { type Advances, textWidth, weightFactor } from '../../src/model/text-width.ts';

let names: string[];
let advances: Advances;

beforeAll(async () => {
  const members: { name: string }[] = parse(await readFile('data/members.csv'), { columns: true, bom: true });
  names = members.map(({ name }) => name);
  advances = await buildTextWidths(names);
});

async function fontAt(weight: number): Promise<Font> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  return create(
    await subsetFont(await readFile(file), null, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      variationAxes: { wght: weight },
    }),
  );
}

test.each([
  [400, 0.03],
  [600, 0.04],
])('at weight %i the width of names is right within %d', async (weight, tolerance) => {
  const font = await fontAt(weight);
  const has = new Set(font.characterSet);
  // The file holds no Latin Extended; the other names are set from two files, so there is no one layout to ask.
  const whole = names.filter((name) => [...name].every((letter) => has.has(letter.codePointAt(0) ?? 0)));
  expect(whole.length).toBeGreaterThan(100);
  const off = whole.map(
    (name) => textWidth(name, 1000, advances, weightFactor(weight)) / font.layout(name).advanceWidth,
  );
  expect(Math.min(...off)).toBeGreaterThan(1 - tolerance);
  expect(Math.max(...off)).toBeLessThan(1 + tolerance);
});

test('every letter of every name is known, and ASCII besides', () => {
  const unknown = new Set([...names.join(''), ...'~09AZaz'].filter((letter) => !(letter in advances)));
  expect([...unknown]).toEqual([]);
});
