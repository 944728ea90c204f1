// The marks as plain shapes: the one grammar that map (SVG and GL), timeline, list and legend draw with.
import type { Look } from '../model/look.ts';

/** A role of colour; `paper` is what lies behind marks on the page, `land` on the map. */
export type Paint = 'ink' | 'mid' | 'unconfirmed' | 'krakow' | 'not-yet' | 'paper' | 'none';

/** One path of a mark, around 0/0, in px. Earlier ones lie below. */
export interface Stroke {
  readonly d: string;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly width: number;
  /** SVG dash array in px, empty for a whole line. */
  readonly dash: string;
}

/** A circle around 0/0 as a path. */
export const circle = (r: number): string => `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`;
const square = (r: number): string => `M${-r},${-r}H${r}V${r}H${-r}Z`;
const px = (value: number): number => Math.round(value * 100) / 100;

/** A square of the same weight as a disc of radius `r` has this half side. */
const SQUARE = 0.88;
/** The radius of a speck, px. */
export const SPECK = 1.6;
/** The line of a thin ring around a mark, px, and the ring where one points, in radii of the mark. */
export const RING_WIDTH = 1.5;
export const HOVER_RING = 1.75;
const HALO = 0.6;

/**
 * When more marks change in one step none is shown to grow: each that moves has the browser part the picture into layers
 * around it, and among thousands that costs more than all else.
 */
export const MOST_MOVING = 40;

/** The short upright line of a newcomer, above what reaches so far from the middle, px. */
export const tickPath = (reach: number): string => `M0,${-px(reach + 1)}V${-px(reach + 4)}`;

/** The paths of a look at a radius in px. */
export function strokesOf(look: Look, radius: number): readonly Stroke[] {
  const outline = look.shape === 'square' ? square : circle;
  const r = px(look.shape === 'square' ? radius * SQUARE : radius);
  const line = px(Math.max(1.2, radius * 0.34));
  const inner = px(r - line / 2);
  const plain = { stroke: 'none', width: 0, dash: '' } as const;
  // Parts a ring from the marks that it touches, as their paper line does for discs.
  const halo = { ...plain, d: outline(px(r + HALO)), fill: 'paper' } as const;
  switch (look.fill) {
    case 'speck':
      return [{ ...plain, d: outline(look.ink === 'krakow' ? SPECK * 1.25 : SPECK), fill: look.ink }];
    case 'disc':
      return [{ d: outline(r), fill: look.ink, stroke: 'paper', width: 1, dash: '' }];
    case 'core':
      return [
        halo,
        { d: outline(inner), fill: 'paper', stroke: look.ink, width: line, dash: '' },
        { ...plain, d: outline(px(r * 0.36)), fill: look.ink },
      ];
    case 'empty':
      return [halo, { d: outline(inner), fill: 'paper', stroke: look.ink, width: line, dash: '' }];
    case 'broken': {
      const dash = px((2 * Math.PI * inner) / 12);
      return [
        halo,
        {
          d: outline(inner),
          fill: 'paper',
          stroke: look.ink,
          width: line,
          dash: `${px(dash * 1.2)} ${px(dash * 0.8)}`,
        },
      ];
    }
    case 'gone':
      return [
        { d: `M${-r},${-r}L${r},${r}M${r},${-r}L${-r},${r}`, fill: 'none', stroke: look.ink, width: line, dash: '' },
      ];
  }
}
