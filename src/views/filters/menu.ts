// A button that says what is chosen, and the panel of boxes that it opens.
import { h } from '../dom.ts';
import type { Cleanup } from '../view.ts';

export interface Menu {
  readonly tell: (value: string) => void;
  readonly isOpen: () => boolean;
  readonly cleanup: Cleanup;
}

export interface MenuOptions {
  /** Of the panel. */
  readonly id: string;
  /** On the button, before what is chosen. */
  readonly title: string;
  readonly label: string;
  readonly rows: readonly HTMLElement[];
  /** A box was ticked or emptied. */
  readonly toggle: (value: string) => void;
  /** The rows are about to be seen. */
  readonly opens?: () => void;
}

/** Fills `el`. The panel closes with Escape, and when the focus leaves. */
export function createMenu(el: HTMLElement, { id, title, label, rows, toggle, opens }: MenuOptions): Menu {
  const value = h('span', { class: 'value' });
  const button = h(
    'button',
    { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': id },
    `${title}: `,
    value,
  );
  const panel = h(
    'div',
    // Takes the focus when the pointer presses between the boxes, so that the panel stays open.
    { id, class: 'panel', role: 'group', tabindex: -1, hidden: true, 'aria-label': label },
    ...rows,
  );
  el.replaceChildren(button, panel);

  const open = (isOpen: boolean): void => {
    if (isOpen) opens?.();
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const control = new AbortController();
  const { signal } = control;
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') === 'false'), { signal });
  el.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      event.stopPropagation();
      open(false);
      button.focus();
    },
    { signal },
  );
  el.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && el.contains(relatedTarget))) open(false);
    },
    { signal },
  );
  panel.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && toggle(target.value), {
    signal,
  });
  return {
    tell: (words) => value.replaceChildren(words),
    isOpen: () => !panel.hidden,
    cleanup: () => control.abort(),
  };
}
