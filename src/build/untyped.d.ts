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
  interface Glyph {
    readonly advanceWidth: number;
  }
  interface GlyphRun {
    readonly advanceWidth: number;
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
    layout(text: string): GlyphRun;
    getVariation(axes: Record<string, number>): Font;
  }
  export function create(font: Buffer): Font;
}
