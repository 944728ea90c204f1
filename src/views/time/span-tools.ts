// The two switches that put a second date beside the date: a span from … to …, or a comparison. One of them at a time.
import { monthIndex, monthText, watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';
import { drawComparison } from './comparison.ts';
import { compareField, fromField } from './dates.ts';
import { switchTool } from './switch-tool.ts';

/** A second date begins so many months before the date, or at the founding. */
const BEFORE = 60;

/** `id` begins the ids of the fields. */
export function spanTools(el: HTMLElement, app: App, id: string): Cleanup {
  const { store, i18n } = app;
  const from = fromField(app, id);
  const compare = compareField(app, id);
  const table = h('div', { class: 'comparison' });
  const span = switchTool(
    i18n.t('time.span'),
    (isOn) => {
      const start = isOn ? secondDate(app) : null;
      store.getState().compareWith(null);
      store.getState().setFrom(start);
    },
    from.el,
  );
  const comparison = switchTool(
    i18n.t('time.compare'),
    (isOn) => {
      const start = isOn ? secondDate(app) : null;
      store.getState().setFrom(null);
      store.getState().compareWith(start);
    },
    compare.el,
    table,
  );
  el.replaceChildren(span.el, comparison.el);
  return all(
    () => el.replaceChildren(),
    from.end,
    compare.end,
    watch(
      store,
      (state) => state.from,
      (start) => {
        span.show(start !== null);
        from.show(start === null ? '' : i18n.partial(start, 'nom'));
      },
    ),
    watch(
      store,
      (state) => state.compare,
      (start) => {
        comparison.show(start !== null);
        compare.show(start === null ? '' : i18n.partial(start, 'nom'));
      },
    ),
    watch(
      store,
      ({ date, compare, from, countries, known, today }) => ({ date, compare, from, countries, known, today }),
      (state) => drawComparison(table, app, state),
    ),
  );
}

/** Some years before the date. At the very beginning nothing is before it, so the date goes to today. */
function secondDate({ store }: App): string {
  if (monthIndex(store.getState().date, store.getState().today) === 0) store.getState().setDate(null);
  const { date, today } = store.getState();
  return monthText(Math.max(0, monthIndex(date, today) - BEFORE));
}
