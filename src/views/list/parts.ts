// A group of thousands is a row of short lists: what is out of sight is left out list by list, and a long one would be laid
// out whole as soon as a part of it is seen.
import { h } from '../dom.ts';

/** Rows that one list has at most, and rows of each part of a longer one. */
const MOST = 240;
const PART = 60;

/** The lists of a group, the first one first. */
const listsOf = (first: HTMLElement): readonly HTMLElement[] =>
  [...(first.parentElement?.children ?? [])].filter((el): el is HTMLElement => el.tagName === 'UL');

/** Where a row goes that comes after all others. */
export const lastList = (first: HTMLElement): HTMLElement => listsOf(first).at(-1) ?? first;

/** Whether a row stands in one of the lists of a group. */
export const standsIn = (first: HTMLElement, row: HTMLElement): boolean =>
  row.parentElement === first || row.parentElement?.parentElement === first.parentElement;

/**
 * Parts lists that have become too long, takes away those that have become empty, and says which are long: a style sheet that
 * counts rows itself has the browser style all of them anew whenever one comes or goes.
 */
export function partLists(first: HTMLElement | null): void {
  if (!first) return;
  for (const list of listsOf(first)) {
    const rows = [...list.children];
    if (rows.length === 0 && list !== first) list.remove();
    if (rows.length <= MOST) continue;
    tellLength(list);
    // The last one first, each right behind the list that it was a part of.
    for (let at = Math.floor((rows.length - 1) / PART) * PART; at > 0; at -= PART)
      list.after(tellLength(h('ul', { role: 'list' }, ...rows.slice(at, at + PART))));
  }
  for (const list of listsOf(first)) list.toggleAttribute('data-long', list.childElementCount >= PART);
}

/** How long it is before it has been seen, for the style sheet. */
function tellLength(list: HTMLElement): HTMLElement {
  list.style.setProperty('--rows', String(PART));
  return list;
}
