// A member's name that selects it, lists of such names, and what makes them select.
import type { I18n } from '../i18n/i18n.ts';
import type { Shared } from '../model/link.ts';
import { encode } from '../model/link.ts';
import type { Member, MemberId } from '../model/member.ts';
import { isPlainClick } from './click.ts';
import { h } from './dom.ts';
import { nameElement } from './member-words.ts';
import type { App } from './view.ts';

/** Where a page lies, for links that must hold without a script. */
export type Place = Pick<App, 'i18n' | 'root' | 'isCopy'>;

/** The page of a member; in the classroom copy, which has no other pages, its card. */
export const memberHref = ({ i18n, root, isCopy }: Place, id: MemberId): string =>
  isCopy ? `?city=${id}` : `${root}${i18n.lang}/${id}/`;

/** The map in the page's language, with a query such as `countries=PL`. */
export const mapHref = ({ i18n, root, isCopy }: Place, query = ''): string =>
  `${isCopy ? '' : `${root}${i18n.lang}/`}${query || isCopy ? '?' : ''}${query}`;

/** The address of a state for others: a chosen member's page, else the map in the page's language. */
export const stateHref = (place: Place, state: Shared): string => {
  if (state.city === null || place.isCopy) return mapHref(place, encode(state));
  const query = encode({ ...state, city: null });
  return memberHref(place, state.city) + (query && `?${query}`);
};

/** Without a place it leads to the card on this very page. */
export const memberLink = (i18n: I18n, member: Member, place: Place | null = null): HTMLElement =>
  h(
    'a',
    { href: place ? memberHref(place, member.id) : `?city=${member.id}`, 'data-select': member.id },
    nameElement(i18n, member),
  );

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
