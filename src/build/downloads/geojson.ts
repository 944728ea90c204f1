// The members as GeoJSON (RFC 7946): a point each, with what the table says of it.
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Cells } from './rows.ts';
import type { Numbers } from './values.ts';
import { valuesOf } from './values.ts';

export const featuresOf = (members: readonly Cells[], numbers: Numbers): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: members.map((cells) => featureOf(cells, numbers)),
});

function featureOf(cells: Cells, numbers: Numbers): Feature<Point> {
  const { lon, lat, id, ...properties } = valuesOf(cells, numbers);
  return {
    type: 'Feature',
    id: String(id),
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    properties: { id, ...properties },
  };
}
