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
import { shapesIn } from './shapes.ts';

interface Drawn {
  readonly base: SVGGElement;
  /** What of the level is drawn, in its units; null: all. */
  readonly box: Box | null;
}

/** Finer levels are drawn this many times the view's size beyond its edges: enough to move for a while. */
const AROUND = 1;

/** After so long a task of decoding lets others have their turn. */
const TASK_MS = 8;

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
  /** Those that are being decoded. */
  const busy = new Set<Level>();
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
      await prepare(level);
    } catch {
      // The coarser level stays; the next move asks again.
      asked.delete(level);
    }
  };

  /** Decodes a level that has come, if it is the best then: one that comes together with a finer one is never seen. */
  const prepare = async (level: Level): Promise<void> => {
    if (busy.has(level) || shapes.has(level)) return;
    busy.add(level);
    await nextFrame();
    const topology = finest(come) === level ? come.get(level) : undefined;
    if (topology) shapes.set(level, await decode(topology, level));
    busy.delete(level);
    if (topology) changed();
  };

  /** The finest level of some that the zoom has a use for. */
  const finest = (some: ReadonlyMap<Level, unknown>): Level | undefined =>
    LEVELS.slice(0, LEVELS.indexOf(wanted) + 1).findLast((level) => some.has(level));

  const draw = (level: Level, camera: Camera, size: Size): SVGGElement | null => {
    const there = drawn.get(level);
    if (there && (there.box === null || contains(there.box, boxOf(camera, size, level, 0)))) return there.base;
    const all = shapes.get(level);
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
      const newest = finest(come);
      if (newest) prepare(newest);
      const best = finest(shapes);
      const base = best ? draw(best, camera, size) : null;
      if (!base || base === baseOf(svg)) return false;
      setBase(svg, base);
      return true;
    },
  };
}

/** In short tasks: a fine level takes as long as all else of the first view. */
async function decode(topology: BaseTopology, level: Level): Promise<readonly Shape[]> {
  const decoded: Shape[] = [];
  let since = performance.now();
  for (const shape of shapesIn(topology, level)) {
    decoded.push(shape);
    if (performance.now() - since < TASK_MS) continue;
    await nextTask();
    since = performance.now();
  }
  // The drawing is a task of its own as well.
  await nextTask();
  return decoded;
}
