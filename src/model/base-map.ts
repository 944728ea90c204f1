// The base map as the build makes it and both drawers read it: countries, borders, coast, lakes and rivers in three levels.
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds } from './mercator.ts';

export const LEVELS = ['low', 'mid', 'high'] as const;
/** How much detail: `low` for the first view, `mid` from zoom 4, `high` from zoom 6. */
export type Level = (typeof LEVELS)[number];

export interface BorderProperties {
  /** Drawn dashed: not every state agrees that it is, or where it is. */
  readonly disputed: boolean;
}

/**
 * Degrees, longitude first, flat: the edges of polygons are straight in longitude and latitude. So they are drawn with a
 * planar projection (`toWorld` on each point), not with one that works on the sphere.
 */
export type BaseTopology = Topology<{
  /** Polygons; `id` is ISO 3166-1 alpha-2, or `XK`. */
  countries: GeometryCollection;
  /** Lines between countries, the undisputed ones first. */
  borders: GeometryCollection<BorderProperties>;
  /** Where land meets the sea; never the edge of the frame. */
  coast: GeometryCollection;
  lakes: GeometryCollection;
  rivers: GeometryCollection;
}>;

/** A good place for a country's name, inside the first view. */
export interface CountryLabel {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  /** Degrees of longitude that the country is wide there, centred on the place. */
  readonly width: number;
}

export interface BaseMap {
  /** For the picture that comes with the page: coarser still, and seen until `low` is there. */
  readonly sketch: BaseTopology;
  readonly levels: Readonly<Record<Level, BaseTopology>>;
  readonly labels: readonly CountryLabel[];
}

/** What the base map covers: Europe and its neighbours. Wide, so that no edge shows on a big screen. */
export const FRAME: Bounds = [-32, 24, 72, 74];
