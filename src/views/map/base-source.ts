// Where the drawers and the inset get the base map from, and which of its levels a zoom asks for.
import type { BaseTopology, Level } from '../../model/base-map.ts';
import { LEVELS } from '../../model/base-map.ts';
import type { Lettering } from './names.ts';

export interface BaseSource extends Lettering {
  /** Loads a level, once; a failed load can be tried again. */
  readonly loadLevel: (level: Level) => Promise<BaseTopology>;
}

/** From which zoom a level is drawn. */
export const LEVEL_FROM: Readonly<Record<Level, number>> = { low: 0, mid: 4.2, high: 6.2 };

/** Rivers appear here; at smaller zooms they would be in the way. */
export const RIVERS_FROM = 5;

export const levelAt = (zoom: number): Level => LEVELS.findLast((level) => zoom >= LEVEL_FROM[level]) ?? 'low';
