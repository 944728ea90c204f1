// The base map: Natural Earth, cut to Europe and its neighbours, in three levels of detail from one topology.
import type { BaseMap, Level } from '../model/base-map.ts';
import { FRAME } from '../model/base-map.ts';
import type { LonLat } from '../model/mercator.ts';
import { FIRST_VIEW } from '../model/places.ts';
import { clipWorld } from './base-map-clip.ts';
import { placeLabels } from './base-map-labels.ts';
import { type Detail, levelMaker, SOURCE_STEP } from './base-map-levels.ts';
import { readWorld } from './base-map-world.ts';

/** Sizes are weighed against what can be seen: nobody sees half a px at `low`. `sketch` stands in the delivered HTML. */
const DETAILS: Readonly<Record<'sketch' | Level, Detail>> = {
  sketch: { zoom: 3, bend: 5, island: 8, step: [0.05, 0.03] },
  low: { zoom: 3, bend: 3, island: 6, step: [0.05, 0.03] },
  mid: { zoom: 5, bend: 1, island: 2, step: [0.01, 0.006] },
  high: { zoom: 8, bend: 2, island: 0, step: SOURCE_STEP },
};

/** Takes about two seconds. Islands with one of the `kept` places (the members) stay at every level, however small. */
export async function buildBaseMap(kept: readonly LonLat[] = []): Promise<BaseMap> {
  const full = await clipWorld(await readWorld(), FRAME);
  const make = levelMaker(full, kept);
  const levels = { low: make(DETAILS.low), mid: make(DETAILS.mid), high: make(DETAILS.high) };
  return { sketch: make(DETAILS.sketch), levels, labels: await placeLabels(levels.mid, FIRST_VIEW) };
}
