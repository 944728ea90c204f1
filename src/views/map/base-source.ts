// Where the drawers and the inset get the base map from, and which of its levels a zoom asks for.
import type { BaseTopology, Level } from '../../model/base-map.ts';
import type { Lettering } from './names.ts';

export interface BaseSource extends Lettering {
  /** Loads a level, once; a failed load can be tried again. */
  readonly loadLevel: (level: Level) => Promise<BaseTopology>;
}

const MID_FROM = 4.2;
const HIGH_FROM = 6.2;

export const levelAt = (zoom: number): Level => (zoom < MID_FROM ? 'low' : zoom < HIGH_FROM ? 'mid' : 'high');
