// A mark as SVG, for the map, the timeline, the list and the legend. Its colours are classes of mark.css.
import type { Look } from '../model/look.ts';
import { s } from './dom.ts';
import { strokesOf } from './mark.ts';

/** The mark of a look around 0/0, at a radius in px. Has no name or role: the words stand beside it. */
export function markElement(look: Look, radius: number): SVGGElement {
  const paths = strokesOf(look, radius).map((stroke) =>
    s('path', {
      d: stroke.d,
      class: `fill-${stroke.fill} stroke-${stroke.stroke}`,
      'stroke-width': stroke.width || null,
      'stroke-dasharray': stroke.dash || null,
    }),
  );
  return s('g', {}, ...paths);
}
