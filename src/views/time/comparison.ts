// The comparison of two dates as a small table: before, came, left, after; in all and by country.
import type { I18n } from '../../i18n/i18n.ts';
import type { Comparison, Range } from '../../model/compare.ts';
import { compareCountries, compareDays } from '../../model/compare.ts';
import { endOf } from '../../model/link.ts';
import { kept } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App } from '../view.ts';
import { dateWords, endWords } from './dates.ts';

type Told = Pick<State, 'date' | 'compare' | 'from' | 'countries' | 'known' | 'today'>;

const COLUMNS = ['before', 'came', 'left', 'after'] as const;

/** Fills `el` with the table of a state; empty without a comparison. */
export function drawComparison(el: HTMLElement, { data, i18n }: Pick<App, 'data' | 'i18n'>, state: Told): void {
  if (state.compare === null) {
    el.replaceChildren();
    return;
  }
  const { compare, today, date } = state;
  const [then, now] = [endOf(compare, today), endOf(date, today)];
  const members = kept(data.members, { ...state, from: null });
  const rows = compareCountries(members, then, now, {
    researched: data.researched,
    order: (a, b) => i18n.compare(i18n.country(a), i18n.country(b)),
  });
  const all = compareDays(members, then, now, data.researched);
  const caption = i18n.t('compare.caption', {
    before: endWords(i18n, compare, today),
    after: date === null ? dateWords(i18n, state) : within(i18n, endWords(i18n, date, today), date),
  });
  el.replaceChildren(
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, i18n.t('compare.country')),
          ...COLUMNS.map((key) => h('th', { scope: 'col' }, i18n.t(`compare.${key}Head`))),
        ),
      ),
      h(
        'tbody',
        {},
        row(i18n, i18n.t('compare.all'), all, 'all'),
        ...rows.map((one) => row(i18n, i18n.country(one.country), one)),
      ),
    ),
    all.open > 0 ? h('p', { class: 'hint' }, i18n.t('compare.open', { count: all.open })) : '',
  );
}

const row = (i18n: I18n, name: string, comparison: Comparison, kind: string | null = null): HTMLElement =>
  h(
    'tr',
    { class: kind },
    h('th', { scope: 'row' }, name),
    ...COLUMNS.map((key) => h('td', { 'data-none': comparison[key].possible === 0 }, ...cell(i18n, comparison[key]))),
  );

/** "12", or "12 (14)", which is read out as "12 perhaps 14". */
function cell({ t, number }: I18n, { certain, possible }: Range): readonly (Node | string)[] {
  if (possible === certain) return [number(certain)];
  return [
    number(certain),
    ' ',
    h('small', { 'aria-hidden': 'true' }, `(${number(possible)})`),
    h('span', { class: 'visually-hidden' }, t('compare.perhaps', { possible: number(possible) })),
  ];
}

/** As words stand within a sentence: small at first, but for the name of a month, which is as its language writes it. */
const within = ({ lang, partial }: I18n, words: string, date: string): string =>
  words.startsWith(partial(date, 'nom')) || words.startsWith(partial(date, 'gen'))
    ? words
    : words.charAt(0).toLocaleLowerCase(lang) + words.slice(1);
