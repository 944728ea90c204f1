// The rows of the list: one a member, made once, then only told what they are now.
import type { Look } from '../../model/look.ts';
import { lookName } from '../../model/look.ts';
import type { Member, MemberId } from '../../model/member.ts';
import type { Status } from '../../model/membership.ts';
import { h } from '../dom.ts';
import type { Place } from '../member-link.ts';
import { memberHref } from '../member-link.ts';
import { markBox, nameElement, rowDate } from '../member-words.ts';

/** The rows that stand in `el` already, by member. */
export function findRows(el: HTMLElement): Map<MemberId, HTMLElement> {
  const rows = new Map<MemberId, HTMLElement>();
  for (const row of el.querySelectorAll<HTMLElement>('li[data-member]')) rows.set(row.dataset.member ?? '', row);
  return rows;
}

export const makeRow = (place: Place, member: Member): HTMLElement => {
  const { i18n } = place;
  return h(
    'li',
    { 'data-member': member.id, 'data-unconfirmed': member.unconfirmed },
    h(
      'a',
      { href: memberHref(place, member.id) },
      h('span', { class: 'mark-place' }),
      nameElement(i18n, member),
      // Seen where scripts are off, and then the only sign of the country; else for screen readers.
      h('span', { class: 'country' }, `, ${i18n.country(member.country)} `),
      h('span', { class: 'when' }, rowDate(i18n, member)),
    ),
  );
};

/** What each row was told last, so that thousands of rows need not be read to see what has changed. */
const told = new WeakMap<HTMLElement, string>();

/** Makes a row true to a day; touches only what has changed. */
export function tellRow(row: HTMLElement, look: Look, status: Status, filtered: boolean): void {
  const word = `${lookName(look)} ${status} ${filtered}`;
  if (told.get(row) === word) return;
  told.set(row, word);
  if (row.dataset.status !== status) row.dataset.status = status;
  if (row.hidden !== filtered) {
    row.hidden = filtered;
    row.toggleAttribute('data-filtered', filtered);
  }
  const place = row.querySelector('.mark-place');
  const mark = place?.firstElementChild;
  if (mark?.getAttribute('data-look') !== lookName(look)) place?.replaceChildren(markBox(look));
}
