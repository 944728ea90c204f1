// The layers of the base map, as data: for each level of detail land and lakes, rivers, borders and coast.
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Level } from '../../../model/base-map.ts';
import { LEVELS } from '../../../model/base-map.ts';
import type { Palette } from '../../palette.ts';
import { LEVEL_FROM, RIVERS_FROM } from '../base-source.ts';

type BaseLayer = FillLayerSpecification | LineLayerSpecification;

export const baseSource = (level: Level): string => `base-${level}`;

/** A coarser level goes on for so much zoom under the finer one, so that no sea shows while the finer is cut into tiles. */
const OVERLAP = 0.4;

/** The highest zoom that tiles are cut for; beyond, they are enlarged. */
export const TILES_TO: Readonly<Record<Level, number>> = { low: 5, mid: 6, high: 8 };

/** Where a level is drawn while the given ones are loaded: up to the next finer one that is, or to the end. */
export function rangeOf(level: Level, loaded: readonly Level[]): [minzoom: number, maxzoom: number] {
  const finer = LEVELS.slice(LEVELS.indexOf(level) + 1).find((other) => loaded.includes(other));
  return [LEVEL_FROM[level], finer ? LEVEL_FROM[finer] + OVERLAP : 24];
}

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const chosen: ExpressionSpecification = ['boolean', ['feature-state', 'on'], false];

/** 3 and 2.2 px of a line 1.15 px wide. */
const DISPUTED_WIDTH = 1.15;
const DISPUTED_DASH = [3 / DISPUTED_WIDTH, 2.2 / DISPUTED_WIDTH];

/** The layers of one level, from below. Their ids begin with the source's. */
export function baseLayers(level: Level, palette: Palette): readonly BaseLayer[] {
  const source = baseSource(level);
  const minzoom = LEVEL_FROM[level];
  const line = (
    kind: string,
    paint: NonNullable<LineLayerSpecification['paint']>,
    from = minzoom,
  ): LineLayerSpecification => ({
    id: `${source}-${kind}`,
    type: 'line',
    source,
    minzoom: from,
    filter: isKind(kind),
    layout: { 'line-join': 'round' },
    paint,
  });
  // Land and lakes in one layer: each further kind of layer costs a shader more, and those are slow to begin.
  const areas: FillLayerSpecification = {
    id: `${source}-areas`,
    type: 'fill',
    source,
    minzoom,
    filter: ['any', isKind('land'), isKind('lake')],
    paint: { 'fill-color': ['case', isKind('lake'), palette.paper, chosen, palette['land-on'], palette.land] },
  };
  return [
    areas,
    line('river', { 'line-color': palette.river, 'line-width': 0.8 }, Math.max(RIVERS_FROM, minzoom)),
    line('border', { 'line-color': palette.border, 'line-width': 1 }),
    line('disputed', {
      'line-color': palette.border,
      'line-width': DISPUTED_WIDTH,
      'line-dasharray': DISPUTED_DASH,
    }),
    line('coast', { 'line-color': palette.coast, 'line-width': 0.7 }),
  ];
}
