// The widths of letters for `textWidth`, read from the font itself.
import { create } from 'fontkit';
import type { Advances } from '../model/text-width.ts';
import { ASCII, readRegular } from './fonts.ts';

/** For ASCII and all letters of the texts that the font has. */
export async function buildTextWidths(texts: Iterable<string>): Promise<Advances> {
  const letters = new Set(ASCII.map((point) => String.fromCodePoint(point)));
  for (const text of texts) for (const letter of text.normalize('NFC')) letters.add(letter);
  const advances: Record<string, number> = {};
  for (const script of ['latin', 'latin-ext', 'greek', 'cyrillic'] as const) {
    const font = create(await readRegular(script));
    const has = new Set(font.characterSet);
    for (const letter of letters) {
      const point = letter.codePointAt(0);
      if (point === undefined || !has.has(point) || letter in advances) continue;
      advances[letter] = Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000);
    }
  }
  return advances;
}
