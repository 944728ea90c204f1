// Other colours for a map that stands: every paint property whose value depends on them.
import type { Map as GlMap } from 'maplibre-gl';
import type { Level } from '../../../model/base-map.ts';
import type { Palette } from '../../palette.ts';
import { baseLayers } from './base-layers.ts';

export type PaintPort = Pick<GlMap, 'setPaintProperty'>;

/** Paints the layers of the levels of the base map that are there. Marks are pictures: images.ts paints them anew. */
export function paintStyle(map: PaintPort, levels: readonly Level[], palette: Palette): void {
  for (const { id, paint = {} } of levels.flatMap((level) => baseLayers(level, palette))) {
    for (const [name, value] of Object.entries(paint)) {
      map.setPaintProperty(id, name as Parameters<PaintPort['setPaintProperty']>[1], value);
    }
  }
}
