// The chosen countries and kinds of doubt, and the start of a span, as buttons that take them away.
import type { Filter } from '../../model/membership.ts';
import { h } from '../dom.ts';
import type { App } from '../view.ts';

/** Redraws the chips. A focused chip that is gone hands the focus to its neighbour. */
export function drawChips(el: HTMLElement, app: App, { countries, from, known }: Filter): void {
  const { i18n, store } = app;
  const before = [...el.querySelectorAll('button')];
  const focused = before.findIndex((button) => button.matches(':focus'));
  const names = [...countries].sort((a, b) => i18n.compare(i18n.country(a), i18n.country(b)));
  const chips = names.map((code) => chip(app, i18n.country(code), () => store.getState().toggleCountry(code)));
  for (const doubt of known) {
    const words = i18n.t('filters.only', { doubt: i18n.t(`doubt.${doubt}`) });
    chips.push(chip(app, words, () => store.getState().toggleDoubt(doubt)));
  }
  if (from !== null) {
    const since = i18n.t('filters.since', { date: i18n.partial(from, 'gen') });
    chips.push(chip(app, since, () => store.getState().apply({ from: null })));
  }
  const clear = h('button', { type: 'button', class: 'clear' }, i18n.t('filters.clear'));
  clear.addEventListener('click', () => store.getState().clearCountries());
  el.hidden = chips.length === 0;
  el.replaceChildren(...chips, ...(names.length > 0 ? [clear] : []));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? toggleOf(el))?.focus();
}

function chip({ i18n }: App, words: string, remove: () => void): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'chip', 'aria-label': i18n.t('filters.remove', { country: words }) },
    words,
    h('span', { 'aria-hidden': 'true' }, '✕'),
  );
  button.addEventListener('click', remove);
  button.addEventListener('keydown', ({ key }) => (key === 'Delete' || key === 'Backspace') && remove());
  return button;
}

/** Where the focus goes when the last chip is gone: the button that opens the countries. */
const toggleOf = (el: HTMLElement): HTMLElement | null =>
  el.parentElement?.querySelector<HTMLElement>('[aria-expanded]') ?? null;
