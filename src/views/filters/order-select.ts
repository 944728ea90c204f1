// The order of the list.
import type { Order } from '../../model/link.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';

export const orderSelect: View = (el, { store, i18n }) => {
  const choices: readonly (readonly [Order, string])[] = [
    ['date', i18n.t('filters.byDate')],
    ['country', i18n.t('filters.byCountry')],
    ['name', i18n.t('filters.byName')],
  ];
  const select = h('select', {}, ...choices.map(([order, words]) => h('option', { value: order }, words)));
  el.replaceChildren(h('label', {}, `${i18n.t('filters.order')}: `, select));
  const choose = (): void => {
    const order = choices.find(([value]) => value === select.value)?.[0];
    if (order) store.getState().setOrder(order);
  };
  select.addEventListener('change', choose);
  return all(
    () => select.removeEventListener('change', choose),
    watch(
      store,
      ({ order }) => order,
      (order) => {
        select.value = order;
      },
    ),
  );
};
