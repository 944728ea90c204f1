// Marks as a canvas draws them: the inks of their paths, asked of the page's styles, and small pictures to print many times.
import { s } from './dom.ts';
import type { Inked } from './mark-svg.ts';

/** A canvas, or a picture that is never on the page. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How a path is drawn; null: not filled, not stroked. */
interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Px. */
  readonly width: number;
  readonly dash: readonly number[];
}

/** A path made ready, for one that is drawn often. */
export interface Outline {
  readonly path: Path2D;
  readonly ink: Inked['ink'];
  /** Equal for equal inks. */
  readonly word: string;
}

export const outlinesOf = (paths: readonly Inked[]): readonly Outline[] =>
  paths.map(({ d, ink }) => ({ path: new Path2D(d), ink, word: JSON.stringify(ink) }));

export interface Stamps {
  /** Device pixels a px, from now on. */
  readonly useRatio: (ratio: number) => void;
  /** Draws outlines of a class of marks where they are. */
  readonly draw: (pen: Pen, outlines: readonly Outline[], name: string) => void;
  /** Prints paths that are drawn around 0, 0 and reach `reach` px from there, with their middle at a place on a device pixel, px. */
  readonly print: (pen: Pen, word: string, at: readonly [number, number], make: () => Stamp) => void;
  /** The same for what is smaller than a pixel, at any place: drawn anew each time. */
  readonly trace: Stamps['print'];
  /** The colours are others now. */
  readonly forget: () => void;
}

export interface Stamp {
  readonly paths: readonly Inked[];
  /** Class of the mark. */
  readonly name: string;
  /** Px. */
  readonly reach: number;
}

/** `host` is where in the page's styles the marks belong. */
export function stampsIn(host: SVGElement): Stamps {
  let ratio = 1;
  const inks = new Map<string, Ink>();
  const stamps = new Map<string, ImageBitmap>();
  const traces = new Map<string, Trace>();

  const inkOf = ({ ink, word }: Outline, name: string): Ink => {
    const key = name + word;
    const known = inks.get(key) ?? readInk(host, ink, name);
    inks.set(key, known);
    return known;
  };
  const draw: Stamps['draw'] = (pen, outlines, name) => {
    for (const outline of outlines) drawPath(pen, outline.path, inkOf(outline, name));
  };
  const stampOf = (word: string, make: () => Stamp): ImageBitmap => {
    const { paths, name, reach } = make();
    const half = Math.ceil(reach * ratio);
    const canvas = new OffscreenCanvas(2 * half, 2 * half);
    const pen = canvas.getContext('2d');
    pen?.setTransform(ratio, 0, 0, ratio, half, half);
    if (pen) draw(pen, outlinesOf(paths), name);
    // A picture that cannot change: a canvas would be looked at anew at each print.
    const stamp = canvas.transferToImageBitmap();
    stamps.set(word, stamp);
    return stamp;
  };

  return {
    draw,
    useRatio: (next) => {
      if (next !== ratio) stamps.clear();
      ratio = next;
    },
    print: (pen, word, [x, y], make) => {
      const stamp = stamps.get(word) ?? stampOf(word, make);
      const [width, height] = [stamp.width / ratio, stamp.height / ratio];
      pen.drawImage(stamp, x - width / 2, y - height / 2, width, height);
    },
    trace: (pen, word, [x, y], make) => {
      const traced = traces.get(word) ?? traceOf(make());
      traces.set(word, traced);
      pen.translate(x, y);
      draw(pen, traced.outlines, traced.name);
      pen.translate(-x, -y);
    },
    forget: () => {
      inks.clear();
      stamps.clear();
    },
  };
}

interface Trace {
  readonly outlines: readonly Outline[];
  readonly name: string;
}

const traceOf = ({ paths, name }: Stamp): Trace => ({ outlines: outlinesOf(paths), name });

function readInk(host: SVGElement, ink: Inked['ink'], name: string): Ink {
  const path = s('path', ink);
  const probe = s('g', { class: name || null, visibility: 'hidden' }, path);
  host.append(probe);
  const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(path);
  const dash = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map((px) => Number.parseFloat(px));
  const read = {
    fill: fill === 'none' ? null : fill,
    stroke: stroke === 'none' ? null : stroke,
    width: Number.parseFloat(strokeWidth),
    dash,
  };
  probe.remove();
  return read;
}

function drawPath(pen: Pen, path: Path2D, { fill, stroke, width, dash }: Ink): void {
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke === null) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke(path);
}
