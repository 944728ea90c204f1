// Tells the host how high the frame would be, when that changes.
import type { Height } from '../model/framed.ts';
import { hasMap, isNews, naturalHeight, panelOf } from '../model/framed.ts';
import type { AppStore } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { tellHost } from './embed.ts';

/** Parts of the page whose heights follow from the width of the frame alone. */
export interface FrameParts {
  readonly lead: HTMLElement;
  readonly rest: readonly HTMLElement[];
  readonly card: HTMLElement;
}

/** Measures the parts whenever one of them, or the width, has changed. Returns its end. */
export function connectHeight(store: AppStore, { lead, rest, card }: FrameParts, tell = tellHost): () => void {
  let told: Height | null = null;
  const measure = (): void => {
    const state = store.getState();
    const width = document.documentElement.clientWidth;
    const height = naturalHeight({
      width,
      head: lead.offsetHeight,
      rest: rest.reduce((sum, part) => sum + part.offsetHeight, 0),
      card: card.offsetHeight,
      map: hasMap(state),
      panel: panelOf(state),
    });
    if (!isNews({ width, height }, told)) return;
    told = { width, height };
    tell({ type: 'eccar:height', height });
  };
  const observer = new ResizeObserver(measure);
  for (const part of [lead, card, ...rest]) observer.observe(part);
  const unwatch = watch(store, ({ show, city }) => ({ show, city }), measure);
  return () => {
    unwatch();
    observer.disconnect();
  };
}
