// The chosen countries as buttons that take them away.
import { h } from '../dom.ts';
import type { App } from '../view.ts';

/** Redraws the chips. A focused chip that is gone hands the focus to its neighbour. */
export function drawChips(el: HTMLElement, app: App, countries: readonly string[]): void {
  const { i18n, store } = app;
  const before = [...el.querySelectorAll('button')];
  const focused = before.findIndex((button) => button.matches(':focus'));
  const names = [...countries].sort((a, b) => i18n.compare(i18n.country(a), i18n.country(b)));
  const chips = names.map((code) => {
    const remove = (): void => store.getState().toggleCountry(code);
    const chip = h(
      'button',
      { type: 'button', class: 'chip', 'aria-label': i18n.t('filters.remove', { country: i18n.country(code) }) },
      i18n.country(code),
      h('span', { 'aria-hidden': 'true' }, '✕'),
    );
    chip.addEventListener('click', remove);
    chip.addEventListener('keydown', ({ key }) => (key === 'Delete' || key === 'Backspace') && remove());
    return chip;
  });
  const clear = h('button', { type: 'button', class: 'clear' }, i18n.t('filters.clear'));
  clear.addEventListener('click', () => store.getState().clearCountries());
  el.hidden = chips.length === 0;
  el.replaceChildren(...chips, ...(chips.length > 0 ? [clear] : []));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? toggleOf(el))?.focus();
}

/** Where the focus goes when the last chip is gone: the button that opens the countries. */
const toggleOf = (el: HTMLElement): HTMLElement | null =>
  el.parentElement?.querySelector<HTMLElement>('[aria-expanded]') ?? null;
