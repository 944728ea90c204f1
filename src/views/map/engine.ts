// Which drawer draws the map: the SVG one at once, MapLibre when it has loaded and drawn, the SVG one again when it fails.
import type { Camera } from '../../model/mercator.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { whenIdle } from '../idle.ts';
import type { App } from '../view.ts';
import type { Drawer, DrawerHooks, DrawMap } from './map-view.ts';

/** `anew`: it came broken before, and the browser may keep it so. */
type LoadGl = (anew: boolean) => Promise<DrawMap>;

export interface Engines {
  readonly drawSvg: DrawMap;
  /** null where there is no detailed map to have: the simple one is the map then. */
  readonly loadGl: LoadGl | null;
  readonly hasWebGl: () => boolean;
}

/**
 * `failed`: it could not be loaded or took too long; trying again may help. `simple`: this browser cannot draw it. `slow`:
 * it can, but so slowly that the simple one is better; the reader may want it all the same.
 */
export type Fate = 'loading' | 'ready' | 'failed' | 'simple' | 'slow' | 'asked';

export interface EngineHooks extends Pick<DrawerHooks, 'frame' | 'moved'> {
  /** What has become of the detailed map; `asked`: the reader asked for the simple one. */
  readonly fate: (fate: Fate) => void;
}

export interface Engine extends Drawer {
  /** Tries again, however slow it was. */
  readonly retry: () => void;
}

/** The detailed map is loaded by then, busy or not. */
const IDLE_MOST_MS = 2000;
/** The detailed map that has not drawn by then is given up. */
const PATIENCE_MS = 4000;
/** Fewer frames a second than 20 are no map that one can move. */
const SLOW_FRAME_MS = 50;
/** One frame counts for at most this: a page that is hidden or stalled does not count against the map. */
const FRAME_MOST_MS = 100;

export function startEngine(stage: HTMLElement, app: App, start: Camera, hooks: EngineHooks, engines: Engines): Engine {
  const page = document.documentElement;
  // Counts attempts, so that a late answer of one that was given up is not heard.
  let attempt = 0;
  let gl: { readonly drawer: Drawer; readonly layer: HTMLElement } | null = null;
  let stopWaiting = (): void => {};
  let stopIdle = (): void => {};
  let busyUntil = 0;
  let pressed = false;
  /** The reader has been told that it is slow: to try again is to want it. */
  let isWanted = false;
  let isMissed = false;
  const controller = new AbortController();
  const { signal } = controller;

  const svgHooks: DrawerHooks = {
    frame: (camera) => {
      gl?.drawer.move(camera, 0);
      hooks.frame(camera);
    },
    moved: hooks.moved,
    ready: () => {},
    missed: () => {},
    failed: () => {},
  };
  let svg: Drawer | null = engines.drawSvg(stage, app, start, svgHooks);
  page.dataset.map = 'svg';

  const drawer = (): Drawer | null => svg ?? gl?.drawer ?? null;

  /** Back to the SVG map, wherever the other one was. */
  const drop = (): void => {
    attempt++;
    stopWaiting();
    stopIdle();
    const dropped = gl;
    gl = null;
    svg ??= engines.drawSvg(stage, app, dropped?.drawer.camera() ?? start, svgHooks);
    page.dataset.map = 'svg';
    dropped?.drawer.cleanup();
    dropped?.layer.remove();
  };

  const giveUp = (fate: Fate): void => {
    drop();
    isWanted ||= fate === 'slow';
    isMissed = fate === 'failed';
    hooks.fate(fate);
  };

  /** Hands over in a quiet moment, when both show the same. */
  const takeOver = (mine: number): void => {
    if (mine !== attempt || !gl || !svg) return;
    const now = svg.camera();
    const isAway = !isSame(gl.drawer.camera(), now);
    if (isAway) gl.drawer.move(now, 0);
    if (isAway || pressed || performance.now() < busyUntil) {
      requestAnimationFrame(() => takeOver(mine));
      return;
    }
    gl.layer.removeAttribute('data-waiting');
    svg.cleanup();
    svg = null;
    page.dataset.map = 'gl';
    hooks.fate('ready');
  };

  const load = async (mine: number, loadGl: LoadGl): Promise<void> => {
    if (!engines.hasWebGl()) {
      giveUp('simple');
      return;
    }
    hooks.fate('loading');
    let draw: DrawMap;
    try {
      draw = await loadGl(isMissed);
    } catch {
      if (mine === attempt) giveUp('failed');
      return;
    }
    if (mine !== attempt) return;
    const layer = h('div', { class: 'map-layer', 'data-waiting': true });
    stage.append(layer);
    stopWaiting = afterFrames(PATIENCE_MS, () => giveUp('failed'));
    const glHooks: DrawerHooks = {
      frame: (camera) => svg === null && hooks.frame(camera),
      moved: (camera) => svg === null && hooks.moved(camera),
      ready: (frameMs) => {
        if (mine !== attempt) return;
        stopWaiting();
        if (frameMs > SLOW_FRAME_MS && !isWanted) giveUp('slow');
        else takeOver(mine);
      },
      missed: () => mine === attempt && giveUp('failed'),
      failed: () => mine === attempt && giveUp('simple'),
    };
    gl = { layer, drawer: draw(layer, app, drawer()?.camera() ?? start, glHooks) };
  };

  const begin = (): void => {
    const { loadGl } = engines;
    const mine = ++attempt;
    if (loadGl) stopIdle = whenIdle(() => load(mine, loadGl), IDLE_MOST_MS);
    else hooks.fate('asked');
  };

  stage.addEventListener('pointerdown', () => (pressed = true), { signal, capture: true });
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, () => (pressed = false), { signal });
  const unwatch = watch(
    app.store,
    ({ map }) => map,
    (map) => {
      if (map === 'simple') giveUp('asked');
      else begin();
    },
  );

  return {
    camera: () => drawer()?.camera() ?? start,
    move: (camera, ms) => {
      busyUntil = performance.now() + ms;
      drawer()?.move(camera, ms);
    },
    resize: () => {
      svg?.resize();
      gl?.drawer.resize();
    },
    retry: begin,
    cleanup: () => {
      attempt++;
      unwatch();
      stopIdle();
      stopWaiting();
      controller.abort();
      gl?.drawer.cleanup();
      gl?.layer.remove();
      svg?.cleanup();
    },
  };
}

/** Less than what one sees: a hundredth of a px at the largest zoom would be 1e-7 degrees. */
const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-4 && Math.abs(a.lon - b.lon) < 1e-5 && Math.abs(a.lat - b.lat) < 1e-5;

/** Runs after so much time in which the page drew frames. Returns its end. */
function afterFrames(ms: number, run: () => void): () => void {
  let left = ms;
  let before: number | null = null;
  let frame = 0;
  const step = (now: number): void => {
    left -= before === null ? 0 : Math.min(now - before, FRAME_MOST_MS);
    before = now;
    if (left > 0) frame = requestAnimationFrame(step);
    else run();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
