// Types of the build libraries that bring none: only what is used here.

declare module 'mapshaper' {
  type Files = Record<string, string | Buffer>;
  const mapshaper: {
    /** Files in, by name, as `-i` says; files out, by name, as `-o` says. */
    applyCommands(commands: string, input: Files): Promise<Record<string, Buffer>>;
  };
  export default mapshaper;
}

declare module 'polylabel' {
  /** The point inside a polygon that is farthest from its edge; `distance` is how far. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}

declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };
  interface Options {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    noLayoutClosure?: boolean;
    variationAxes?: Record<string, Axis>;
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string | null, options: Options): Promise<Buffer>;
}

declare module 'fontkit' {
  interface Path {
    /** In units of the font turned by the factors of a matrix. */
    transform(a: number, b: number, c: number, d: number, x: number, y: number): Path;
    toSVG(): string;
  }
  interface Glyph {
    readonly advanceWidth: number;
    readonly path: Path;
  }
  interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly characterSet: readonly number[];
    readonly availableFeatures: readonly string[];
    readonly variationAxes: Readonly<Record<string, { min: number; default: number; max: number }>>;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: readonly string[]): GlyphRun;
    getVariation(axes: Record<string, number>): Font;
  }
  export function create(font: Buffer): Font;
}
