// The line above the list: how many are shown, which countries, which dates, in which order.
import './filters.css';
import { endOf } from '../../model/link.ts';
import { tallyKept } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { CALM_MS, watchCalmly } from '../calm.ts';
import { h } from '../dom.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';
import { drawChips } from './chips.ts';
import { countriesMenu } from './countries-menu.ts';
import { doubtsMenu } from './doubts-menu.ts';
import { orderSelect } from './order-select.ts';

export const filtersView: View = (el, app) => {
  const { store, i18n } = app;
  const count = h('p', { class: 'count' });
  const chips = h('div', { class: 'chips' });
  const menu = h('div', { class: 'countries' });
  const doubts = h('div', { class: 'doubts' });
  const order = h('div', { class: 'order' });
  const bar = h(
    'div',
    { class: 'bar', role: 'group', 'aria-label': i18n.t('filters.label') },
    count,
    menu,
    doubts,
    order,
  );
  el.replaceChildren(bar, chips);
  return all(
    () => el.replaceChildren(),
    countriesMenu(menu, app),
    doubtsMenu(doubts, app),
    orderSelect(order, app),
    watchCalmly(
      app,
      CALM_MS.count,
      ({ date, from, known, countries, today }) => ({ date, from, known, countries, today }),
      (state) => count.replaceChildren(countWords(app, state)),
    ),
    watch(
      store,
      ({ countries, from, known }) => ({ countries, from, known }),
      (filter) => drawChips(chips, app, filter),
    ),
  );
};

/** "96 of 164": those who are in, or may be, out of all. */
function countWords(
  { data, i18n }: App,
  state: Pick<State, 'date' | 'from' | 'known' | 'countries' | 'today'>,
): string {
  const shown = tallyKept(data, state, endOf(state.date, state.today)).possible;
  const total = data.members.length;
  return shown === total
    ? i18n.t('filters.total', { count: total })
    : i18n.t('filters.shown', { shown: i18n.number(shown), total: i18n.number(total) });
}
