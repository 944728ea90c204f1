// The members as GeoJSON (RFC 7946): a point each, with what the table says of it.
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Cells } from './rows.ts';
import { valuesOf } from './values.ts';

export const featuresOf = (members: readonly Cells[]): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: members.map(featureOf),
});

function featureOf(cells: Cells): Feature<Point> {
  const { lon, lat, id, ...properties } = valuesOf(cells);
  return {
    type: 'Feature',
    id: String(id),
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    properties: { id, ...properties },
  };
}
