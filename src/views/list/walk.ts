// The list by keyboard: one Tab stop, however long it is. Comes after the first view; without it Tab goes from row to row.
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';

/** What can have the focus in the list now: rows, and what unfolds more of them. */
const STOPS = [
  'section:not([hidden]) > ul > li:not([hidden]) > a',
  'section:not([hidden]) > details > summary',
  'section:not([hidden]) > details[open] > ul > li:not([hidden]) > a',
].join(',');

/** Lets the keys walk over the rows of `el`, which itself can take the focus. Needs the later words. */
export function walkRows(el: HTMLElement, { i18n }: Pick<App, 'i18n'>): Cleanup {
  const hint = h('p', { id: 'list-keys', class: 'list-keys', tabindex: -1 }, i18n.t('list.keys'));
  el.append(hint);
  el.setAttribute('aria-describedby', hint.id);

  const walk = (event: KeyboardEvent, here: HTMLElement): void => {
    const stops = [...el.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(here);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  };
  const control = new AbortController();
  const { signal } = control;
  el.addEventListener(
    'keydown',
    (event) => {
      const here = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey || !(here instanceof HTMLElement) || !here.matches(STOPS))
        return;
      // The browser goes on from the end or the beginning of the list: thousands of rows need no `tabindex` for it.
      if (event.key === 'Tab') (event.shiftKey ? el : hint).focus({ preventScroll: true });
      else if (!event.shiftKey) walk(event, here);
    },
    { signal },
  );
  const show = ({ type, target }: Event): void => {
    const isByKeys = type === 'focusin' && target instanceof HTMLElement && target.matches(':focus-visible');
    hint.toggleAttribute('data-shown', isByKeys && target !== el && target !== hint);
  };
  for (const type of ['focusin', 'focusout']) el.addEventListener(type, show, { signal });
  return () => {
    control.abort();
    hint.remove();
    el.removeAttribute('aria-describedby');
  };
}
