// The SVG drawer: the map before MapLibre is there, and where it cannot be. Adopts the SVG that came with the page.
import './picture.css';
import { labelZoom } from '../../../model/labels.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { radiusAt } from '../../../model/places.ts';
import { watch } from '../../../store/store.ts';
import { CALM_MS, watchCalmly } from '../../calm.ts';
import { lazyView, missedAbove } from '../../lazy.ts';
import type { App, View } from '../../view.ts';
import { all } from '../../view.ts';
import type { BaseSource } from '../base-source.ts';
import { between, ease, isSmall, keepInside } from '../camera.ts';
import type { DrawMap } from '../map-view.ts';
import type { Names } from '../names.ts';
import { namesAt, pickDrawn, pickMapState } from '../names.ts';
import type { GestureOptions, Gestures } from './gestures.ts';
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
    let named: { names: Names; zoom: number; small: boolean } | null = null;
    let frame = 0;
    // Whether the last move was the reader's: a gesture ends later than it moves.
    let isByHand = false;
    let ended = false;

    // Read when it changes: asked for in a step of time it would make the browser lay out the page at once.
    let box = sizeOf(el);
    const size = (): Size => box;

    const draw = (): void => {
      levels.ask(camera, size());
      const state = pickMapState(store.getState());
      const [zoom, small] = [labelZoom(camera.zoom), isSmall(size())];
      const renamed = !named || named.zoom !== zoom || named.small !== small;
      if (renamed) {
        const names = namesAt({ data, i18n, state, lettering: source, zoom, isSmall: small });
        named = { names, zoom, small };
      }
      const names = named?.names ?? { cities: [], countries: [] };
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

    const gestures = gesturesSoon(el, app, svg, () => camera, {
      size,
      isFramed: window.parent !== window,
      reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      move: (next) => {
        cancelAnimationFrame(frame);
        isByHand = true;
        show(next);
      },
      end: () => isByHand && hooks.moved(camera),
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
        gestures.set(camera);
        if (part < 1) frame = requestAnimationFrame(step);
      };
      if (ms > 0) frame = requestAnimationFrame(step);
      else {
        show(to);
        gestures.set(camera);
      }
    };

    gestures.set(camera);
    const rename = (): void => {
      named = null;
      draw();
    };
    const unwatch = all(
      // Marks follow at once; names too by hand, but in a moment while time plays or with thousands.
      watch(store, pickDrawn, draw),
      watchCalmly(app, CALM_MS.names, pickDrawn, rename),
      watch(store, ({ hovered }) => hovered, draw),
    );
    levels.first.then(() => !ended && hooks.ready(0));

    return {
      camera: () => camera,
      move,
      resize: () => {
        box = sizeOf(el);
        gestures.set(camera);
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

/** The code for the reader's hand comes after the first view; while it is missing, buttons and keys still move the map. */
function gesturesSoon(
  el: HTMLElement,
  app: App,
  svg: SVGSVGElement,
  camera: () => Camera,
  options: GestureOptions,
): Gestures {
  let bound: Gestures | null = null;
  const load = async (): Promise<View> => {
    const { bindGestures } = await import('./gestures.ts');
    return () => {
      const gestures = bindGestures(svg, options);
      bound = gestures;
      gestures.set(camera());
      return gestures.cleanup;
    };
  };
  return { set: (next) => bound?.set(next), cleanup: lazyView(load, missedAbove)(el, app) };
}
