// The line above the map that says which release of the data this is, or that there is none of that number.
import type { Day } from '../model/day.ts';
import { encode } from '../model/link.ts';
import { watch } from '../store/store.ts';
import { h } from './dom.ts';
import type { App, Cleanup } from './view.ts';

export interface Told {
  readonly version: string;
  /** When it was made; null: there is no such release here. */
  readonly day: Day | null;
}

/** Draws into `el` once the words are there. The way to the newest keeps all else that the reader has chosen. */
export function drawRelease(el: HTMLElement, { i18n, store }: App, { version, day }: Told): Cleanup {
  let ended = false;
  let unwatch: Cleanup = () => {};
  i18n.later().then(
    () => {
      if (ended) return;
      const words = h('p', { id: 'release-words' });
      el.replaceChildren(words);
      // A landmark, called what it says.
      el.setAttribute('role', 'region');
      el.setAttribute('aria-labelledby', words.id);
      if (day === null) {
        words.append(i18n.t('release.missing', { version }));
        return;
      }
      const link = h('a', {}, i18n.t('release.newest'));
      words.append(i18n.t('release.shown', { version, date: i18n.day(day) }), ' ', link);
      unwatch = watch(
        store,
        (state) => encode({ ...state, data: null }),
        (query) => {
          link.href = query === '' ? '?' : `?${query}`;
        },
      );
    },
    () => {},
  );
  return () => {
    ended = true;
    unwatch();
    el.replaceChildren();
  };
}
