// Thousands of marks: those of a small square that look alike are one drawing, so that a browser has few to look through.
import type { Point } from '../model/mercator.ts';
import { s } from './dom.ts';
import type { Inked } from './mark-svg.ts';

/** How a mark looks: equal words are drawn with equal inks. Higher orders lie above lower ones. */
export interface Kind {
  readonly word: string;
  readonly order: number;
  /** Class of the drawing. */
  readonly name: string;
}

export interface CrowdOptions {
  /** Side of the squares whose marks share their drawings, px. */
  readonly side: number;
  /** Where a mark stands, px. */
  readonly placeOf: (index: number) => Point;
  /** null: not drawn here. */
  readonly kindOf: (index: number) => Kind | null;
  readonly pathsOf: (index: number) => readonly Inked[];
}

/** More rows of squares than any picture has. */
const ROWS = 65_536;

interface Drawing {
  readonly el: SVGGElement;
  readonly kind: Kind;
  readonly cell: number;
  /** The paths of each, kept: when one comes or goes the others are the same. */
  readonly marks: Map<number, readonly Inked[]>;
}

/** A crowd in an empty group. Returns what draws those that are not drawn yet, or whose look may have changed. */
export function crowdIn(group: SVGGElement, options: CrowdOptions): (changed: Iterable<number>) => void {
  const { side, placeOf, kindOf, pathsOf } = options;
  const cells = new Map<number, Map<string, Drawing>>();
  const drawnIn = new Map<number, Drawing>();

  const drawingOf = (index: number, kind: Kind): Drawing => {
    const [column, row] = placeOf(index).map((px) => Math.floor(px / side)) as [number, number];
    const cell = column * ROWS + row;
    const drawings = cells.get(cell) ?? new Map<string, Drawing>();
    cells.set(cell, drawings);
    const there = drawings.get(kind.word);
    if (there) return there;
    const made = { el: s('g', { class: kind.name || null }), kind, cell, marks: new Map() };
    layerIn(group, kind.order).append(made.el);
    drawings.set(kind.word, made);
    return made;
  };

  return (changed) => {
    const touched = new Set<Drawing>();
    for (const index of changed) {
      const before = drawnIn.get(index);
      const kind = kindOf(index);
      if (kind?.word === before?.kind.word) continue;
      const now = kind && drawingOf(index, kind);
      if (now) drawnIn.set(index, now);
      else drawnIn.delete(index);
      before?.marks.delete(index);
      now?.marks.set(index, pathsOf(index));
      for (const drawing of [before, now]) if (drawing) touched.add(drawing);
    }
    for (const drawing of touched) {
      if (drawing.marks.size > 0) fill(drawing);
      else {
        drawing.el.remove();
        cells.get(drawing.cell)?.delete(drawing.kind.word);
      }
    }
  };
}

/** The layer of an order within the group, made where it belongs. */
function layerIn(group: SVGGElement, order: number): Element {
  const layers = [...group.children];
  const there = layers.find((layer) => Number(layer.getAttribute('data-order')) >= order);
  if (there?.getAttribute('data-order') === String(order)) return there;
  return group.insertBefore(s('g', { 'data-order': order }), there ?? null);
}

/** Marks of one look have the same inks in the same order: one path each. */
function fill({ el, marks }: Drawing): void {
  const all = [...marks.values()];
  const inks = all[0] ?? [];
  if (el.childElementCount !== inks.length) el.replaceChildren(...inks.map(({ ink }) => s('path', ink)));
  inks.forEach((_, at) => {
    el.children[at]?.setAttribute('d', all.map((paths) => paths[at]?.d ?? '').join(''));
  });
}
