// What comboboxes with a listbox share, after the ARIA Authoring Practices: the focus stays in the field, and one option is active.
export interface ComboboxParts {
  readonly input: HTMLInputElement;
  readonly listbox: HTMLElement;
  /** What is shown and hidden: the listbox, or what it stands in. */
  readonly popup: HTMLElement;
  /** Another option is active now; -1: none. */
  readonly onActive?: (index: number) => void;
  readonly choose: (index: number) => void;
  readonly signal?: AbortSignal;
}

export interface Combobox {
  /** The active option; -1: the field itself. */
  readonly active: () => number;
  readonly isOpen: () => boolean;
  readonly open: (isOpen: boolean) => void;
  /** Other options, none of them active. */
  readonly fill: (options: readonly HTMLElement[]) => void;
  /** Goes on by so many options; one place more than there are is the field. */
  readonly move: (step: number) => void;
}

export function connectCombobox({ input, listbox, popup, onActive, choose, signal }: ComboboxParts): Combobox {
  let active = -1;
  const activate = (index: number): void => {
    listbox.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = listbox.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView?.({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    onActive?.(index);
  };
  const indexAt = ({ target }: Event): number =>
    target instanceof Element ? [...listbox.children].findIndex((option) => option.contains(target)) : -1;
  const listen = signal ? { signal } : {};
  // Pressing on an option must not take the focus out of the field.
  popup.addEventListener('mousedown', (event) => event.preventDefault(), listen);
  listbox.addEventListener('click', (event) => choose(indexAt(event)), listen);
  listbox.addEventListener('pointermove', (event) => indexAt(event) !== active && activate(indexAt(event)), listen);
  return {
    active: () => active,
    isOpen: () => !popup.hidden,
    open: (isOpen) => {
      popup.hidden = !isOpen;
      input.setAttribute('aria-expanded', String(isOpen));
      if (!isOpen) activate(-1);
    },
    fill: (options) => {
      active = -1;
      listbox.replaceChildren(...options);
    },
    move: (step) => {
      const places = listbox.childElementCount + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
  };
}
