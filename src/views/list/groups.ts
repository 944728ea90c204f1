// The groups of the list: a heading with a count, then rows. Rows move between groups; they are never made anew.
import type { I18n } from '../../i18n/i18n.ts';
import type { Group } from '../../model/groups.ts';
import type { Member, MemberId } from '../../model/member.ts';
import { h } from '../dom.ts';
import { lastList, partLists, standsIn } from './parts.ts';

type Rows = ReadonlyMap<MemberId, HTMLElement>;

/** Puts all rows into their groups within `el`. */
export function drawGroups(
  el: HTMLElement,
  i18n: I18n,
  groups: readonly Group[],
  rows: Rows,
  countries: readonly string[],
): void {
  const focused = document.activeElement;
  const old = new Map<string, HTMLElement>();
  // By hand: a search would go through thousands of rows.
  for (const child of el.children)
    if (child instanceof HTMLElement && child.dataset.group) old.set(child.dataset.group, child);
  const sections = groups.map((group) => old.get(group.key) ?? makeSection(group));
  // All at their places before any row moves, so that no row leaves the page.
  sections.forEach((section, index) => {
    const before = sections[index - 1] ?? el.querySelector('h2');
    if (before?.nextElementSibling !== section) before?.after(section);
  });
  groups.forEach((group, index) => {
    const section = sections[index];
    if (!section) return;
    drawHeading(section, i18n, group);
    fill(section.querySelector('ul'), group, rows);
  });
  for (const section of sections) partLists(section.querySelector('ul'));
  for (const section of old.values()) if (!sections.includes(section)) section.remove();
  drawNone(el, i18n, groups, countries);
  // A row that moves loses the focus.
  if (focused instanceof HTMLElement && el.contains(focused) && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
}

function makeSection({ kind, key }: Group): HTMLElement {
  const list = h('ul', { role: 'list' });
  const attributes = { 'data-group': key, 'data-kind': kind, hidden: kind === 'filtered' };
  if (kind === 'later') return h('section', attributes, h('details', {}, h('summary'), list));
  return h('section', attributes, kind === 'all' || kind === 'filtered' ? null : h('h3'), list);
}

/** The heading of a group, and how many there are under it. */
function headingOf(i18n: I18n, { kind, key, members, sure }: Group): readonly [title: string, count: string] {
  const number = i18n.number(members.length);
  const counted =
    sure === members.length
      ? number
      : sure === 0
        ? i18n.t('list.onlyPerhaps', { all: number })
        : i18n.t('list.perhaps', { sure: i18n.number(sure), all: number });
  switch (kind) {
    case 'year':
      return [key, counted];
    case 'country':
      return [i18n.country(key), counted];
    case 'had':
      return [i18n.t('list.had'), i18n.t('list.latestFirst', { number })];
    case 'may':
      return [i18n.t('list.may'), i18n.t('list.largestFirst', { number })];
    case 'joined':
      return [i18n.t('list.joined'), i18n.t('list.latestFirst', { number })];
    case 'perhaps':
      return [i18n.t('list.joinedPerhaps'), i18n.t('list.latestFirst', { number })];
    case 'left':
    case 'unknown':
    case 'unconfirmed':
      return [i18n.t(`list.${kind}`), number];
    case 'later':
      return [i18n.t('list.later', { count: members.length }), ''];
    case 'all':
    case 'filtered':
      return ['', ''];
  }
}

function drawHeading(section: HTMLElement, i18n: I18n, group: Group): void {
  const [title, count] = headingOf(i18n, group);
  const heading = section.querySelector('h3, summary');
  if (heading && heading.textContent !== title + count)
    heading.replaceChildren(h('span', {}, title), ...(count ? [h('span', { class: 'count' }, count)] : []));
}

/** The members that each list was given last. */
const filled = new WeakMap<HTMLElement, readonly Member[]>();

/** Gives a group, by its first list, its rows in order, and moves only those that are not where they belong. */
function fill(list: HTMLElement | null, { members }: Group, rows: Rows): void {
  if (!list) return;
  const before = filled.get(list) ?? standing(list, members, rows);
  filled.set(list, members);
  // The list's end and beginning are mostly what they were.
  let [end, was] = [members.length - 1, before.length - 1];
  while (end >= 0 && members[end] === before[was]) [end, was] = [end - 1, was - 1];
  let begin = 0;
  while (begin <= end && members[begin] === before[begin]) begin++;
  let next: Element | null = rows.get(members[end + 1]?.id ?? '') ?? null;
  for (let at = end; at >= begin; at--) {
    const member = members[at];
    const row = member && rows.get(member.id);
    if (!row) continue;
    // Rows that no longer belong here stay until their new group fetches them.
    if (standsIn(list, row)) while (was >= begin && before[was] !== member) was--;
    if (was >= begin && before[was] === member) was--;
    else if (next) next.before(row);
    else lastList(list).append(row);
    next = row;
  }
}

/** The members of a list that the page came with: all of them if their rows stand there already, else none. */
const standing = (list: HTMLElement, members: readonly Member[], rows: Rows): readonly Member[] =>
  members.every(({ id }, at) => rows.get(id) === list.children[at]) ? members : [];

/** Says so when nobody of the chosen countries is in, or may be. */
function drawNone(el: HTMLElement, i18n: I18n, groups: readonly Group[], countries: readonly string[]): void {
  const empty = groups.every(({ kind }) => kind === 'later' || kind === 'filtered');
  [...el.children].find(({ className }) => className === 'none')?.remove();
  if (!empty) return;
  const names = i18n.list(countries.map(i18n.country).sort(i18n.compare));
  const words = names ? i18n.t('list.none', { countries: names }) : i18n.t('list.nobody');
  el.querySelector('h2')?.after(h('p', { class: 'none' }, words));
}
