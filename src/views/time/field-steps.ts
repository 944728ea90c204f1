// The steps beside a typed date. What a handle does when it is dragged can be done by these, on a phone too.
import type { State } from '../../store/store.ts';
import { lowestIndex, monthIndex, monthText, startIndex, watch } from '../../store/store.ts';
import { connectRow, drawSteps, STEP_MONTHS, tellEnds } from '../steps.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';

/** Which of the three dates. */
export type Which = 'date' | 'from' | 'compare';

/** Where a date is and how far it may go, in months of the slider; null where there is none. */
interface Range {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

const RANGES: Readonly<Record<Which, (state: State) => Range | null>> = {
  date: (state) => ({
    at: monthIndex(state.date, state.today),
    first: lowestIndex(state),
    last: monthIndex(null, state.today),
  }),
  from: ({ from, date, today }) =>
    from === null ? null : { at: startIndex(from), first: 0, last: monthIndex(date, today) },
  compare: ({ compare, date, today }) =>
    compare === null ? null : { at: monthIndex(compare, today), first: 0, last: monthIndex(date, today) - 1 },
};

/** Puts the buttons beneath the field in `el`, a date field. `labelId`: of the label that says which date it is. */
export function fieldSteps(el: HTMLElement, { store, i18n }: App, which: Which, labelId: string): Cleanup {
  const row = drawSteps(i18n);
  // Its own name, then that of the date: three rows may stand on one page.
  row.id = `${labelId}-steps`;
  row.setAttribute('aria-labelledby', `${row.id} ${labelId}`);
  row.setAttribute('data-steps', which);
  const end = new AbortController();
  connectRow(row, end.signal);
  const go = (months: number): void => {
    const state = store.getState();
    const range = RANGES[which](state);
    if (!range) return;
    const to = monthText(Math.min(range.last, Math.max(range.first, range.at + months)));
    if (which === 'date') state.stepMonths(months);
    else if (which === 'from') state.setFrom(to);
    else state.compareWith(to);
  };
  row.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button && !button.hasAttribute('aria-disabled')) go(STEP_MONTHS[button.getAttribute('data-do') ?? ''] ?? 0);
    },
    { signal: end.signal },
  );
  el.querySelector('.hint')?.before(row);
  return all(
    () => end.abort(),
    () => row.remove(),
    watch(store, RANGES[which], (range) => range && tellEnds(row, range.at <= range.first, range.at >= range.last)),
  );
}
