// The page that has the map in a frame of its own: what it may ask for, and what it is told.

import { askedScene } from '../model/framed.ts';
import type { Known } from '../model/link.ts';
import { encode } from '../model/link.ts';
import type { AppStore } from '../store/store.ts';
import { watch } from '../store/store.ts';

/** About a frame. Frames out of sight draw none, so it is a timer. */
const SOON_MS = 16;

/** Runs once, soon, for however many calls. */
function once(run: () => void): { readonly call: () => void; readonly end: () => void } {
  let timer = 0;
  const now = (): void => {
    timer = 0;
    run();
  };
  return {
    call: () => {
      timer ||= window.setTimeout(now, SOON_MS);
    },
    end: () => window.clearTimeout(timer),
  };
}

/** Tells the host something. Whoever shows the map may know what it shows; there is no secret in it. */
export const tellHost = (message: Readonly<Record<string, string | number>>, host: Window = window.parent): void =>
  host.postMessage(message, '*');

/** Shows what the host asks for, and tells it of every change. Only the page right around the frame is listened to. */
export function connectEmbed(store: AppStore, known: Known, host: Window = window.parent): () => void {
  const end = new AbortController();
  let asked: unknown = null;
  let told = encode(store.getState());
  const show = once(() => {
    const scene = askedScene(asked, known, store.getState());
    if (scene) store.getState().open(scene);
  });
  const tell = once(() => {
    const query = encode(store.getState());
    if (query === told) return;
    told = query;
    tellHost({ type: 'eccar:change', query }, host);
  });
  window.addEventListener(
    'message',
    ({ source, data }) => {
      // A message of another kind does not take the place of one that is waiting.
      if (source !== host || !askedScene(data, known, store.getState())) return;
      asked = data;
      show.call();
    },
    { signal: end.signal },
  );
  tellHost({ type: 'eccar:ready', query: told }, host);
  const unwatch = watch(store, encode, tell.call);
  return () => {
    end.abort();
    unwatch();
    show.end();
    tell.end();
  };
}
