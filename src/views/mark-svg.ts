// A mark as SVG, for the map, the timeline, the list and the legend. Its colours are classes of mark.css.
import type { Look } from '../model/look.ts';
import { s } from './dom.ts';
import { strokesOf } from './mark.ts';

/** One path of a drawing, and the attributes that it is drawn with. */
export interface Inked {
  readonly d: string;
  readonly ink: Readonly<Record<string, string | number | null>>;
}

/** The paths of a look around a place, at a radius, px. */
export const inkedOf = (look: Look, radius: number, x = 0, y = 0): readonly Inked[] =>
  strokesOf(look, radius, x, y).map(({ d, fill, stroke, width, dash }) => ({
    d,
    ink: {
      class: `fill-${fill} stroke-${stroke}`,
      'stroke-width': width || null,
      'stroke-dasharray': dash || null,
    },
  }));

/** The paper around a mark that a disc alone is drawn without: with it marks of one radius cover one another. */
export const haloOf = (look: Look, radius: number): readonly Inked[] =>
  look.fill === 'disc' ? inkedOf({ ...look, fill: 'empty' }, radius).slice(0, 1) : [];

/** The mark of a look around a place, at a radius, px. Has no name or role: the words stand beside it. */
export const markElement = (look: Look, radius: number, x = 0, y = 0): SVGGElement =>
  s('g', {}, ...inkedOf(look, radius, x, y).map(({ d, ink }) => s('path', { d, ...ink })));
