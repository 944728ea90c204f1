// A level of the base map as GeoJSON, each feature with the kind of layer that draws it.
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { BaseTopology } from '../../../model/base-map.ts';

export type Kind = 'land' | 'border' | 'disputed' | 'coast' | 'lake' | 'river';

/** A number for a country's code, since feature state wants numbers: `PL` is 8076. */
export const countryNumber = (code: string): number => code.charCodeAt(0) * 100 + code.charCodeAt(1);

/** All objects of a level. Countries have `countryNumber` as id. */
export function baseFeatures(topology: BaseTopology): FeatureCollection {
  const { countries, borders, coast, lakes, rivers } = topology.objects;
  const bare = (kind: Kind, { geometry }: Feature, id?: number): Feature => ({
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    geometry,
    properties: { kind },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...feature(topology, countries).features.map((land) => bare('land', land, countryNumber(String(land.id)))),
      ...feature(topology, borders).features.map((line) =>
        bare(line.properties.disputed ? 'disputed' : 'border', line),
      ),
      ...feature(topology, coast).features.map((line) => bare('coast', line)),
      ...feature(topology, lakes).features.map((lake) => bare('lake', lake)),
      ...feature(topology, rivers).features.map((line) => bare('river', line)),
    ],
  };
}
