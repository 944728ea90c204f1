// Other colours for a map that stands: every paint property whose value depends on them.
import type { Map as GlMap, LayerSpecification } from 'maplibre-gl';
import type { Level } from '../../../model/base-map.ts';
import type { Palette } from '../../palette.ts';
import { baseLayers } from './base-layers.ts';
import { markLayers } from './mark-layers.ts';

export type PaintPort = Pick<GlMap, 'setPaintProperty'>;

/** What is in the map now. */
export interface Painted {
  readonly levels: readonly Level[];
  /** Of marks. */
  readonly bands: readonly number[];
}

export function paintStyle(map: PaintPort, painted: Painted, palette: Palette): void {
  for (const { id, paint = {} } of allLayers(painted, palette)) {
    for (const [name, value] of Object.entries(paint)) {
      map.setPaintProperty(id, name as Parameters<PaintPort['setPaintProperty']>[1], value);
    }
  }
}

const allLayers = ({ levels, bands }: Painted, palette: Palette): readonly LayerSpecification[] => [
  ...levels.flatMap((level) => baseLayers(level, palette)),
  ...markLayers(palette, bands),
];
