// The search: a combobox with a listbox after the ARIA Authoring Practices. The focus stays in the field.
import './search.css';
import { endOf } from '../../model/link.ts';
import { lookAt } from '../../model/look.ts';
import type { Match } from '../../model/search.ts';
import { findMembers, fold, MIN_LETTERS, withAllNames, withShownNames } from '../../model/search.ts';
import { connectCombobox } from '../combobox.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';
import { clearIcon, glassIcon } from './icons.ts';
import { makeOption } from './option.ts';

const LISTBOX = 'search-results';
const optionId = (index: number): string => `search-result-${index}`;

export const searchView: View = (el, { data, store, i18n, say, names }) => {
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': i18n.t('search.label'),
    'aria-expanded': 'false',
    'aria-controls': LISTBOX,
    'aria-autocomplete': 'list',
    placeholder: i18n.t('search.label'),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const clear = h('button', { type: 'button', hidden: true, 'aria-label': i18n.t('search.clear') }, clearIcon());
  const listbox = h('ul', { id: LISTBOX, role: 'listbox', 'aria-label': i18n.t('search.results') });
  const popup = h('div', { class: 'popup', hidden: true }, listbox, h('p', { class: 'help' }, i18n.t('search.help')));
  const none = h('div', { class: 'none', hidden: true });
  const field = h('div', { class: 'field' }, glassIcon(), input, clear);
  el.replaceChildren(h('div', { role: 'search' }, field, popup), none);

  const shown = withShownNames(data.members, i18n.lang, i18n.name);
  let members = shown;
  let matches: readonly Match[] = [];
  const control = new AbortController();
  const { signal } = control;
  const box = connectCombobox({
    ...{ input, listbox, popup, signal },
    onActive: (index) => {
      const member = matches[index]?.member.id ?? null;
      if (store.getState().hovered !== member) store.getState().hover(member);
    },
    choose: (index) => choose(matches[index]),
  });
  /** Closed by the reader: names that come later do not open it again. */
  let dismissed = false;
  /** What has been said: the same is not said again when another letter, or names of other languages, change nothing. */
  let told = '';
  const find = (): void => {
    clear.hidden = input.value === '';
    matches = findMembers(members, input.value, i18n.lang);
    const day = endOf(store.getState().date, store.getState().today);
    const options = matches.map((match, index) =>
      makeOption(i18n, match, lookAt(match.member, day, data.researched), optionId(index)),
    );
    box.fill(options);
    box.open(matches.length > 0 && !dismissed);
    const asked = fold(input.value).length >= MIN_LETTERS;
    none.hidden = !asked || matches.length > 0;
    const words = i18n.t('search.none', { text: input.value.trim() });
    if (!none.hidden)
      none.replaceChildren(
        h('p', { class: 'title' }, words),
        h('p', {}, i18n.t('search.noneHint', { count: data.members.length })),
      );
    const news = asked ? (matches.length > 0 ? i18n.t('search.found', { count: matches.length }) : words) : '';
    if (news && news !== told) say(news);
    told = news;
  };
  const reset = (): void => {
    input.value = '';
    find();
  };
  const choose = (match: Match | undefined): void => {
    if (!match) return;
    reset();
    store.getState().select(match.member.id);
  };
  const move = (step: number): void => {
    if (matches.length === 0) return;
    if (!box.isOpen()) box.open(true);
    box.move(step);
  };

  // The names of all languages come when the field is first used. Without them the page's own names are found.
  const loadAllNames = (): void => {
    if (members !== shown) return;
    names().then(
      (all) => {
        members = withAllNames(data.members, all);
        if (input.value !== '' && !signal.aborted) find();
      },
      () => {},
    );
  };

  input.addEventListener('focus', loadAllNames, { signal });
  const dismiss = (): void => {
    dismissed = true;
    box.open(false);
  };
  input.addEventListener(
    'input',
    () => {
      dismissed = false;
      find();
    },
    { signal },
  );
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const known = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key);
      if (event.key === 'ArrowDown') move(1);
      if (event.key === 'ArrowUp') move(-1);
      if (event.key === 'Enter') choose(matches[Math.max(0, box.active())]);
      if (event.key === 'Escape') {
        if (!box.isOpen()) reset();
        else dismiss();
      }
      if (known) event.preventDefault();
    },
    { signal },
  );
  input.addEventListener('blur', dismiss, { signal });
  // A click in the field after Escape shows again what is found.
  input.addEventListener('click', () => box.open(matches.length > 0), { signal });
  clear.addEventListener(
    'click',
    () => {
      reset();
      input.focus();
    },
    { signal },
  );
  return () => {
    control.abort();
    el.replaceChildren();
  };
};
