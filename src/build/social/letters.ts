// Words as outlines, so that a picture looks the same on every machine, whatever fonts it has.
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { Script } from '../fonts.ts';
import { readFace } from '../fonts.ts';

/** The faces of the pictures: running text, bold names, headings. */
export type Face = 'regular' | 'bold' | 'serif';

const FACES: Readonly<
  Record<Face, { readonly slug: string; readonly weight: number; readonly scripts: readonly Script[] }>
> = {
  regular: { slug: 'source-sans-3', weight: 400, scripts: ['latin', 'latin-ext', 'greek', 'cyrillic'] },
  bold: { slug: 'source-sans-3', weight: 600, scripts: ['latin', 'latin-ext', 'greek', 'cyrillic'] },
  serif: { slug: 'brygada-1918', weight: 500, scripts: ['latin', 'latin-ext', 'cyrillic'] },
};

const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum'];

export interface Outline {
  /** From the left end of the baseline. */
  readonly d: string;
  /** Px. */
  readonly width: number;
}

export interface Letters {
  /** `size` and `spacing` (added to each letter) in px. The same call gives the same outline. */
  readonly outline: (text: string, face: Face, size: number, spacing?: number) => Outline;
}

export async function loadLetters(): Promise<Letters> {
  const fonts = new Map<Face, readonly Cut[]>();
  for (const [face, { slug, weight, scripts }] of Object.entries(FACES) as [Face, (typeof FACES)[Face]][]) {
    const cuts = scripts.map(async (script): Promise<Cut> => {
      const font = create(await readFace(slug, script, weight));
      return { font, has: new Set(font.characterSet) };
    });
    fonts.set(face, await Promise.all(cuts));
  }
  const known = new Map<string, Outline>();
  const outline: Letters['outline'] = (text, face, size, spacing = 0) => {
    const key = JSON.stringify([text, face, size, spacing]);
    const before = known.get(key);
    if (before) return before;
    const drawn = drawText(text.normalize('NFC'), fonts.get(face) ?? [], size, spacing);
    known.set(key, drawn);
    return drawn;
  };
  return { outline };
}

interface Cut {
  readonly font: Font;
  readonly has: ReadonlySet<number>;
}

/** Each stretch of letters in the first font that has them. */
function drawText(text: string, cuts: readonly Cut[], size: number, spacing: number): Outline {
  let [d, x] = ['', 0];
  for (const { letters, font } of stretches(text, cuts)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters, FEATURES);
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      d += glyph.path.transform(scale, 0, 0, -scale, x + xOffset * scale, -yOffset * scale).toSVG();
      x += xAdvance * scale + spacing;
    });
  }
  return { d: short(d), width: x - spacing };
}

function stretches(text: string, cuts: readonly Cut[]): readonly { readonly letters: string; readonly font: Font }[] {
  const found: { letters: string; font: Font }[] = [];
  for (const letter of text) {
    const font = cuts.find(({ has }) => has.has(letter.codePointAt(0) ?? 0))?.font ?? cuts[0]?.font;
    if (!font) return found;
    const last = found.at(-1);
    if (last?.font === font) last.letters += letter;
    else found.push({ letters: letter, font });
  }
  return found;
}

/** Hundredths of a px are fine enough. */
const short = (d: string): string =>
  d.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
