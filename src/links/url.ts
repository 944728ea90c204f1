// The address bar: written after each change, read when the reader goes back.

import type { Known, Shared } from '../model/link.ts';
import { decode, encode } from '../model/link.ts';
import type { AppStore, State } from '../store/store.ts';
import { watch } from '../store/store.ts';

/** Safari allows 100 history calls in 30 s; playing makes more changes than that. */
const WRITE_AFTER_MS = 300;

/** What the address adds a history entry for, so that Back closes what was opened. */
const milestone = ({ city, step, present, timeline }: Shared): string =>
  JSON.stringify([city, step, present, timeline]);

const here = (query: string): string => `${location.pathname}${query && `?${query}`}${location.hash}`;

/**
 * Keeps the address true to the store and the store true to the address. In a frame the host owns the address bar:
 * nothing is written there. `read` is the query that the store was made from: the reader may have gone Back since.
 */
export function connectUrl(store: AppStore, known: Known, read = location.search): () => void {
  if (window.parent !== window) return () => {};
  const end = new AbortController();
  let timer = 0;
  const said = decode(location.search, known);
  let written = encode(said);
  // Of the address, not of the store: the reader may have chosen somebody before this was loaded.
  let opened = milestone(said);
  if (location.search !== read) store.getState().open(said);

  const write = (state: State): void => {
    clearTimeout(timer);
    const query = encode(state);
    const push = milestone(state) !== opened;
    opened = milestone(state);
    if (query === written) return;
    written = query;
    if (push) history.pushState(null, '', here(query));
    else history.replaceState(null, '', here(query));
  };

  const unwatch = watch(store, encode, () => {
    const state = store.getState();
    clearTimeout(timer);
    if (milestone(state) !== opened) write(state);
    else timer = window.setTimeout(() => write(store.getState()), WRITE_AFTER_MS);
  });

  window.addEventListener(
    'popstate',
    () => {
      const scene = decode(location.search, known);
      clearTimeout(timer);
      written = encode(scene);
      opened = milestone(scene);
      store.getState().open(scene);
    },
    { signal: end.signal },
  );

  return () => {
    clearTimeout(timer);
    unwatch();
    end.abort();
  };
}
