// The SVG drawer: the map before MapLibre is there, and where it cannot be. Adopts the SVG that came with the page.
import './picture.css';
import type { Camera, Size } from '../../../model/mercator.ts';
import { radiusAt } from '../../../model/places.ts';
import type { State } from '../../../store/store.ts';
import { watch } from '../../../store/store.ts';
import { CALM_MS, watchCalmly } from '../../calm.ts';
import { nextTask } from '../../idle.ts';
import { latePart } from '../../lazy.ts';
import { all } from '../../view.ts';
import type { BaseSource } from '../base-source.ts';
import { between, ease, isSmall, keepInside } from '../camera.ts';
import type { DrawMap } from '../map-view.ts';
import { pickDrawn, pickMapState } from '../names.ts';
import { createNaming } from '../naming.ts';
import type { GestureOptions } from './gestures.ts';
import { loadLevels } from './levels.ts';
import { manyLater } from './many-later.ts';
import type { DrawMarks } from './picture.ts';
import { createSvg, drawPicture } from './picture.ts';

export const createSvgMap =
  (source: BaseSource): DrawMap =>
  (el, app, start, hooks) => {
    const { data, i18n, store } = app;
    const svg = el.querySelector<SVGSVGElement>(':scope > .map-svg') ?? createSvg(i18n.t('map.label'));
    svg.removeAttribute('data-predrawn');
    // What stands around it has its name from here on, and would be told twice.
    svg.setAttribute('aria-hidden', 'true');
    svg.querySelector('.early-frame')?.remove();
    for (const name of svg.querySelectorAll('[data-extra]')) name.removeAttribute('data-extra');
    if (svg.parentNode !== el) el.append(svg);

    let camera = keepInside(start);
    // Names take as long as all else: they come in a task of their own. Until then those of the delivered page stay.
    let isNaming = false;
    const naming = createNaming(app, source);
    let frame = 0;
    // Whether the last move was the reader's: a gesture ends later than it moves.
    let isByHand = false;
    let ended = false;

    // Read when it changes: asked for in a step of time it would make the browser lay out the page at once.
    let box = sizeOf(el);
    const size = (): Size => box;

    let drawn: State | null = null;
    const draw = (): void => {
      levels.ask(camera, size());
      drawn = store.getState();
      const state = pickMapState(drawn);
      const renamed = isNaming && naming.update(camera.zoom, isSmall(size()));
      const names = naming.names();
      const radius = radiusAt(camera.zoom);
      drawPicture(svg, { data, i18n, state, camera, size: size(), radius, names, isClipped: false }, renamed, marks);
    };
    let marks: DrawMarks | undefined;
    const endMany = manyLater(svg, el, app, (many) => {
      marks = many;
      draw();
    });

    const levels = loadLevels(svg, source, () => {
      if (!ended) draw();
    });
    const show = (next: Camera): void => {
      camera = next;
      draw();
      hooks.frame(camera);
    };

    const options: GestureOptions = {
      size,
      isFramed: window.parent !== window,
      reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      move: (next) => {
        cancelAnimationFrame(frame);
        isByHand = true;
        show(next);
      },
      end: () => isByHand && hooks.moved(camera),
    };
    // While it is missing, buttons and keys still move the map.
    const gestures = latePart(el, app, async () => {
      const { bindGestures } = await import('./gestures.ts');
      return () => {
        const bound = bindGestures(svg, options);
        bound.set(camera);
        return bound;
      };
    });

    const move = (goal: Camera, ms: number): void => {
      cancelAnimationFrame(frame);
      isByHand = false;
      const [from, to] = [camera, keepInside(goal)];
      let begun: number | null = null;
      const step = (now: number): void => {
        begun ??= now;
        const part = Math.min(1, (now - begun) / ms);
        show(part < 1 ? between(from, to, ease(part)) : to);
        gestures.part()?.set(camera);
        if (part < 1) frame = requestAnimationFrame(step);
      };
      if (ms > 0) frame = requestAnimationFrame(step);
      else {
        show(to);
        gestures.part()?.set(camera);
      }
    };

    const rename = (): void => {
      naming.forget();
      draw();
    };
    const unwatch = all(
      // Names follow at once by hand, but in a moment while time plays or with thousands; marks always at once, with them or alone.
      watchCalmly(app, CALM_MS.names, pickDrawn, rename),
      watch(store, pickDrawn, () => {
        if (drawn !== store.getState()) draw();
      }),
      watch(store, ({ hovered }) => hovered, draw),
    );
    levels.first.then(() => !ended && hooks.ready(0));
    nextTask().then(() => {
      isNaming = true;
      if (!ended) draw();
    });

    return {
      camera: () => camera,
      move,
      resize: () => {
        box = sizeOf(el);
        gestures.part()?.set(camera);
        draw();
      },
      cleanup: () => {
        ended = true;
        cancelAnimationFrame(frame);
        unwatch();
        endMany();
        gestures.cleanup();
        svg.remove();
      },
    };
  };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: Math.max(1, clientWidth),
  height: Math.max(1, clientHeight),
});
