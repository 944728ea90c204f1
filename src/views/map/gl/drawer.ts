// The MapLibre drawer: starts the map, connects it with the store, and says when it is ready or cannot go on.
import type { Map as GlMap } from 'maplibre-gl';
import type { Camera, Size } from '../../../model/mercator.ts';
import { readPalette, watchPalette } from '../../palette.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import type { BaseSource } from '../base-source.ts';
import { isSmall } from '../camera.ts';
import type { DrawerHooks, DrawMap } from '../map-view.ts';
import { bindBase } from './base.ts';
import { bindMarks } from './bind.ts';
import { isByReader, moveCamera, OURS, readCamera } from './camera.ts';
import { createMap } from './create-map.ts';
import { weighFrames } from './frame-cost.ts';
import { supplyImages } from './images.ts';
import { bandsAround, bindBands } from './mark-bands.ts';
import { lowestOf } from './mark-layers.ts';
import { bindOver } from './over.ts';
import { paintStyle } from './paint.ts';
import { createStyle } from './style.ts';

/** A lost context is given so long to come back. */
const RESTORE_MS = 4000;

/** MapLibre's first complete frame, in the browser's record of the page's times: `npm run bench` reads it. */
const DRAWN = 'map-drawn';

export const createGlMap =
  (source: BaseSource): DrawMap =>
  (el, app, camera, hooks) => {
    let at = camera;
    let isReady = false;
    let live: Live | null = null;
    let forget = (): void => {};

    const endWith = (say: (reason: string) => void) => (reason: unknown) => {
      end();
      say(reason instanceof Error ? reason.message : String(reason));
    };
    const fail = endWith(hooks.failed);
    const end = (): void => {
      forget();
      live?.cleanup();
      live = null;
    };

    const begin = (): void => {
      try {
        live = startMap(el, app, source, at, liveHooks);
      } catch (error) {
        // Not before the caller holds its drawer.
        queueMicrotask(() => fail(error));
      }
    };

    const liveHooks: LiveHooks = {
      frame: (now) => {
        at = now;
        hooks.frame(now);
      },
      moved: hooks.moved,
      ready: (frameMs) => {
        if (!isReady) hooks.ready(frameMs);
        isReady = true;
      },
      missed: endWith(hooks.missed),
      // What MapLibre restores lacks feature state, so a new map is the surer way.
      lost: (canvas) => {
        end();
        const control = new AbortController();
        const timer = window.setTimeout(() => fail('WebGL context lost'), RESTORE_MS);
        forget = () => {
          control.abort();
          window.clearTimeout(timer);
        };
        const again = (): void => {
          forget();
          begin();
        };
        canvas.addEventListener('webglcontextrestored', again, { signal: control.signal });
      },
    };

    begin();
    return {
      camera: () => at,
      move: (to, ms) => {
        if (live) moveCamera(live.map, to, ms);
        else at = to;
      },
      resize: () => {
        // The presentation draws the map enlarged; without more px of its own it would be blurred.
        const enlarged = el.offsetWidth > 0 ? el.getBoundingClientRect().width / el.offsetWidth : 1;
        live?.map.setPixelRatio(window.devicePixelRatio * enlarged);
        live?.map.resize(OURS);
      },
      cleanup: end,
    };
  };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });

interface Live {
  readonly map: GlMap;
  readonly cleanup: Cleanup;
}

interface LiveHooks extends Omit<DrawerHooks, 'failed' | 'missed'> {
  readonly missed: (reason: unknown) => void;
  /** The WebGL context of a canvas is lost; it may come back. */
  readonly lost: (canvas: HTMLCanvasElement) => void;
}

function startMap(el: HTMLElement, app: App, source: BaseSource, at: Camera, hooks: LiveHooks): Live {
  let palette = readPalette(el);
  const first = bandsAround(at.zoom);
  const map = createMap(el, at, createStyle(app.data, first));
  // Read when it changes: asked for in a step of time it would make the browser lay out the page at once.
  let size = sizeOf(el);
  map.on('resize', () => {
    size = sizeOf(el);
  });
  const images = supplyImages(map, palette);
  let bound: Cleanup = () => {};
  let isOver = false;
  let isDrawn = false;

  const connect = async (): Promise<void> => {
    await map.once('style.load');
    if (isOver) return;
    const marks = lowestOf(first[0] ?? 0);
    const base = bindBase(map, { store: app.store, load: source.loadLevel, palette: () => palette, marks });
    const bands = bindBands(map, app.data, first);
    bound = all(base.cleanup, bands.cleanup, bindMarks(map, app));
    await base.first;
    if (isOver) return;
    bound = all(
      bound,
      bindOver(el, map, app, { lettering: source, size: () => size, isSmall: () => isSmall(size) }),
      watchPalette(el, app.store, palette, (next) => {
        paintStyle(map, base.loaded(), next);
        images.paint(next);
        palette = next;
      }),
    );
    await map.once('idle');
    performance.mark(DRAWN);
    const frameMs = await weighFrames(map);
    if (isOver) return;
    isDrawn = true;
    hooks.ready(frameMs);
    bands.complete();
  };
  connect().catch((error) => {
    if (!isOver) hooks.missed(error);
  });

  const here = (): Camera => readCamera(map);
  map.on('move', () => hooks.frame(here()));
  map.on('moveend', (event) => {
    if (!isOver && isByReader(event)) hooks.moved(here());
  });
  map.on('error', ({ error }) => {
    // Its worker or the base map; a fault of the map that is there does not end it.
    if (isDrawn) console.warn(error);
    else if (!isOver) hooks.missed(error);
  });
  const lose = (event: Event): void => {
    // Only then the context comes back.
    event.preventDefault();
    hooks.lost(map.getCanvas());
  };
  // Before MapLibre hears of it: on its own way through a loss it leaves the lost style, and with it the map, in memory.
  map.getContainer().addEventListener('webglcontextlost', lose, { capture: true, once: true });

  return {
    map,
    cleanup: () => {
      isOver = true;
      bound();
      images.cleanup();
      map.remove();
      map.getContainer().remove();
    },
  };
}
