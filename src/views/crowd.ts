// Thousands of marks on one canvas. A step in time draws anew what has changed and what touches that, and nothing else.
import type { Box } from '../model/boxes.ts';
import type { Grid } from '../model/crowd-grid.ts';
import { gridOf } from '../model/crowd-grid.ts';
import type { Point, Size } from '../model/mercator.ts';
import type { Inked } from './mark-svg.ts';
import type { Outline, Stamp, Stamps } from './stamps.ts';
import { outlinesOf } from './stamps.ts';

/** How a mark looks: equal words are drawn alike. Higher orders lie above lower ones, and of one order the newer ones. */
export interface Kind {
  readonly word: string;
  readonly order: number;
  /** The day since when it looks so. */
  readonly since: number;
  /** Class of the drawing. */
  readonly name: string;
  /** What it covers, px from its place. */
  readonly reach: Box;
}

export interface CrowdOptions {
  readonly canvas: HTMLCanvasElement;
  readonly size: Size;
  readonly stamps: Stamps;
  /** Where each mark stands, px from the left top; null: not in the picture. */
  readonly places: readonly (Point | null)[];
  /** null: not drawn here. */
  readonly kindOf: (index: number) => Kind | null;
  /** The mark itself, around 0, 0. Equal for equal words. */
  readonly stampOf: (index: number) => Stamp;
  /** Marks of less than a pixel stay at fractions of one. */
  readonly isFine?: boolean;
  /** What lies around it and is its own, at its place, however it looks. */
  readonly aroundOf?: (index: number) => readonly Inked[];
  /** Whether nothing is left to see of the mark itself beneath another look of it; `before` null: it was not there. */
  readonly covers?: (before: Kind | null, now: Kind) => boolean;
}

export interface Crowd {
  /** Draws those that are not drawn yet, or whose look may have changed. */
  readonly draw: (changed: Iterable<number>) => void;
  /** Draws all anew: the colours are others. */
  readonly repaint: () => void;
}

/** No browser draws on a longer canvas, px: a picture of many rows is drawn less fine. */
const LONGEST = 16_000;
/** Side of a square of the grid, px. */
const CELL = 16;
/** From this part of all on, all are drawn anew. */
const MOST = 1 / 6;

/** A crowd on an empty canvas. */
export function crowdOn(options: CrowdOptions): Crowd {
  const { canvas, size, kindOf } = options;
  const ratio = Math.min(window.devicePixelRatio || 1, LONGEST / size.height, LONGEST / size.width);
  // On whole device pixels, so that marks stay sharp and cover what their boxes say.
  const whole = (px: number): number => (options.isFine ? px : Math.round(px * ratio) / ratio);
  const places = options.places.map((place): Point | null => place && [whole(place[0]), whole(place[1])]);
  options.stamps.useRatio(ratio);
  setSize(canvas, size, ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return { draw: () => {}, repaint: () => {} };
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  const kinds: (Kind | null)[] = places.map(() => null);
  // What lies highest is asked for at each step: numbers answer sooner than thousands of objects.
  const heights = new Float64Array(places.length).fill(LOWEST);
  let grid: Grid | null = null;

  const boxOf = (index: number): Box | null => {
    const [kind, place] = [kinds[index], places[index]];
    return kind && place ? boxAround(place, kind.reach) : null;
  };
  const outlines: (readonly Outline[])[] = [];
  const aroundOf = (index: number): readonly Outline[] => {
    const around = outlines[index] ?? outlinesOf(options.aroundOf?.(index) ?? []);
    outlines[index] = around;
    return around;
  };
  const drawAt = (index: number): void => {
    const [kind, place] = [kinds[index], places[index]];
    if (!kind || !place) return;
    const around = aroundOf(index);
    if (around.length > 0) options.stamps.draw(pen, around, kind.name);
    const stamp = (): Stamp => options.stampOf(index);
    if (options.isFine) options.stamps.trace(pen, kind.word, place, stamp);
    else options.stamps.print(pen, kind.word, place, stamp);
  };
  const drawAll = (): void => {
    pen.clearRect(0, 0, size.width, size.height);
    for (const index of ordered([...kinds.keys()], kinds)) drawAt(index);
  };
  const drawWithin = (within: Grid, box: Box): void => {
    const [left, top, right, bottom] = toPixels(box, ratio);
    pen.save();
    pen.beginPath();
    pen.rect(left, top, right - left, bottom - top);
    pen.clip();
    pen.clearRect(left, top, right - left, bottom - top);
    for (const index of ordered(within.touching([left, top, right, bottom]), kinds)) drawAt(index);
    pen.restore();
  };
  const gridOfAll = (): Grid => {
    const made = gridOf(CELL);
    for (const index of kinds.keys()) made.put(index, boxOf(index));
    return made;
  };

  return {
    draw: (changed) => {
      const turns = [...changed].flatMap((index): readonly Turn[] => {
        const [before, now] = [kinds[index] ?? null, kindOf(index)];
        return before?.word === now?.word ? [] : [{ index, before, now, box: boxOf(index) }];
      });
      if (turns.length === 0) return;
      for (const { index } of turns) heights[index] = LOWEST;
      const under = heights.reduce((highest, height) => Math.max(highest, height), LOWEST);
      for (const { index, now } of turns) {
        kinds[index] = now;
        heights[index] = heightOf(now);
        grid?.put(index, boxOf(index));
      }
      if (turns.length > places.length * MOST) {
        drawAll();
        return;
      }
      const isOver = ({ index, before, now }: Turn): boolean =>
        now !== null && heightOf(now) > under && options.covers?.(before, now) === true && aroundOf(index).length === 0;
      grid ??= gridOfAll();
      for (const turn of turns) {
        const box = isOver(turn) ? null : unionOf(turn.box, boxOf(turn.index));
        if (box) drawWithin(grid, box);
      }
      const over = turns.filter(isOver).map(({ index }) => index);
      for (const index of ordered(over, kinds)) drawAt(index);
    },
    repaint: drawAll,
  };
}

interface Turn {
  readonly index: number;
  readonly before: Kind | null;
  readonly now: Kind | null;
  /** What it covered before, px. */
  readonly box: Box | null;
}

const LOWEST = Number.NEGATIVE_INFINITY;
/** More days than any dataset knows. */
const DAYS = 1e6;

const heightOf = (kind: Kind | null): number => (kind ? kind.order * DAYS + kind.since : LOWEST);

/** From below to above; what lies equally high in the order of their numbers. */
export function ordered(indexes: readonly number[], kinds: readonly (Kind | null)[]): readonly number[] {
  const drawn = indexes.flatMap((index) => {
    const kind = kinds[index];
    return kind ? [{ index, kind }] : [];
  });
  drawn.sort((a, b) => heightOf(a.kind) - heightOf(b.kind) || a.index - b.index);
  return drawn.map(({ index }) => index);
}

const boxAround = ([x, y]: Point, [left, top, right, bottom]: Box): Box => [x + left, y + top, x + right, y + bottom];

function unionOf(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Sharp on whole device pixels, so that what is cut off along its sides is cut off whole. */
function toPixels([left, top, right, bottom]: Box, ratio: number): Box {
  const [down, up] = [
    (px: number): number => Math.floor(px * ratio) / ratio,
    (px: number): number => Math.ceil(px * ratio) / ratio,
  ];
  return [down(left), down(top), up(right), up(bottom)];
}

/** Empties the canvas. */
function setSize(canvas: HTMLCanvasElement, { width, height }: Size, ratio: number): void {
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
