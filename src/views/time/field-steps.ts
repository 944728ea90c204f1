// The steps beneath a typed date. What a handle does when it is dragged can be done by these, on a phone too.
import type { AppStore, State } from '../../store/store.ts';
import { lowestIndex, monthDate, monthIndex, monthText, startIndex, watch } from '../../store/store.ts';
import { connectRow, drawSteps, STEP_MONTHS, STEPS_BACK, STEPS_ON, tellReached } from '../steps.ts';
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

/** Sets a date to a month of the slider. */
const SET: Readonly<Record<Which, (store: AppStore, index: number) => void>> = {
  date: (store, index) => store.getState().setDate(monthDate(index, store.getState().today)),
  from: (store, index) => store.getState().setFrom(monthText(index)),
  compare: (store, index) => store.getState().compareWith(monthText(index)),
};

interface FieldSteps {
  readonly el: HTMLElement;
  readonly end: Cleanup;
}

/** `labelId`: of the label that says which date it is. */
export function fieldSteps({ store, i18n }: App, which: Which, labelId: string): FieldSteps {
  const row = drawSteps(i18n);
  // Its own name, then that of the date: three rows may stand on one page.
  row.id = `${labelId}-steps`;
  row.setAttribute('aria-labelledby', `${row.id} ${labelId}`);
  row.setAttribute('data-steps', which);
  const controller = new AbortController();
  connectRow(row, controller.signal);
  const press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-do]:not([aria-disabled])') : null;
    const months = STEP_MONTHS[button?.getAttribute('data-do') ?? ''] ?? 0;
    const range = RANGES[which](store.getState());
    if (range && months) SET[which](store, Math.min(range.last, Math.max(range.first, range.at + months)));
  };
  row.addEventListener('click', press, { signal: controller.signal });
  const unwatch = watch(store, RANGES[which], (range) => {
    if (!range) return;
    tellReached(row, STEPS_BACK, range.at <= range.first);
    tellReached(row, STEPS_ON, range.at >= range.last);
  });
  return { el: row, end: all(() => controller.abort(), unwatch) };
}
