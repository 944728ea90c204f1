// A member's name that selects it.
import type { I18n } from '../../i18n/i18n.ts';
import type { Member } from '../../model/member.ts';
import { h } from '../dom.ts';
import { nameElement } from '../member-words.ts';

export const memberLink = (i18n: I18n, member: Member): HTMLElement =>
  h('a', { href: `?city=${member.id}`, 'data-select': member.id }, nameElement(i18n, member));

/** "Berlin, Paris and Dublin", with elements for the names. */
export function sentenceOf(i18n: I18n, items: readonly Node[]): readonly (Node | string)[] {
  // The list is made of numbers between signs that no text has, and then cut there.
  const cut = '\u0000';
  return i18n
    .list(items.map((_, index) => `${cut}${index}${cut}`))
    .split(cut)
    .map((text, index) => (index % 2 === 1 ? (items[Number(text)] ?? '') : text));
}
