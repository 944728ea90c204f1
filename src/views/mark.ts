// The marks as plain shapes: the one grammar that map (SVG and GL), timeline, list and legend draw with.
import type { Look } from '../model/look.ts';
import { LEAST } from '../model/timeline.ts';

/** A role of colour; `paper` is what lies behind marks on the page, `land` on the map. */
export type Paint = 'ink' | 'mid' | 'unconfirmed' | 'krakow' | 'not-yet' | 'paper' | 'none';

/** One path of a mark, in px. Earlier ones lie below. */
export interface Stroke {
  readonly d: string;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly width: number;
  /** SVG dash array in px, empty for a whole line. */
  readonly dash: string;
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** A circle as a path. */
export function circle(r: number, x = 0, y = 0): string {
  const [left, right] = [px(x - r), px(x + r)];
  return `M${left},${y}A${r},${r},0,1,1,${right},${y}A${r},${r},0,1,1,${left},${y}Z`;
}

const square = (r: number, x = 0, y = 0): string => rectangle(r, r, x, y);

/** From its middle: half of its width and height. */
function rectangle(wide: number, high: number, x: number, y: number): string {
  const [left, top, right, bottom] = [px(x - wide), px(y - high), px(x + wide), px(y + high)];
  return `M${left},${top}H${right}V${bottom}H${left}Z`;
}

function cross(r: number, x: number, y: number): string {
  const [left, top, right, bottom] = [px(x - r), px(y - r), px(x + r), px(y + r)];
  return `M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}`;
}

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
const MOST_MOVING = 40;

/**
 * Whether marks are shown to grow in a step that changes so many. While time plays none does: the ring of a newcomer says
 * it, and the reader's key is answered sooner.
 */
export const mayMove = (changes: number): boolean =>
  changes <= MOST_MOVING && !document.documentElement.hasAttribute('data-playing');

/** From so many members on marks are drawn together, see crowd.ts. */
export const CROWD = 1500;

/** The short upright line of a newcomer, above what reaches so far from the middle, px. */
export const tickPath = (reach: number, x = 0, y = 0): string => `M${x},${px(y - reach - 1)}V${px(y - reach - 4)}`;

/** How far it reaches beyond that, with room for its end, px. */
export const TICK = 5;

/** Under this radius, px, there is no room for rings. */
const PLAIN = 1.35;
/** How much of the speck is inked then: the less is known, the less ink. */
const SHARE: Readonly<Record<Look['fill'], number>> = {
  disc: 1,
  core: 0.8,
  empty: 0.5,
  broken: 0.5,
  speck: 0.6,
  gone: 0.3,
};

/** The paths of a look at a radius, around a place; all px. */
export function strokesOf(look: Look, radius: number, x = 0, y = 0): readonly Stroke[] {
  if (radius < PLAIN) {
    const high = radius * SHARE[look.fill];
    return [{ d: rectangle(Math.max(LEAST, high), high, x, y), fill: look.ink, stroke: 'none', width: 0, dash: '' }];
  }
  const outline = (r: number): string => (look.shape === 'square' ? square(r, x, y) : circle(r, x, y));
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
      return [{ d: cross(r, x, y), fill: 'none', stroke: look.ink, width: line, dash: '' }];
  }
}
