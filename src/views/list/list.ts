// The list of all members: the same selection as map and timeline, and the way in without a map.
import { groupMembers } from '../../model/groups.ts';
import { endOf } from '../../model/link.ts';
import { lookAt } from '../../model/look.ts';
import type { Dataset, Member, MemberId } from '../../model/member.ts';
import { isKept, statusAt } from '../../model/membership.ts';
import { turnedBetween } from '../../model/turns.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { CALM_MS, watchCalmly } from '../calm.ts';
import { isPlainClick } from '../click.ts';
import { h } from '../dom.ts';
import { moveFocus } from '../focus.ts';
import { lazyView, missedAbove } from '../lazy.ts';
import type { Place } from '../member-link.ts';
import type { App, Cleanup, View } from '../view.ts';
import { all } from '../view.ts';
import { drawGroups } from './groups.ts';
import { findRows, makeRow, tellRow } from './rows.ts';

type Parts = Place & { readonly data: Dataset };
type Told = Pick<State, 'date' | 'from' | 'known' | 'countries' | 'order' | 'today'>;

/**
 * Fills `el` with the list for a state; keeps the rows that stand there. Draws the same however often it is called.
 * `before` is the state that `el` shows, if it is known: then only those who have changed since are looked at.
 */
export function drawList(
  el: HTMLElement,
  { data, i18n, root, isCopy }: Parts,
  state: Told,
  rows = findRows(el),
  before: Told | null = null,
): void {
  const day = endOf(state.date, state.today);
  for (const member of changedMembers(data, before, state)) {
    const row = rows.get(member.id) ?? makeRow({ i18n, root, isCopy }, member);
    rows.set(member.id, row);
    const filtered = !isKept(member, state);
    tellRow(row, lookAt(member, day, data.researched), statusAt(member, day, data.researched), filtered);
  }
  const { order, countries, from, known } = state;
  const asked = { order, day, dated: state.date !== null, countries, from, known, researched: data.researched };
  if (!el.querySelector('h2')) {
    el.prepend(h('h2', { class: 'visually-hidden', id: 'list-title' }, i18n.t('list.title')));
    el.setAttribute('aria-labelledby', 'list-title');
  }
  drawGroups(el, i18n, groupMembers(data.members, asked, i18n), rows, countries);
}

function changedMembers(data: Dataset, before: Told | null, now: Told): readonly Member[] {
  const isOther =
    !before || before.countries !== now.countries || before.from !== now.from || before.known !== now.known;
  if (isOther) return data.members;
  const turned = turnedBetween(data, endOf(before.date, before.today), endOf(now.date, now.today));
  return turned.flatMap((index) => data.members[index] ?? []);
}

/** The member whose row an event is in. */
const memberAt = (event: Event): MemberId | null =>
  (event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-member]')?.dataset.member : null) ??
  null;

function listen(el: HTMLElement, { store }: App): Cleanup {
  const control = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void): void =>
    el.addEventListener(type, run, { signal: control.signal });
  on('click', (event) => {
    const member = memberAt(event);
    if (member === null || !isPlainClick(event)) return;
    event.preventDefault();
    store.getState().select(member);
  });
  on('pointerover', (event) => store.getState().hover(memberAt(event)));
  on('pointerleave', () => store.getState().hover(null));
  on('focusin', (event) => store.getState().hover(memberAt(event)));
  on('focusout', () => store.getState().hover(null));
  return () => control.abort();
}

/** After a card has closed and focus is nowhere, it goes to the row of the member that was open. */
function catchFocus(row: HTMLElement | undefined): void {
  // Later, so that the card has given the focus back first, if it knows where.
  queueMicrotask(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    // A row that is folded away cannot take it; what unfolds it can.
    const folded = row?.closest('details:not([open])')?.querySelector('summary');
    moveFocus(folded ?? row?.querySelector('a'));
  });
}

/** Without it Tab goes from row to row. */
const walkLater = lazyView(async ({ i18n }) => {
  const [{ walkRows }] = await Promise.all([import('./walk.ts'), i18n.later()]);
  return walkRows;
}, missedAbove);

export const listView: View = (el, app) => {
  const { store } = app;
  // Rows that the page came with may be in another language.
  if (el.lang !== app.i18n.lang && el.lang !== '') el.replaceChildren();
  el.lang = app.i18n.lang;
  const rows = findRows(el);
  let isDrawn = false;
  const draw = watchCalmly(
    app,
    CALM_MS.list,
    ({ date, from, known, countries, order, today }) => ({ date, from, known, countries, order, today }),
    (state, before) => {
      drawList(el, app, state, rows, isDrawn ? before : null);
      isDrawn = true;
    },
  );
  const mark = (id: MemberId | null, attribute: 'aria-current' | 'data-hovered', on: boolean): void => {
    const row = id === null ? undefined : rows.get(id);
    const target = attribute === 'aria-current' ? row?.querySelector('a') : row;
    if (on) target?.setAttribute(attribute, 'true');
    else target?.removeAttribute(attribute);
  };
  const hover = watch(
    store,
    ({ hovered }) => hovered,
    (now, before) => {
      mark(before, 'data-hovered', false);
      mark(now, 'data-hovered', true);
    },
  );
  const choose = watch(
    store,
    ({ city }) => city,
    (now, before) => {
      mark(before, 'aria-current', false);
      mark(now, 'aria-current', true);
      if (now === null && before !== null) catchFocus(rows.get(before));
    },
  );
  return all(() => el.replaceChildren(), draw, hover, choose, listen(el, app), walkLater(el, app));
};
