// The map's common part: camera, pointer, keys, buttons and notices around whichever drawer draws.
import type { Camera, Point, Size } from '../../model/mercator.ts';
import { project } from '../../model/mercator.ts';
import { INSET_VIEW, radiusAt } from '../../model/places.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { latePart } from '../lazy.ts';
import { drawNotice } from '../notice.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';
import { createButtons } from './buttons.ts';
import { cameraOf, isStrip, panBy, reveal, zoomBy } from './camera.ts';
import type { Engines, Fate } from './engine.ts';
import { startEngine } from './engine.ts';
import type { HandOptions } from './hand.ts';
import { pickMapState } from './names.ts';
import type { ScreenSpot } from './spots.ts';
import { countOutside, spotsAt } from './spots.ts';
import { createTip } from './tip.ts';

/** The paragraph in words, which another view writes. */
const WORDS = 'words-text';
const MOVE_MS = 600;
const ZOOM_MS = 250;
/** From this zoom on the map itself shows the region of the inset as large: layout.css lets the inset go. */
const CLOSE_FROM = 4;

export const createMapView =
  (engines: Engines): View =>
  (el, app) => {
    const { data, store, i18n } = app;
    const stage = el.querySelector<HTMLElement>('.map-stage') ?? h('div', { class: 'map-stage' });
    const keys = h('p', { id: 'map-keys', class: 'map-hint map-keys' }, i18n.t('map.keys'));
    const frame = h('div', { class: 'inset-frame' });
    const bursts = h('div', { class: 'map-bursts', 'aria-hidden': 'true' });
    const outside = h('p', { class: 'map-outside' });
    const notice = h('div', { class: 'map-notice' });
    const loading = h('div', { class: 'map-loading', 'aria-hidden': 'true', hidden: true });
    const tip = createTip(i18n);
    name(stage, {
      role: 'group',
      tabindex: '0',
      'aria-label': i18n.t('map.label'),
      'aria-describedby': `${WORDS} ${keys.id}`,
    });
    stage.toggleAttribute('data-framed', window.parent !== window);

    // Where it belongs before it is measured: its size says where the camera stands.
    if (stage.parentNode !== el) el.replaceChildren(stage);
    // Read when it changes: to ask for it after other views have drawn would make the browser lay out the page at once.
    let box = sizeOf(stage);
    const size = (): Size => box;
    const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
    let heading: Camera | null = null;

    /** The camera of the state, and so that the chosen city is in view. */
    const restingCamera = (): Camera => {
      const camera = cameraOf(data, store.getState(), size());
      return revealing(camera) ?? camera;
    };
    const revealing = (camera: Camera): Camera | null => {
      const chosen = data.members.find(({ id }) => id === store.getState().city);
      return chosen ? reveal(camera, [chosen.lon, chosen.lat], size()) : null;
    };

    const fates: Readonly<Record<Fate, () => void>> = {
      loading: () => notice.replaceChildren(),
      ready: () => notice.replaceChildren(),
      asked: () => notice.replaceChildren(),
      simple: () => drawNotice(notice, i18n, { title: 'map.simple', hint: 'map.simpleHint' }),
      failed: () =>
        drawNotice(notice, i18n, { title: 'map.failed', hint: 'map.failedHint', retry: () => engine.retry() }),
      slow: () => {
        notice.replaceChildren();
        Promise.all([import('./slow-notice.ts'), i18n.later()]).then(
          // It comes late; by then the reader may have asked for another map.
          ([{ drawSlowNotice }]) => {
            const leave = (): void => stage.focus({ preventScroll: true });
            if (fate === 'slow') drawSlowNotice(notice, app, { showDetailed: engine.retry, leave });
          },
          () => {},
        );
      },
    };
    let fate: Fate = 'loading';
    const engine = startEngine(
      stage,
      app,
      restingCamera(),
      {
        frame: () => {
          hand.part()?.moved();
          refresh();
        },
        moved: (camera) => {
          heading = null;
          store.getState().moveCamera(camera);
        },
        fate: (now) => {
          fate = now;
          loading.hidden = fate !== 'loading';
          fates[fate]();
        },
      },
      engines,
    );

    const spots = (): readonly ScreenSpot[] => {
      const camera = engine.camera();
      const state = pickMapState(store.getState());
      return spotsAt({ data, state, camera, size: size(), radius: radiusAt(camera.zoom) });
    };
    const go = (camera: Camera, ms: number): void => {
      heading = camera;
      engine.move(camera, reducedMotion.matches ? 0 : ms);
    };
    /** The reader's own move by button or key: it is written down. */
    const moveByHand = (goal: Camera): void => {
      go(goal, ZOOM_MS);
      store.getState().moveCamera(goal);
      tell(goal);
    };
    const zoom = (zooms: number): void => moveByHand(zoomBy(heading ?? engine.camera(), zooms));
    const pan = (by: Point): void => moveByHand(panBy(heading ?? engine.camera(), by, size()));
    const fit = (): void => {
      store.getState().moveCamera(null);
      const goal = cameraOf(data, store.getState(), size());
      go(goal, MOVE_MS);
      tell(goal);
    };
    const awayAt = (camera: Camera): number =>
      countOutside({ data, state: pickMapState(store.getState()), camera, size: size() });
    const tell = (camera: Camera): void => {
      const count = awayAt(camera);
      app.say(count > 0 ? i18n.t('map.outside', { count }) : i18n.t('map.allInView'));
    };

    /** What lies over the map: the tip, the frame of the inset, how many are outside. */
    function refresh(): void {
      const { hovered } = store.getState();
      tip.show(hovered === null ? null : (spots().find(({ id }) => id === hovered) ?? null), size());
      const camera = engine.camera();
      const away = awayAt(camera);
      outside.toggleAttribute('hidden', away === 0 || isStrip(size()));
      buttons.toggleAttribute('hidden', isStrip(size()));
      const words = i18n.t('map.outside', { count: away });
      if (outside.textContent !== words) outside.replaceChildren(words);
      el.toggleAttribute('data-close', camera.zoom >= CLOSE_FROM);
      placeFrame(frame, camera, size());
    }

    const buttons = createButtons(i18n, { zoom, fit, pan });
    const title = h('h2', { id: 'map-title', class: 'visually-hidden' }, i18n.t('nav.map'));
    el.setAttribute('aria-labelledby', title.id);
    el.replaceChildren(title, stage, keys, bursts, frame, outside, loading, buttons, notice, tip.el);

    const show = ({ member }: ScreenSpot): void => {
      const goal = reveal(engine.camera(), [member.lon, member.lat], size());
      if (goal) go(goal, MOVE_MS);
    };
    // While it is missing, list, search and timeline still do all they do.
    const options: HandOptions = { stage, overlay: el, bursts, buttons, spots, size, zoom, show };
    const hand = latePart(el, app, async () => {
      const { bindHand } = await import('./hand.ts');
      return () => bindHand(app, options);
    });

    const observer = new ResizeObserver(() => {
      const now = sizeOf(stage);
      // It is told once at the beginning, of the size that it has then.
      if (now.width === box.width && now.height === box.height) return;
      box = now;
      engine.resize();
      if (store.getState().at === null) go(restingCamera(), 0);
      refresh();
    });
    observer.observe(stage);

    return all(
      engine.cleanup,
      hand.cleanup,
      () => observer.disconnect(),
      watch(
        store,
        ({ at, countries }) => ({ at, countries }),
        () => {
          const camera = cameraOf(data, store.getState(), size());
          const goal = revealing(camera) ?? camera;
          const here = heading ?? engine.camera();
          // Where the reader has moved it, or where it shows the chosen city, it stays.
          if (!isNear(camera, here) && !isNear(goal, here)) go(goal, MOVE_MS);
        },
      ),
      watch(
        store,
        ({ city }) => city,
        () => {
          const goal = revealing(heading ?? engine.camera());
          if (goal) go(goal, MOVE_MS);
        },
      ),
      watch(store, pickMapState, refresh),
      () => el.replaceChildren(),
    );
  };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });

function name(el: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(attributes)) el.setAttribute(key, value);
}

/** A link holds the camera only so exactly. */
const isNear = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lon - b.lon) < 6e-4 && Math.abs(a.lat - b.lat) < 6e-4;

/** The thin frame that shows on the map what the inset shows enlarged. */
function placeFrame(frame: HTMLElement, camera: Camera, size: Size): void {
  const [west, south, east, north] = INSET_VIEW;
  const [left, top] = project([west, north], camera, size);
  const [right, bottom] = project([east, south], camera, size);
  const px = { left, top, width: right - left, height: bottom - top };
  for (const [key, value] of Object.entries(px)) frame.style.setProperty(key, `${Math.round(value)}px`);
}
