// The whole style of the map, as data. It names no address: neither glyphs nor sprite nor tiles. Names stand over it: names.ts.
import type { StyleSpecification } from 'maplibre-gl';
import { markFeatures } from '../../../model/features.ts';
import type { Dataset } from '../../../model/member.ts';
import { MEMBERS, markLayers } from './mark-layers.ts';

/** The style before the base map has come, with the marks of some bands. The sea is the page, so there is no background. */
export const createStyle = (data: Dataset, bands: readonly number[]): StyleSpecification => ({
  version: 8,
  transition: { duration: 0, delay: 0 },
  sources: { [MEMBERS]: { type: 'geojson', data: markFeatures(data, bands), maxzoom: 10 } },
  layers: [...markLayers(bands)],
});
