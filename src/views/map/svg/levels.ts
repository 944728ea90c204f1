// Which level of the base map lies in an SVG: the one its zoom asks for, or the next coarser one that is there.
import type { BaseTopology, Level } from '../../../model/base-map.ts';
import { LEVELS } from '../../../model/base-map.ts';
import type { Box } from '../../../model/boxes.ts';
import { contains } from '../../../model/boxes.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { nextFrame, nextTask, whenIdle } from '../../idle.ts';
import type { BaseSource } from '../base-source.ts';
import { levelAt } from '../base-source.ts';
import { boxOf, drawBase } from './base.ts';
import { baseOf, setBase } from './picture.ts';
import type { Shape } from './shapes.ts';
import { shapesOf } from './shapes.ts';

interface Drawn {
  readonly base: SVGGElement;
  /** What of the level is drawn, in its units; null: all. */
  readonly box: Box | null;
}

/** Finer levels are drawn this many times the view's size beyond its edges: enough to move for a while. */
const AROUND = 1;

/** So long the sketch stays at most. */
const SKETCH_MOST_MS = 2000;

export interface Levels {
  /** Resolves once any level is there. */
  readonly first: Promise<void>;
  /** Puts the best level for a camera under the map, and loads what is wanted. Says whether the base map is another now. */
  readonly ask: (camera: Camera, size: Size) => boolean;
}

/** `changed` is called when a level has come that is wanted now. */
export function loadLevels(svg: SVGSVGElement, source: BaseSource, changed: () => void): Levels {
  const come = new Map<Level, BaseTopology>();
  const shapes = new Map<Level, readonly Shape[]>();
  const asked = new Set<Level>();
  const drawn = new Map<Level, Drawn>();
  let wanted: Level = 'low';
  let begin = (): void => {};
  const first = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The sketch that came with the page does until nothing else is to do.
  const isSketched = baseOf(svg) !== null;
  if (isSketched) begin();

  const load = async (level: Level): Promise<void> => {
    try {
      come.set(level, await source.loadLevel(level));
      begin();
      // A level that comes together with the finer one that is wanted is neither decoded nor drawn.
      await nextFrame();
      if (bestOf(wanted) !== level) return;
      // In a task of its own: with a fine level it takes as long as the drawing.
      shapesAt(level);
      await nextTask();
      changed();
    } catch {
      // The coarser level stays; the next move asks again.
      asked.delete(level);
    }
  };

  /** The finest level that is there for a zoom which asks for a level. */
  const bestOf = (level: Level): Level | undefined =>
    LEVELS.slice(0, LEVELS.indexOf(level) + 1).findLast((other) => come.has(other));

  const shapesAt = (level: Level): readonly Shape[] | undefined => {
    const topology = come.get(level);
    if (topology && !shapes.has(level)) shapes.set(level, shapesOf(topology, level));
    return shapes.get(level);
  };

  const draw = (level: Level, camera: Camera, size: Size): SVGGElement | null => {
    const there = drawn.get(level);
    if (there && (there.box === null || contains(there.box, boxOf(camera, size, level, 0)))) return there.base;
    const all = shapesAt(level);
    if (!all) return there?.base ?? null;
    const box = level === 'low' ? null : boxOf(camera, size, level, AROUND);
    const next = drawBase(all, level, box);
    drawn.set(level, { base: next, box });
    return next;
  };

  return {
    first,
    ask: (camera, size) => {
      wanted = levelAt(camera.zoom);
      for (const level of new Set<Level>(['low', wanted])) {
        if (drawn.has(level) || asked.has(level)) continue;
        asked.add(level);
        if (isSketched && level === 'low') whenIdle(() => load(level), SKETCH_MOST_MS);
        else load(level);
      }
      const best = bestOf(wanted);
      const base = best ? draw(best, camera, size) : null;
      if (!base || base === baseOf(svg)) return false;
      setBase(svg, base);
      return true;
    },
  };
}
