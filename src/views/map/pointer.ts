// The pointer on the map and the inset: pointing marks a member everywhere, a click opens it.
import type { Point } from '../../model/mercator.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';
import { aimAt, COARSE, FINE } from './aim.ts';
import { createChooser } from './chooser.ts';
import type { ScreenSpot } from './spots.ts';

export interface PointerOptions {
  /** What is pointed at. */
  readonly surface: HTMLElement;
  /** Of the same size; what opens lies here. */
  readonly overlay: HTMLElement;
  readonly spots: () => readonly ScreenSpot[];
}

/** A press that moves farther than this is a drag, px. */
const DRAG = 4;

export interface PointerBinding {
  /** The map has moved under what is open. */
  readonly moved: () => void;
  readonly cleanup: Cleanup;
}

export function bindPointer(app: App, { surface, overlay, spots }: PointerOptions): PointerBinding {
  const { store } = app;
  const controller = new AbortController();
  const { signal } = controller;
  const chooser = createChooser(overlay, surface, app);
  let press: { readonly at: Point; readonly type: string } | null = null;

  const placeOf = (event: MouseEvent): Point => {
    const { left, top, width } = surface.getBoundingClientRect();
    // The presentation draws the map enlarged: px of the window are more than px of the map.
    const scale = width > 0 && surface.offsetWidth > 0 ? surface.offsetWidth / width : 1;
    return [(event.clientX - left) * scale, (event.clientY - top) * scale];
  };
  const hover = (id: string | null): void => {
    surface.toggleAttribute('data-pointing', id !== null);
    if (store.getState().hovered !== id) store.getState().hover(id);
  };

  surface.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      hover(aimAt(placeOf(event), spots(), FINE)[0]?.id ?? null);
    },
    { signal },
  );
  // The tip lies over the map: Escape takes it away, wherever the focus is (WCAG 2.1, 1.4.13).
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && store.getState().hovered && hover(null), {
    signal,
  });
  surface.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && hover(null), { signal });
  surface.addEventListener(
    'pointerdown',
    (event) => {
      press = { at: [event.clientX, event.clientY], type: event.pointerType };
    },
    { signal, capture: true },
  );
  surface.addEventListener(
    'click',
    (event) => {
      const start = press;
      press = null;
      if (start && Math.hypot(event.clientX - start.at[0], event.clientY - start.at[1]) > DRAG) return;
      const [x, y] = placeOf(event);
      const meant = aimAt([x, y], spots(), start?.type === 'touch' ? COARSE : FINE);
      const [first] = meant;
      if (meant.length > 1) chooser.open(meant, x, y);
      else if (first) store.getState().select(first.id);
    },
    { signal },
  );
  return { moved: chooser.close, cleanup: all(() => controller.abort(), chooser.cleanup) };
}
