// The base map of the delivered page: all land in one piece, so that each coast is written once and each border once. It is
// seen until the first level is there, which has the countries one by one.
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { BaseTopology } from '../../../model/base-map.ts';
import type { Shape } from './shapes.ts';
import { bordersOf, inUnits, shape } from './shapes.ts';

/** The shapes of a sketch, those below first. The coast is the edge of the land, so the edge of the frame is drawn with it. */
export function sketchOf(lonLat: BaseTopology): readonly Shape[] {
  const topology = inUnits(lonLat, 'sketch');
  const { countries, lakes } = topology.objects;
  const land = merge(topology, countries.geometries as (Polygon | MultiPolygon)[]);
  const [agreed, disputed] = bordersOf(topology);
  return [
    shape('land coast', [{ geometry: land }], true),
    shape('lake', feature(topology, lakes).features, true),
    shape('border', agreed, false),
    shape('border disputed', disputed, false),
  ];
}
