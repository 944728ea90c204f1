// The page's own fonts: only the letters that it uses, the local fonts that stand in until they are there, and the CSS.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { fallbackCss, webFontCss } from './font-css.ts';

export interface Fonts {
  readonly files: readonly { readonly name: string; readonly data: Buffer }[];
  /** `@font-face` rules; files are named as `./NAME`. */
  readonly css: string;
}

/** As Google and Fontsource cut it, so none has all letters; `greek` and `cyrillic` load only where a page has such letters. */
export type Script = 'latin' | 'latin-ext' | 'greek' | 'cyrillic';

interface Family {
  readonly name: string;
  readonly slug: string;
  readonly scripts: readonly Script[];
  /** One weight, or a range of them. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** Whether figures need other glyphs than the usual ones to be lining and tabular. */
  readonly alternates: boolean;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'Source Sans 3',
    slug: 'source-sans-3',
    scripts: ['latin', 'latin-ext', 'greek', 'cyrillic'],
    weight: { min: 400, max: 600 },
    alternates: false,
  },
  {
    name: 'Brygada 1918',
    slug: 'brygada-1918',
    scripts: ['latin', 'latin-ext', 'cyrillic'],
    weight: 500,
    alternates: true,
  },
];

/** Kerning, accents that are put together, lining and tabular figures (Source Sans 3 has these without a feature). */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** Stands in the tables of some fonts. */
const NO_CHARACTER = 0xffff;

export const ASCII: readonly number[] = range(0x20, 0x7e);

/** What every page may use: ASCII, the letters of Latin-1, the signs of good typography. What a font lacks is left out. */
const ALWAYS = [...ASCII, ...range(0xc0, 0xff), ...codePoints('‹›«»–—‘’‚“”„…·−×§°\u00a0\u2009\u202f')];

/** Both families for these texts: their Latin letters are all there, whatever new data brings. */
export async function buildFonts(texts: Iterable<string>): Promise<Fonts> {
  const wanted = new Set(ALWAYS);
  for (const text of texts) for (const point of codePoints(text.normalize('NFC'))) wanted.add(point);
  const files: { name: string; data: Buffer }[] = [];
  const css: string[] = [];
  for (const family of FAMILIES) {
    const taken = new Set<number>();
    for (const script of family.scripts) {
      const source = await readFont(family.slug, script);
      const isWhole = script === 'greek';
      const letters = create(source)
        .characterSet.filter((point) => point !== NO_CHARACTER && !taken.has(point))
        .filter((point) => isWhole || wanted.has(point));
      if (letters.length === 0) continue;
      for (const point of letters) taken.add(point);
      const name = `${family.slug}-${script}.woff2`;
      files.push({ name, data: await cut(source, letters, family) });
      css.push(webFontCss(family.name, name, family.weight, letters));
    }
    css.push(fallbackCss(family.name, create(await readFont(family.slug, 'latin'))));
  }
  return { files, css: css.join('') };
}

/** One script of a family at one weight. fontkit cannot set the weight of a WOFF2 font itself. */
export const readFace = async (slug: string, script: Script, weight: number): Promise<Buffer> => {
  const alternates = FAMILIES.find((family) => family.slug === slug)?.alternates ?? false;
  return cut(await readFont(slug, script), null, { weight, alternates }, 'sfnt');
};

/** Source Sans 3 at weight 400, to be measured. */
export const readRegular = (script: Script): Promise<Buffer> => readFace('source-sans-3', script, 400);

const readFont = (slug: string, script: Script): Promise<Buffer> =>
  readFile(
    createRequire(import.meta.url).resolve(`@fontsource-variable/${slug}/files/${slug}-${script}-wght-normal.woff2`),
  );

/** The font with only these letters (null: all) and weights. */
const cut = (
  font: Buffer,
  letters: readonly number[] | null,
  { weight, alternates }: Pick<Family, 'weight' | 'alternates'>,
  targetFormat: 'sfnt' | 'woff2' = 'woff2',
): Promise<Buffer> =>
  subsetFont(font, letters && String.fromCodePoint(...letters), {
    targetFormat,
    keepAllGlyphs: letters === null,
    keepFeatures: FEATURES,
    noLayoutClosure: !alternates,
    noHinting: true,
    variationAxes: { wght: typeof weight === 'number' ? weight : { ...weight, default: weight.min } },
  });

function codePoints(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
