// The layers of the members' marks, as data. What shows is said by feature state: `look`, `fresh`, `hovered`, `focused`, `chosen`.
import type { CircleLayerSpecification, ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BANDS, RADII, RING, radiusAt } from '../../../model/places.ts';
import { HOVER_RING, RING_WIDTH } from '../../mark.ts';
import type { Palette } from '../../palette.ts';
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

const told = (key: string): ExpressionSpecification => ['boolean', ['feature-state', key], false];

const isWorn: ExpressionSpecification = ['==', ['feature-state', 'look'], ['get', 'look']];

export const markOpacity: ExpressionSpecification = ['case', isWorn, 1, 0];
export const freshOpacity: ExpressionSpecification = ['case', ['all', isWorn, told('fresh')], 1, 0];
const worn: ExpressionSpecification = ['string', ['feature-state', 'look'], ''];
/** Kraków's mark brings its own ring, except as a speck. */
const hasRing: ExpressionSpecification = ['all', ['in', 'krakow', worn], ['!', ['in', 'speck', worn]]];
export const ringOpacity: ExpressionSpecification = [
  'case',
  ['all', ['!', hasRing], ['any', told('hovered'), told('chosen')]],
  1,
  0,
];
/** In radii of a mark: the open ring of the chosen city, or a close one where one points. */
export const ringFactor: ExpressionSpecification = ['case', told('chosen'), RING, HOVER_RING];

const FOCUS_WIDTH = 2.5;

/** Both rings read the same states, even for nothing, so that they share one shader. */
const byFocus = (focused: string, other: string): ExpressionSpecification => ['case', told('focused'), focused, other];
const ringWidth: ExpressionSpecification = ['case', told('focused'), FOCUS_WIDTH, RING_WIDTH];

/** The layers of bands, from below: marks, rings with paper beneath, ticks. */
export const markLayers = (
  palette: Palette,
  bands: readonly number[] = BANDS,
): readonly (SymbolLayerSpecification | CircleLayerSpecification)[] => [
  ...bands.map((band) => iconLayer('mark', band, imageNameOf, ofBand(band), markOpacity)),
  ...bands.map((band) => ringLayer('ring-paper', band, byFocus(palette.paper, palette.paper), ['+', ringWidth, 2])),
  ...bands.map((band) => ringLayer('ring', band, byFocus(palette.focus, palette.text), ringWidth)),
  ...bands.map((band) => iconLayer('fresh', band, freshNameOf, ofBand(band, 'settled'), freshOpacity)),
];

const look: ExpressionSpecification = ['get', 'look'];
const imageNameOf = (radius: number): ExpressionSpecification => ['concat', look, imageName('', radius)];
const freshNameOf = (radius: number): ExpressionSpecification => ['concat', FRESH, look, imageName('', radius)];

/** A band is drawn from half a zoom below it to half a zoom above; the last ones at the ends go on. */
function inBand(band: number): { minzoom: number; maxzoom: number } {
  return { minzoom: band === BANDS[0] ? 0 : band - 0.5, maxzoom: band === BANDS.at(-1) ? 24 : band + 0.5 };
}

const ofBand = (band: number, flag?: 'first' | 'settled'): ExpressionSpecification => {
  const isOfBand: ExpressionSpecification = ['==', ['get', 'band'], band];
  return flag ? ['all', isOfBand, ['get', flag]] : isOfBand;
};

/** Something by zoom that grows with the radius of a mark, px. */
function byZoom(value: (radius: number) => number | ExpressionSpecification): ExpressionSpecification {
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

/** MapLibre softens edges inwards, so that circles come out smaller by so much, px. */
const SOFT = 0.4;

/** A circle's stroke lies outside its radius; a ring's is centred on it. */
const ringLayer = (
  name: string,
  band: number,
  colour: ExpressionSpecification,
  width: ExpressionSpecification,
): CircleLayerSpecification => ({
  id: idOf(name, band),
  type: 'circle',
  source: MEMBERS,
  ...inBand(band),
  filter: ofBand(band, 'first'),
  paint: {
    'circle-radius': byZoom((radius) => ['-', ['+', ['*', radius, ringFactor], SOFT], ['/', width, 2]]),
    'circle-opacity': 0,
    'circle-stroke-width': width,
    'circle-stroke-color': colour,
    'circle-stroke-opacity': ringOpacity,
  },
});
