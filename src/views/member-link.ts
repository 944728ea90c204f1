// A member's name that selects it, lists of such names, and what makes them select.
import type { I18n } from '../i18n/i18n.ts';
import type { Member } from '../model/member.ts';
import { isPlainClick } from './click.ts';
import { h } from './dom.ts';
import { nameElement } from './member-words.ts';
import type { App } from './view.ts';

export const memberLink = (i18n: I18n, member: Member): HTMLElement =>
  h('a', { href: `?city=${member.id}`, 'data-select': member.id }, nameElement(i18n, member));

/** "Berlin, Paris and Dublin", with elements for the names. */
export function sentenceOf(i18n: I18n, items: readonly (Node | string)[]): readonly (Node | string)[] {
  // The list is made of numbers between signs that no text has, and then cut there.
  const cut = '\u0000';
  return i18n
    .list(items.map((_, index) => `${cut}${index}${cut}`))
    .split(cut)
    .map((text, index) => (index % 2 === 1 ? (items[Number(text)] ?? '') : text));
}

/** Links to members select them, and nothing else; a link for a new tab is left to the browser. */
export function followLink({ store }: Pick<App, 'store'>, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-select]') : null;
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  store.getState().select(link.dataset.select || null);
}
