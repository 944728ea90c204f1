// A second date in words: who joined in a span, or what changed since an earlier date; loaded when there is one. Needs
// the later words.
import type { I18n } from '../../i18n/i18n.ts';
import { compareDays } from '../../model/compare.ts';
import type { Shared } from '../../model/link.ts';
import { endOf } from '../../model/link.ts';
import type { Dataset } from '../../model/member.ts';
import { kept, tallyKept } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { spanWords } from './span.ts';

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'known' | 'compare' | 'countries' | 'today'>;

/** The sentences of a state with a second date, the main one first. */
export function secondDateWords(parts: Parts, state: Told): readonly string[] {
  if (state.from === null) return comparedWords(parts, state);
  const { data, i18n } = parts;
  const counts = tallyKept(data, state, endOf(state.date, state.today));
  const open = counts.possible - counts.certain;
  return [
    spanWords(i18n, state.from, state.date, counts),
    ...(open > 0 ? [i18n.t('span.open', { count: open })] : []),
    ...comparedWords(parts, state),
  ];
}

/** "Between the end of 2012 and today, 58 cities joined, perhaps 90." and what belongs to it; empty without a comparison. */
function comparedWords({ data, i18n }: Parts, state: Told): readonly string[] {
  if (state.compare === null) return [];
  const [then, now] = [endOf(state.compare, state.today), endOf(state.date, state.today)];
  const { came, left } = compareDays(kept(data.members, { ...state, from: null }), then, now, data.researched);
  return [
    i18n.t(came.possible > came.certain ? 'compare.camePerhaps' : 'compare.came', {
      ...{ count: came.certain, possible: came.possible },
      ...{ before: edge(i18n, state.compare), after: edge(i18n, state.date) },
    }),
    ...(left.certain > 0 ? [i18n.t('compare.left', { count: left.certain })] : []),
    ...(left.possible > left.certain ? [i18n.t('compare.leftPerhaps', { possible: left.possible })] : []),
    ...(left.possible === 0 ? [i18n.t('compare.noneLeft')] : []),
    ...(came.possible > came.certain ? [i18n.t('span.open', { count: came.possible - came.certain })] : []),
  ];
}

/** "the end of 2012", "3 December 2020", "today". */
function edge(i18n: I18n, date: Shared['date']): string {
  if (date === null) return i18n.t('span.today');
  const words = i18n.partial(date, 'gen');
  return date.length === 10 ? words : i18n.t('compare.endOf', { date: words });
}
