// The marks as pictures for MapLibre: the same strokes as the SVG map, drawn on a canvas when a layer first asks for them.
import type { Map as GlMap } from 'maplibre-gl';
import type { Fill, Look } from '../../../model/look.ts';
import { RING } from '../../../model/places.ts';
import { h } from '../../dom.ts';
import type { Paint, Stroke } from '../../mark.ts';
import { circle, RING_WIDTH, strokesOf, TICK, tickPath } from '../../mark.ts';
import type { Palette } from '../../palette.ts';
import type { Cleanup } from '../../view.ts';
import { drawnRadius } from '../names.ts';

export type ImagePort = Pick<GlMap, 'addImage' | 'updateImage' | 'setMissingStyleImageResolver'>;

/** Before the name of a look: the tick over a newcomer that looks so. */
export const FRESH = 'fresh ';

/** The name of the picture of a look at a radius in px. */
export const imageName = (look: string, radius: number): string => `${look}@${radius}`;

export interface MarkImage {
  readonly strokes: readonly Stroke[];
  /** Half its side, px: no larger than it must be, as all of its pixels are copied to the worker, and to the graphics card. */
  readonly half: number;
}

/** What a picture shows. */
export function imageOf(name: string): MarkImage {
  const isTick = name.startsWith(FRESH);
  const [word = '', size] = name.slice(isTick ? FRESH.length : 0).split('@');
  const [fill, ink, shape] = word.split(' ') as [Fill, Look['ink'], Look['shape']];
  const look: Look = { fill, ink, shape };
  const radius = drawnRadius(look, Number(size));
  const isRinged = ink === 'krakow' && fill !== 'speck';
  const reach = isRinged ? Number(size) * RING : radius;
  if (isTick) return { strokes: [line(tickPath(reach), 'ink', RING_WIDTH)], half: Math.ceil(reach + TICK) };
  return {
    strokes: [...(isRinged ? ringStrokes(Number(size) * RING) : []), ...strokesOf(look, radius)],
    half: Math.ceil(reach + EDGE),
  };
}

/** How far the edge of a mark or ring reaches beyond, px. */
const EDGE = 2;

const line = (d: string, stroke: Paint, width: number): Stroke => ({ d, fill: 'none', stroke, width, dash: '' });

/** Kraków's open ring. */
function ringStrokes(r: number): readonly Stroke[] {
  return [line(circle(r), 'paper', RING_WIDTH + 2), line(circle(r), 'krakow', RING_WIDTH)];
}

const colourOf = (paint: Paint, palette: Palette): string => (paint === 'none' ? 'transparent' : palette[paint]);

/** Draws into a context, which is as large as the last picture and becomes as large as this one. */
function drawImage(context: CanvasRenderingContext2D, name: string, palette: Palette, ratio: number): ImageData {
  const { strokes, half } = imageOf(name);
  const side = Math.ceil(half * 2 * ratio);
  // All that was drawn and set before is gone with it.
  Object.assign(context.canvas, { width: side, height: side });
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  for (const { d, fill, stroke, width, dash } of strokes) {
    const path = new Path2D(d);
    context.fillStyle = colourOf(fill, palette);
    context.fill(path);
    if (stroke === 'none') continue;
    context.strokeStyle = colourOf(stroke, palette);
    context.lineWidth = width;
    context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    context.stroke(path);
  }
  return context.getImageData(0, 0, side, side);
}

/** Draws each picture that the style misses. `paint` draws all of them again in other colours. */
export function supplyImages(map: ImagePort, first: Palette): { paint: (palette: Palette) => void; cleanup: Cleanup } {
  // Twice as fine as the screen: marks lie between pixels, and their zoom between those of the pictures.
  const pixelRatio = 2 * Math.max(1, Math.min(2, window.devicePixelRatio));
  const drawn = new Set<string>();
  let palette = first;
  // One for all: to make a canvas takes longer than to draw a mark.
  const context = h('canvas').getContext('2d', { willReadFrequently: true });
  map.setMissingStyleImageResolver((name) => {
    if (!context) return;
    drawn.add(name);
    map.addImage(name, drawImage(context, name, palette, pixelRatio), { pixelRatio });
  });
  return {
    paint: (next) => {
      palette = next;
      for (const name of drawn) {
        if (context) map.updateImage(name, drawImage(context, name, palette, pixelRatio));
      }
    },
    cleanup: () => map.setMissingStyleImageResolver(null),
  };
}
