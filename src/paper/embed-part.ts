// The way from the panel to the embed maker, which takes the chosen member along.
import { h } from '../views/dom.ts';
import type { Desk } from './panel.ts';

export function embedPart({ app: { root, i18n, store, isCopy }, words }: Desk): HTMLElement | null {
  if (isCopy) return null;
  const { city } = store.getState();
  const href = `${root}${i18n.lang}/embed/${city === null ? '' : `?city=${city}`}`;
  return h(
    'section',
    {},
    h('h3', {}, words.t('embed.title')),
    h('p', {}, words.t('embed.hint')),
    h('p', { class: 'buttons' }, h('a', { class: 'button', href }, words.t('embed.go'))),
  );
}
