// The foot of a frame: the way to the whole map, and whose map and data these are.
import { encode } from '../../model/link.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';

/** The query of the whole page in this state: what is said of the frame itself is not said there. */
const wholeQuery = (state: State): string => encode({ ...state, show: [], map: null });

/** `isBoxed`: in a sandbox that may open nothing, so that the address is there to be read as well. */
export const footView =
  (isBoxed: boolean): View =>
  (el, { i18n, data, root, store }) => {
    const link = h('a', { target: '_blank', rel: 'noopener' }, i18n.t('framed.whole'));
    const address = h('span', { class: 'address', translate: 'no' });
    el.replaceChildren(
      h('p', { class: 'way' }, link, ...(isBoxed ? [' ', address] : [])),
      h('p', {}, i18n.t('framed.source', { date: i18n.day(data.researched) })),
    );
    const unwatch = watch(store, wholeQuery, (query) => {
      link.href = `${root}${i18n.lang}/${query && `?${query}`}`;
      address.replaceChildren(link.href);
    });
    return () => {
      unwatch();
      el.replaceChildren();
    };
  };
