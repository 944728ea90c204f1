// The colours of the page as MapLibre and canvases need them: read from the custom properties of the element, and again when they change.
import type { AppStore } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { h } from './dom.ts';
import type { Cleanup } from './view.ts';

const NAMES = [
  'paper',
  'land',
  'land-on',
  'border',
  'coast',
  'river',
  'ink',
  'mid',
  'unconfirmed',
  'krakow',
  'not-yet',
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** What can change colours besides the page's own theme. */
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Colours as `rgb()`: asked through an element, so that names and system colours are resolved. */
export function readPalette(el: HTMLElement): Palette {
  const probe = h('span', { hidden: true });
  // Forced colours are for text; the map keeps its own, as SVG does.
  probe.style.setProperty('forced-color-adjust', 'none');
  el.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<keyof Palette, string>;
  probe.remove();
  return palette;
}

/** Runs when the colours are others than before: with the theme, the presentation, or the system's wish. */
export function watchPalette(
  el: HTMLElement,
  store: AppStore,
  first: Palette,
  run: (palette: Palette) => void,
): Cleanup {
  const ends = new AbortController();
  let frame = 0;
  let held = first;
  const read = (): void => {
    const next = readPalette(el);
    if (NAMES.every((name) => next[name] === held[name])) return;
    held = next;
    run(next);
  };
  // In the next frame, when whoever wears the theme has put it on.
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(read);
  };
  for (const query of QUERIES) window.matchMedia(query).addEventListener('change', soon, { signal: ends.signal });
  const unwatch = watch(store, ({ theme }) => theme, soon);
  // The presentation puts on its colours when its styles have come, later than the state asks for it.
  const presenting = new MutationObserver(soon);
  presenting.observe(document.documentElement, { attributeFilter: ['data-presenting'] });
  return () => {
    presenting.disconnect();
    unwatch();
    ends.abort();
    cancelAnimationFrame(frame);
  };
}
