// A labelled control with a hint and room for what is wrong with it.
import { h } from '../dom.ts';

export interface Field {
  readonly el: HTMLElement;
  /** Says what is wrong, or that nothing is any more. What was typed stays. */
  readonly complain: (sentence: string | null) => void;
}

export function field(
  id: string,
  label: string,
  control: HTMLElement,
  hint: string | null,
  ...more: HTMLElement[]
): Field {
  const hintId = `${id}-hint`;
  const wrongId = `${id}-wrong`;
  control.id = id;
  control.setAttribute('aria-describedby', hint === null ? wrongId : `${hintId} ${wrongId}`);
  const wrong = h('p', { id: wrongId, class: 'wrong', 'aria-live': 'polite' });
  const el = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    control,
    ...more,
    hint === null ? null : h('p', { id: hintId, class: 'hint' }, hint),
    wrong,
  );
  return {
    el,
    complain: (sentence) => {
      if (sentence === wrong.textContent) return;
      wrong.replaceChildren(sentence ?? '');
      if (sentence === null) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    },
  };
}

/** A text field that tells what was typed once the reader is done with it. */
export function textInput(
  value: string,
  done: (text: string) => void,
  more: Readonly<Record<string, string>> = {},
): HTMLInputElement {
  const input = h('input', { type: 'text', value, autocomplete: 'off', spellcheck: 'false', ...more });
  input.addEventListener('change', () => done(input.value.trim()));
  return input;
}

export function selectBox<T extends string>(
  options: readonly (readonly [value: T, words: string])[],
  chosen: T,
  done: (value: T) => void,
): HTMLSelectElement {
  const select = h(
    'select',
    {},
    ...options.map(([value, words]) => h('option', { value, selected: value === chosen }, words)),
  );
  select.addEventListener('change', () => {
    const option = options.find(([value]) => value === select.value);
    if (option) done(option[0]);
  });
  return select;
}
