// The CSS of fonts: `@font-face` for the files, and for the local fonts that hold their place while they load.
import type { Font } from 'fontkit';

/** Fonts that a device may have, all of the same widths. */
interface LocalFonts {
  readonly names: readonly string[];
  /** Width of a letter of running English text, in em. */
  readonly width: number;
}

/**
 * Mean widths of letters, in em, measured on the fonts by @capsizecss/metrics 4.3.0 (https://github.com/seek-oss/capsize,
 * MIT): `xWidthAvg / unitsPerEm` of Source Sans 3 Regular, Brygada 1918 Medium, Arial (Roboto has 911, the others were drawn
 * to its widths), Georgia, Noto Serif and Times New Roman (and those drawn to its widths).
 */
const WIDTHS: Readonly<Record<string, number>> = {
  'Source Sans 3': 418 / 1000,
  'Brygada 1918': 470 / 1000,
};
/** What Windows and macOS have, then Android, then Linux. */
const STAND_INS: Readonly<Record<string, readonly LocalFonts[]>> = {
  'Source Sans 3': [{ names: ['Arial', 'Roboto', 'Liberation Sans', 'Arimo'], width: 913 / 2048 }],
  'Brygada 1918': [
    { names: ['Georgia'], width: 913 / 2048 },
    { names: ['Noto Serif'], width: 481 / 1000 },
    { names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 832 / 2048 },
  ],
};

export function webFontCss(
  family: string,
  file: string,
  weight: number | { readonly min: number; readonly max: number },
  letters: readonly number[],
): string {
  const weights = typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`;
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weights};font-display:swap;src:url(./${file}) format('woff2');unicode-range:${unicodeRange(letters)}}\n`;
}

/** Local fonts made as wide as the web font, with its line: nothing moves when the file comes. */
export function fallbackCss(family: string, font: Font): string {
  const width = WIDTHS[family];
  if (!width) throw new Error(`No stand-in for ${family}`);
  return (STAND_INS[family] ?? [])
    .map((standIn, index) => {
      const adjust = width / standIn.width;
      const line = (units: number) => percent(Math.abs(units) / font.unitsPerEm / adjust);
      const src = standIn.names.map((name) => `local('${name}')`).join(',');
      return `@font-face{font-family:'${standInOf(family, index)}';src:${src};size-adjust:${percent(adjust)};ascent-override:${line(font.ascent)};descent-override:${line(font.descent)};line-gap-override:${line(font.lineGap)}}\n`;
    })
    .join('');
}

/** `Brygada 1918 Fallback`, `Brygada 1918 Fallback 2` … as `tokens.css` names them. */
const standInOf = (family: string, index: number): string =>
  [family, 'Fallback', ...(index > 0 ? [index + 1] : [])].join(' ');

/** `U+20-7E,U+A9`. */
export function unicodeRange(points: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && point === run[1] + 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;
