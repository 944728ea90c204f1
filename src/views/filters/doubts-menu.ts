// The button "Dates: all" and the kinds of doubt that it opens: the legend as a filter, for windows without the legend.
import { DOUBTS } from '../../model/link.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { doubtMark } from '../doubt-words.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';
import { createMenu } from './menu.ts';

export const doubtsMenu: View = (el, { store, i18n }) => {
  const boxes = DOUBTS.map((doubt) => {
    const input = h('input', { type: 'checkbox', value: doubt });
    return { doubt, input, row: h('label', {}, input, doubtMark(doubt), h('span', {}, i18n.t(`legend.${doubt}`))) };
  });
  const menu = createMenu(el, {
    id: 'filter-doubts',
    title: i18n.t('filters.doubt'),
    label: i18n.t('filters.doubts'),
    rows: boxes.map(({ row }) => row),
    toggle: (value) => {
      const doubt = DOUBTS.find((one) => one === value);
      if (doubt) store.getState().toggleDoubt(doubt);
    },
  });
  return all(
    menu.cleanup,
    watch(
      store,
      ({ known }) => known,
      (known) => {
        menu.tell(known.length > 0 ? i18n.t('filters.chosen', { count: known.length }) : i18n.t('filters.anyDate'));
        for (const { doubt, input } of boxes) input.checked = known.includes(doubt);
      },
    ),
  );
};
