// The whole style of the map, as data. It names no address: neither glyphs nor sprite nor tiles.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { markFeatures } from '../../../model/features.ts';
import type { Dataset } from '../../../model/member.ts';
import type { Palette } from '../../palette.ts';
import { COUNTRY_NAMES, LABELS, labelLayers } from './label-layers.ts';
import { MEMBERS, markLayers } from './mark-layers.ts';

/** Below which layer the base map belongs. */
export const ABOVE_BASE = COUNTRY_NAMES;

const geojson = (data: GeoJSONSourceSpecification['data'], maxzoom: number): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom,
});

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** All layers but those of the base map, from below: names, then marks. */
export const topLayers = (palette: Palette): readonly LayerSpecification[] => [
  ...labelLayers(palette),
  ...markLayers(palette),
];

/** The style before the base map has come. The sea is the page, so there is no background. */
export const createStyle = (data: Dataset, palette: Palette): StyleSpecification => ({
  version: 8,
  transition: { duration: 0, delay: 0 },
  sources: {
    [COUNTRY_NAMES]: geojson(empty, 4),
    [MEMBERS]: geojson(markFeatures(data), 10),
    [LABELS]: geojson(empty, 10),
  },
  layers: [...topLayers(palette)],
});
