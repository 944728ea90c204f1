// One member that the search has found: its name with the matching part bold, and what else tells it apart.
import type { I18n } from '../../i18n/i18n.ts';
import type { Look } from '../../model/look.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Match } from '../../model/search.ts';
import { h } from '../dom.ts';
import { markBox, nameElement, rowDate } from '../member-words.ts';

export function makeOption(i18n: I18n, match: Match, look: Look, id: string): HTMLElement {
  const { member } = match;
  const country = i18n.country(member.country);
  const shown = i18n.name(member);
  const isShown = match.name.normalize('NFC') === shown.normalize('NFC');
  const name = nameElement(i18n, member);
  if (isShown) name.replaceChildren(...boldPart(match));
  const also = isShown
    ? [i18n.t('search.also', { country, date: rowDate(i18n, member) })]
    : [h('span', { lang: langOf(match) }, ...boldPart(match)), `, ${country}`];
  return h(
    'li',
    { id, role: 'option', 'aria-selected': 'false', class: member.id === KRAKOW ? 'krakow' : null },
    markBox(look),
    name,
    ' ',
    h('span', { class: 'also' }, ...also),
  );
}

/** The name with its matching part in bold. */
const boldPart = ({ name, start, end }: Match): readonly (string | Node)[] => [
  name.slice(0, start),
  h('b', {}, name.slice(start, end)),
  name.slice(end),
];

/** The language of the name that matched, without private subtags. */
const langOf = ({ lang, member }: Match): string | null => (lang ?? member.nameLang).split('-x-')[0] || null;
