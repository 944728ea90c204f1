// A mark as SVG, for the map, the timeline, the list and the legend. Its colours are classes of mark.css.
import type { Look } from '../model/look.ts';
import { s } from './dom.ts';
import type { Stroke } from './mark.ts';
import { strokesOf } from './mark.ts';

/** The attributes of a mark's path, without the path itself. */
export const inkOf = ({ fill, stroke, width, dash }: Stroke): Readonly<Record<string, string | number | null>> => ({
  class: `fill-${fill} stroke-${stroke}`,
  'stroke-width': width || null,
  'stroke-dasharray': dash || null,
});

/** The mark of a look around 0/0, at a radius in px. Has no name or role: the words stand beside it. */
export const markElement = (look: Look, radius: number): SVGGElement =>
  s('g', {}, ...strokesOf(look, radius).map((stroke) => s('path', { d: stroke.d, ...inkOf(stroke) })));
