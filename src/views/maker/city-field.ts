// The field for a city: a combobox with a listbox after the ARIA Authoring Practices, with the page's own search.
import type { I18n } from '../../i18n/i18n.ts';
import type { Member, Names } from '../../model/member.ts';
import type { Match } from '../../model/search.ts';
import { findMembers, fold, withAllNames, withShownNames } from '../../model/search.ts';
import { connectCombobox } from '../combobox.ts';
import { h } from '../dom.ts';
import { field } from './field.ts';
import type { MakerWords } from './words.ts';

const LISTBOX = 'maker-cities';
const MOST = 8;

export interface CityFieldParts {
  readonly members: readonly Member[];
  readonly i18n: I18n;
  readonly t: MakerWords;
  /** The names of all languages, for the search. */
  readonly names: () => Promise<Names>;
  readonly start: Member | null;
  readonly choose: (city: Member | null) => void;
}

export function cityField({ members, i18n, t, names, start, choose }: CityFieldParts): HTMLElement {
  const input = h('input', {
    ...{ type: 'text', role: 'combobox', value: start ? i18n.name(start) : '' },
    ...{ 'aria-expanded': 'false', 'aria-controls': LISTBOX, 'aria-autocomplete': 'list' },
    ...{ autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' },
  });
  const listbox = h('ul', { id: LISTBOX, role: 'listbox', hidden: true, 'aria-label': t('maker.results') });
  const told = h('p', { class: 'visually-hidden', role: 'status' });
  const { el, complain } = field('maker-city', t('maker.city'), input, t('maker.cityHint'), listbox, told);

  let searched = withShownNames(members, i18n.lang, i18n.name);
  let matches: readonly Match[] = [];
  /** Whether what stands in the field has still to find its member. */
  let isOpenEnded = false;

  const box = connectCombobox({
    ...{ input, listbox, popup: listbox },
    choose: (index) => {
      const match = matches[index];
      if (match) take(match.member);
    },
  });
  const find = (): void => {
    matches = findMembers(searched, input.value, i18n.lang).slice(0, MOST);
    box.fill(matches.map((match, index) => optionOf(i18n, match, index)));
    box.open(matches.length > 0);
    told.replaceChildren(matches.length > 0 ? t('maker.found', { count: matches.length }) : '');
  };
  const take = (member: Member | null): void => {
    if (member) input.value = i18n.name(member);
    isOpenEnded = false;
    box.open(false);
    matches = [];
    complain(null);
    choose(member);
  };
  /** What stands in the field when the reader leaves it: nothing, a name in full, or something else. */
  const settle = (): void => {
    box.open(false);
    const text = input.value.trim();
    const exact = findMembers(searched, text, i18n.lang).find(({ name }) => fold(name) === fold(text));
    if (text === '') take(null);
    else if (exact) take(exact.member);
    else complain(t('maker.noCity', { text }));
  };
  const move = (step: number): void => {
    if (!box.isOpen()) find();
    if (box.isOpen()) box.move(step);
  };

  let isAsked = false;
  input.addEventListener('focus', async () => {
    if (isAsked) return;
    isAsked = true;
    // Without them the page's own names are found.
    const all = await names().catch((): Names => ({}));
    if (Object.keys(all).length > 0) searched = withAllNames(members, all);
    if (!isOpenEnded) return;
    if (input.matches(':focus')) find();
    else settle();
  });
  input.addEventListener('input', () => {
    isOpenEnded = true;
    find();
  });
  input.addEventListener('blur', settle);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') box.open(false);
    else if (event.key === 'Enter') {
      const match = matches[Math.max(0, box.active())];
      if (match && box.isOpen()) take(match.member);
      else settle();
    } else return;
    event.preventDefault();
  });
  return el;
}

const optionOf = (i18n: I18n, { member }: Match, index: number): HTMLElement =>
  h(
    'li',
    { id: `${LISTBOX}-${index}`, role: 'option', 'aria-selected': 'false' },
    i18n.name(member),
    ' ',
    h('span', { class: 'also' }, i18n.country(member.country)),
  );
