// A button that copies a text, and says so beneath.
import { copyText } from '../copy.ts';
import { h } from '../dom.ts';
import type { MakerWords } from './words.ts';

export interface Copier {
  readonly label: string;
  readonly text: () => string;
}

/** One button each, with one status. Without a field of its own the text appears in one where it cannot be copied. */
export function copyButtons(
  t: MakerWords,
  copiers: readonly Copier[],
  own: HTMLTextAreaElement | null = null,
): readonly HTMLElement[] {
  const told = h('p', { role: 'status' });
  const field = own ?? h('textarea', { readonly: true, rows: 6, hidden: true, 'aria-label': t('maker.code') });
  const buttons = copiers.map(({ label, text }) => {
    const button = h('button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', async () => {
      const copied = text();
      if (!own) field.value = copied;
      if (!own) field.hidden = false;
      const done = await copyText(copied, field);
      if (!own) field.hidden = done;
      told.replaceChildren(t(done ? 'maker.copied' : 'maker.copyFailed'));
    });
    return button;
  });
  return [h('p', { class: 'buttons' }, ...buttons), ...(own ? [] : [field]), told];
}
