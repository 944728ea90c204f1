// A base map for tests: three square countries, a lake, a river, one disputed line; the same at every level.
import { topology } from 'topojson-server';
import type { BaseTopology, Level } from '../../../src/model/base-map.ts';
import type { BaseSource } from '../../../src/views/map/base-source.ts';

const square = (west: number, south: number, side: number): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const area = (coordinates: number[][], id?: string) => ({
  type: 'Feature' as const,
  ...(id ? { id } : {}),
  properties: {},
  geometry: { type: 'Polygon' as const, coordinates: [coordinates] },
});
const line = (coordinates: number[][], properties = {}) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'LineString' as const, coordinates },
});
const all = <T>(...features: T[]) => ({ type: 'FeatureCollection' as const, features });

export const smallWorld = topology({
  countries: all(area(square(5, 47, 8), 'DE'), area(square(13, 47, 8), 'PL'), area(square(-5, 42, 6), 'FR')),
  borders: all(
    line(
      [
        [13, 47],
        [13, 51],
      ],
      { disputed: false },
    ),
    line(
      [
        [13, 51],
        [13, 55],
      ],
      { disputed: true },
    ),
  ),
  coast: all(line(square(-5, 42, 6))),
  lakes: all(area(square(9, 48, 1))),
  rivers: all(
    line([
      [6, 50],
      [8, 51],
    ]),
  ),
}) as unknown as BaseTopology;

/** `asked` lists the levels that were loaded; those of `broken` cannot be. */
export function testSource(broken: readonly Level[] = []): BaseSource & { readonly asked: Level[] } {
  const asked: Level[] = [];
  return {
    asked,
    loadLevel: async (level) => {
      asked.push(level);
      if (broken.includes(level)) throw new Error(`no ${level}`);
      return smallWorld;
    },
    labels: [
      { code: 'DE', lon: 9, lat: 51, width: 8 },
      { code: 'PL', lon: 18, lat: 53.5, width: 8 },
    ],
    advances: {},
  };
}
