// The three dates that can be typed: the date itself, the start of a span, the date that is compared with.
import type { I18n } from '../../i18n/i18n.ts';
import { endOf, startOf } from '../../model/link.ts';
import type { State } from '../../store/store.ts';
import type { App } from '../view.ts';
import type { DateField } from './date-field.ts';
import { dateField } from './date-field.ts';

const isDay = (date: string): boolean => date.length === 10;

/** "June 2012", and the day on which it is for today. */
export const dateWords = (i18n: I18n, { date, today }: Pick<State, 'date' | 'today'>): string =>
  date === null ? i18n.day(today) : i18n.partial(date, 'nom');

/** "The end of June 2012", "3 December 2020", "2026, up to today". */
export function endWords({ t, partial }: I18n, date: string, today: State['today']): string {
  if (isDay(date)) return partial(date, 'nom');
  return endOf(date, today) === today
    ? t('time.untilToday', { date: partial(date, 'nom') })
    : t('time.end', { date: partial(date, 'gen') });
}

/** `id` begins the ids of the field. */
export function goField(app: App, id: string): DateField {
  const { i18n, store } = app;
  return dateField(app, {
    ...{ id: `${id}-go`, which: 'date', label: i18n.t('time.go') },
    meaning: (date) => endWords(i18n, date, store.getState().today),
    refusal: (date) => {
      const { from, compare, today } = store.getState();
      const day = endOf(date, today);
      if (from !== null && day < (startOf(from) ?? day))
        return i18n.t('time.notBefore', { date: i18n.partial(from, 'nom') });
      if (compare !== null && day <= endOf(compare, today))
        return i18n.t('time.mustFollow', { date: i18n.partial(compare, 'nom') });
      return null;
    },
    use: (date) => store.getState().setDate(date),
    useToday: () => store.getState().setDate(null),
  });
}

export function fromField(app: App, id: string): DateField {
  const { i18n, store } = app;
  return dateField(app, {
    ...{ id: `${id}-from`, which: 'from', label: i18n.t('time.from') },
    meaning: (date) => i18n.t(isDay(date) ? 'time.beginDay' : 'time.begin', { date: i18n.partial(date, 'gen') }),
    refusal: (date) => {
      const state = store.getState();
      const late = (startOf(date) ?? 0) > endOf(state.date, state.today);
      return late ? i18n.t('time.notAfter', { date: dateWords(i18n, state) }) : null;
    },
    use: (date) => store.getState().setFrom(date),
  });
}

export function compareField(app: App, id: string): DateField {
  const { i18n, store } = app;
  return dateField(app, {
    ...{ id: `${id}-compare`, which: 'compare', label: i18n.t('time.earlier') },
    meaning: (date) => endWords(i18n, date, store.getState().today),
    refusal: (date) => {
      const state = store.getState();
      const late = endOf(date, state.today) >= endOf(state.date, state.today);
      return late ? i18n.t('time.mustPrecede', { date: dateWords(i18n, state) }) : null;
    },
    use: (date) => store.getState().compareWith(date),
  });
}
