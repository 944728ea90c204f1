// The layers of the members' marks, as data. What shows is said by feature state: `look`, `fresh`.
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BANDS, RADII, radiusAt } from '../../../model/places.ts';
import { FRESH, imageName } from './images.ts';

export const MEMBERS = 'members';

/**
 * What the map is told of a member. Feature state, not global state: a paint property that reads both a feature and
 * global state makes MapLibre lay out the whole source anew, in the worker, at each step of time; feature state rewrites
 * only the marks that change.
 */
export interface MarkState {
  /** The `lookName` that shows; the member's other marks do not. */
  readonly look: string;
  readonly fresh: boolean;
}

const isWorn: ExpressionSpecification = ['==', ['feature-state', 'look'], ['get', 'look']];

export const markOpacity: ExpressionSpecification = ['case', isWorn, 1, 0];
export const freshOpacity: ExpressionSpecification = [
  'case',
  ['all', isWorn, ['boolean', ['feature-state', 'fresh'], false]],
  1,
  0,
];

/** The layers of bands, from below: marks, ticks. Rings lie over the canvas: over.ts. */
export const markLayers = (bands: readonly number[]): readonly SymbolLayerSpecification[] => [
  ...bands.map((band) => iconLayer('mark', band, imageNameOf, ofBand(band), markOpacity)),
  ...bands.map((band) =>
    iconLayer('fresh', band, freshNameOf, ['all', ofBand(band), ['get', 'settled']], freshOpacity),
  ),
];

const look: ExpressionSpecification = ['get', 'look'];
const imageNameOf = (radius: number): ExpressionSpecification => ['concat', look, imageName('', radius)];
const freshNameOf = (radius: number): ExpressionSpecification => ['concat', FRESH, look, imageName('', radius)];

/** A band is drawn from half a zoom below it to half a zoom above; the last ones at the ends go on. */
function inBand(band: number): { minzoom: number; maxzoom: number } {
  return { minzoom: band === BANDS[0] ? 0 : band - 0.5, maxzoom: band === BANDS.at(-1) ? 24 : band + 0.5 };
}

const ofBand = (band: number): ExpressionSpecification => ['==', ['get', 'band'], band];

/** Something by zoom that grows with the radius of a mark. */
function byZoom(value: (radius: number) => number): ExpressionSpecification {
  const stops = RADII.flatMap(([zoom, radius]) => [zoom, value(radius)]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

const idOf = (name: string, band: number): string => `${name}-${band}`;

/** The lowest layer of a band, above the base map. */
export const lowestOf = (band: number): string => idOf('mark', band);

function iconLayer(
  name: string,
  band: number,
  image: (radius: number) => ExpressionSpecification,
  filter: ExpressionSpecification,
  opacity: ExpressionSpecification,
): SymbolLayerSpecification {
  const radius = radiusAt(band);
  return {
    id: idOf(name, band),
    type: 'symbol',
    source: MEMBERS,
    ...inBand(band),
    filter,
    layout: {
      'icon-image': image(radius),
      'icon-size': byZoom((now) => now / radius),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'icon-opacity': opacity },
  };
}
