// The layers of names, as data, and names as features. Who is named, and where, is decided outside.
import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { CountryName } from '../../../model/country-names.ts';
import { COUNTRY_SIZE, COUNTRY_SPACING } from '../../../model/country-names.ts';
import type { Label } from '../../../model/labels.ts';
import { KRAKOW } from '../../../model/member.ts';
import type { LonLat } from '../../../model/mercator.ts';
import type { Palette } from '../../palette.ts';

export const LABELS = 'labels';
export const COUNTRY_NAMES = 'country-names';

/**
 * MapLibre puts these into a canvas font as they are, so the family brings its own quotes: without them, `Source Sans 3`
 * is no CSS and the letters come out in another font. It reads the weight from the first name, which no font has.
 */
const FAMILY = '"Source Sans 3"';
const REGULAR = [FAMILY];
const BOLD = ['"Source Sans 3 Semibold"', FAMILY];

/** The fonts of the labels, for `document.fonts.load`. */
export const LABEL_FONTS = [`400 16px ${FAMILY}`, `600 16px ${FAMILY}`];

/** How far below its anchor MapLibre sets the baseline of a line of its own letters, in em (`shaping.ts`: 27.5 − 17 of 24). */
const BASELINE = 10.5 / 24;
/** How far right of its anchor MapLibre begins, in em (`glyph_manager.ts`). */
const INDENT = 0.5 / 24;
/** Px on each side: a line of 2.6 px around the letters, half of it beneath them. */
const HALO = 1.3;

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

const offset: ExpressionSpecification = ['array', 'number', 2, ['get', 'offset']];

/** Country names, then city names; none gives way, for they are placed so that all have room. */
export const labelLayers = (palette: Palette): readonly SymbolLayerSpecification[] => [
  {
    id: COUNTRY_NAMES,
    type: 'symbol',
    source: COUNTRY_NAMES,
    layout: {
      ...always,
      'text-size': COUNTRY_SIZE,
      'text-letter-spacing': COUNTRY_SPACING,
      'text-font': REGULAR,
      'text-offset': offset,
    },
    paint: { 'text-color': colour(palette, palette.country) },
  },
  {
    id: LABELS,
    type: 'symbol',
    source: LABELS,
    layout: {
      ...always,
      'text-size': ['get', 'size'],
      'text-font': ['case', ['get', 'bold'], ['literal', BOLD], ['literal', REGULAR]],
      'text-anchor': ['get', 'anchor'],
      'text-offset': offset,
    },
    paint: {
      'text-color': colour(palette, palette.label),
      'text-halo-color': palette.land,
      'text-halo-width': HALO,
    },
  },
];

/** Both layers read it, even for nothing, so that they share one shader. */
const colour = (palette: Palette, other: string): ExpressionSpecification => [
  'case',
  ['get', 'krakow'],
  palette['krakow-text'],
  other,
];

const always: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': ['get', 'text'],
  'text-max-width': 100,
  'text-allow-overlap': true,
  'text-ignore-placement': true,
};

const point = ([lon, lat]: LonLat, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
});

/** City names as features, each at the place of its mark. */
export const labelFeatures = (labels: readonly (Label & { readonly place: LonLat })[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: labels.map(({ id, text, dx, dy, align, size, bold, place }) =>
    point(place, {
      text,
      size,
      bold,
      krakow: id === KRAKOW,
      anchor: ANCHORS[align],
      offset: offsetOf(dx, dy, size),
    }),
  ),
});

/** SVG counts the space after the last letter in when it centres; MapLibre does not. Px. */
const TRAILING = (COUNTRY_SPACING * COUNTRY_SIZE) / 2;

/** Country names as features. */
export const countryFeatures = (names: readonly CountryName[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: names.map(({ text, lon, lat, dx, dy }) =>
    point([lon, lat], { text, krakow: false, offset: offsetOf(dx - TRAILING, dy, COUNTRY_SIZE) }),
  ),
});

/** From the anchor to where MapLibre must begin so that the baseline comes to lie `dx`, `dy` px from it, in em. */
const offsetOf = (dx: number, dy: number, size: number): readonly [number, number] => [
  dx / size - INDENT,
  dy / size - BASELINE,
];
