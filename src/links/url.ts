// The address bar: written after each change, read when the reader goes back.

import type { Known, Shared } from '../model/link.ts';
import { encode } from '../model/link.ts';
import type { AppStore, State } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { addressOf, readAddress } from './place.ts';

/** Safari allows 100 history calls in 30 s; playing makes more changes than that. */
const WRITE_AFTER_MS = 300;

/** What the address adds a history entry for, so that Back closes what was opened. */
const milestone = ({ city, step, present, timeline }: Shared): string =>
  JSON.stringify([city, step, present, timeline]);

/** The present address without what stands behind `#`. */
const hereNow = (): string => location.pathname + location.search;

/** What a phone's browser shares is the canonical address: once the reader has acted, it is that of what is shown. */
const tellCanonical = (href: string): void => document.querySelector('link[rel=canonical]')?.setAttribute('href', href);

/**
 * Keeps the address true to the store and the store true to the address. In a frame the host owns the address bar:
 * nothing is written there. `read` is the address that the store was made from: the reader may have gone Back since.
 */
export function connectUrl(store: AppStore, known: Known, read = hereNow()): () => void {
  if (window.parent !== window) return () => {};
  const end = new AbortController();
  let timer = 0;
  const said = readAddress(known);
  let written = addressOf(said, known).href;
  // Of the address, not of the store: the reader may have chosen somebody before this was loaded.
  let opened = milestone(said);
  let here = hereNow();
  if (hereNow() !== read) store.getState().open(said);
  // It was open when the page was loaded anew: see `renew.ts`.
  if (history.state?.paper) {
    history.replaceState(null, '', location.href);
    store.getState().openPaper(true);
  }

  const write = (state: State): void => {
    clearTimeout(timer);
    const { href } = addressOf(state, known);
    const push = milestone(state) !== opened;
    opened = milestone(state);
    if (href === written) return;
    written = href;
    if (push) history.pushState(null, '', href);
    else history.replaceState(null, '', href);
    here = hereNow();
    tellCanonical(href);
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
      // A skip link has moved the focus within the page: what is not written yet still holds.
      if (hereNow() === here) return;
      here = hereNow();
      const scene = readAddress(known);
      clearTimeout(timer);
      written = addressOf(scene, known).href;
      opened = milestone(scene);
      store.getState().open(scene);
      tellCanonical(written);
    },
    { signal: end.signal },
  );

  return () => {
    clearTimeout(timer);
    unwatch();
    end.abort();
  };
}
