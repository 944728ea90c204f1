// The legend: only the marks that the map shows now, in words. Rows of how well a date is known are a filter besides.
import type { I18n } from '../../i18n/i18n.ts';
import { calendarDay } from '../../model/day.ts';
import { doubtOf } from '../../model/doubt.ts';
import type { Doubt } from '../../model/link.ts';
import { DOUBTS, endOf } from '../../model/link.ts';
import type { Look } from '../../model/look.ts';
import { isArea, lookAt } from '../../model/look.ts';
import type { Dataset } from '../../model/member.ts';
import { kept } from '../../model/membership.ts';
import { onceFor } from '../../model/remember.ts';
import { isFresh, sceneOf } from '../../model/scene.ts';
import type { State } from '../../store/store.ts';
import { CALM_MS, watchCalmly } from '../calm.ts';
import { h, s } from '../dom.ts';
import { doubtMark, LEGEND_RADIUS, legendMark } from '../doubt-words.ts';
import { tickPath } from '../mark.ts';
import { connectRoving, makeStop } from '../roving.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'known' | 'compare' | 'countries' | 'today'>;

const PLAIN: Look = { fill: 'disc', ink: 'ink', shape: 'round' };

/**
 * Fills `el` with the marks that occur among the members shown; touches nothing if it has them. Where nothing can be
 * chosen (`plain`, in the page as it comes), the rows are words alone.
 */
export function drawLegend(el: HTMLElement, { data, i18n }: Parts, state: Told, form: 'filter' | 'plain'): void {
  const seen = rowsSeen(data, state);
  const fresh = freshWords(i18n, state);
  const word = [form, i18n.lang, ...state.known, '', ...seen, fresh].join(' ');
  if (el.dataset.rows === word) return;
  el.dataset.rows = word;
  const had = el.querySelector('[data-doubt][tabindex="0"]')?.getAttribute('data-doubt');
  const focused = el.contains(document.activeElement);
  const isFilter = form === 'filter';
  const tools = { role: 'toolbar', 'aria-orientation': 'vertical', 'aria-labelledby': 'legend-title' };
  el.replaceChildren(
    h('h2', { class: 'visually-hidden', id: 'legend-title' }, i18n.t('legend.title')),
    h(
      'div',
      isFilter ? tools : {},
      h('ul', {}, ...seen.map((row) => rowElement(i18n, row, isFilter ? state.known : null, fresh))),
    ),
    h('p', { class: 'hint' }, i18n.t('legend.filter')),
  );
  const rows = doubtRows(el);
  const stop = rows.find((row) => row.dataset.doubt === had);
  makeStop(rows, stop);
  if (focused) (stop ?? rows[0])?.focus();
}

const doubtRows = (el: HTMLElement): readonly HTMLElement[] => [...el.querySelectorAll<HTMLElement>('[data-doubt]')];

type Row = Doubt | 'possible' | 'gone' | 'area' | 'new';

const isDoubt = (row: Row): row is Doubt => DOUBTS.some((doubt) => doubt === row);

function rowsSeen(data: Dataset, state: Told): readonly Row[] {
  const day = endOf(state.date, state.today);
  const scene = sceneOf(state, state.today);
  const seen = new Set<Row>(state.known);
  const most = rowsEver(data);
  // Rows that the filter leaves out stay, so that they can be chosen.
  for (const member of kept(data.members, { ...state, known: [] })) {
    const { fill } = lookAt(member, day, data.researched);
    const doubt = doubtOf(member);
    if (fill === 'disc' || fill === 'core' || fill === 'broken') seen.add(doubt);
    if (state.known.length > 0 && !state.known.includes(doubt)) continue;
    if (fill === 'empty') seen.add('possible');
    if (fill === 'gone') seen.add('gone');
    if (fill !== 'speck' && isArea(member)) seen.add('area');
    if (isFresh(member, scene, data.researched)) seen.add('new');
    if (seen.size === most) break;
  }
  return ORDER.filter((row) => seen.has(row));
}

/** How many rows a dataset can have at most. */
const rowsEver = onceFor(({ members }: Dataset): number => {
  const doubts = new Set(members.map(doubtOf));
  return doubts.size + 2 + Number(members.some(isArea)) + Number(members.some(({ left }) => left !== null));
});

const ORDER: readonly Row[] = ['day', 'wide', 'bounds', 'possible', 'unconfirmed', 'gone', 'area', 'new'];

/** What the tick of newcomers says: the shown year, or since when. */
const freshWords = (i18n: I18n, { date, compare, today }: Told): string =>
  compare === null
    ? i18n.t('legend.fresh', { year: calendarDay(endOf(date, today)).year })
    : i18n.t('legend.freshAfter', { date: i18n.partial(compare, 'loc') });

/** `known`: the chosen rows; null where none can be chosen. */
function rowElement(i18n: I18n, row: Row, known: readonly Doubt[] | null, fresh: string): HTMLElement {
  if (isDoubt(row)) {
    const words = h('span', {}, i18n.t(`legend.${row}`));
    if (known === null) return h('li', {}, doubtMark(row), words);
    const pressed = known.includes(row);
    const button = h('button', { type: 'button', 'aria-pressed': String(pressed), 'data-doubt': row });
    button.append(doubtMark(row), words);
    return h('li', { 'data-out': known.length > 0 && !pressed }, button);
  }
  if (row === 'possible') return h('li', {}, legendMark({ ...PLAIN, fill: 'empty' }), i18n.t('legend.possible'));
  if (row === 'gone') return h('li', {}, legendMark({ ...PLAIN, fill: 'gone', ink: 'not-yet' }), i18n.t('legend.gone'));
  if (row === 'area') return h('li', {}, legendMark({ ...PLAIN, shape: 'square' }), i18n.t('legend.area'));
  const mark = legendMark(PLAIN);
  mark.append(s('path', { class: 'fresh', d: tickPath(LEGEND_RADIUS) }));
  return h('li', {}, mark, fresh);
}

export const legendView: View = (el, app) => {
  const control = new AbortController();
  const press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-doubt]') : null;
    const doubt = DOUBTS.find((one) => one === button?.getAttribute('data-doubt'));
    if (doubt) app.store.getState().toggleDoubt(doubt);
  };
  el.addEventListener('click', press, { signal: control.signal });
  connectRoving(el, () => doubtRows(el), control.signal);
  return all(
    () => control.abort(),
    watchCalmly(
      app,
      CALM_MS.legend,
      ({ date, from, known, compare, countries, today }) => ({ date, from, known, compare, countries, today }),
      (state) => drawLegend(el, app, state, 'filter'),
    ),
  );
};
