// The button that copies a link to what is shown now.
import { h } from '../dom.ts';
import { stateHref } from '../member-link.ts';
import type { App } from '../view.ts';

export function copyLink(app: App): HTMLElement {
  const { store, i18n, say } = app;
  const button = h('button', { type: 'button', class: 'copy' }, i18n.t('card.copy'));
  const box = h('div', { class: 'copy-link' }, button);
  button.addEventListener('click', async () => {
    // An anchor knows the whole address.
    const { href } = h('a', { href: stateHref(app, store.getState()) });
    // Some browsers do not focus a button that is clicked, and only its blur resets the words.
    button.focus();
    try {
      await navigator.clipboard.writeText(href);
      button.replaceChildren(i18n.t('card.copied'));
      say(i18n.t('card.copied'));
    } catch {
      const field = h('input', { type: 'text', readonly: true, value: href, 'aria-label': i18n.t('card.copyThis') });
      box.replaceChildren(h('span', { 'aria-hidden': 'true' }, i18n.t('card.copyThis')), field);
      field.focus();
      field.select();
    }
  });
  button.addEventListener('blur', () => button.replaceChildren(i18n.t('card.copy')));
  return box;
}
