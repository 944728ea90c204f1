// The head of a card: where, what, its name, since when, and how that is known.
import type { I18n } from '../../i18n/i18n.ts';
import { edgesOf } from '../../model/edtf-edges.ts';
import type { Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { h } from '../dom.ts';
import { rankWords } from '../rank-words.ts';
import type { App } from '../view.ts';

export const HEADING = 'card-heading';

export function topOf({ i18n, data }: Pick<App, 'i18n' | 'data'>, member: Member): readonly Node[] {
  const country = i18n.country(member.country);
  const name = i18n.name(member);
  const rank = rankWords(i18n, data, member);
  return [
    h('p', { class: 'place' }, i18n.t('card.place', { country, kind: i18n.t(`kind.${member.kind}`) })),
    h(
      'h2',
      { id: HEADING, tabindex: -1 },
      h('span', { lang: i18n.nameLang(member), translate: 'no' }, name),
      ...(name === member.name ? [] : [' ', ownName(member)]),
    ),
    ...sinceWords(i18n, member),
    ...(rank === null ? [] : [h('p', { class: 'rank' }, rank)]),
  ];
}

const ownName = (member: Member): HTMLElement =>
  h('span', { class: 'own-name', lang: member.nameLang.split(' ')[0] || null, translate: 'no' }, member.name);

function sinceWords(i18n: I18n, member: Member): readonly Node[] {
  const { joined, left, basis } = member;
  const lines: HTMLElement[] = [];
  if (member.unconfirmed) {
    lines.push(h('p', { class: 'since' }, i18n.t('card.unconfirmed')));
    if (joined.precision !== 'none') lines.push(h('p', {}, i18n.t('card.perhaps', { when: i18n.when(joined) })));
  } else {
    lines.push(h('p', { class: member.id === KRAKOW ? 'since krakow' : 'since' }, ...joinedWords(i18n, member)));
  }
  if (left) lines.push(h('p', {}, i18n.t('card.left', { when: i18n.when(left) })));
  lines.push(h('p', { class: 'basis' }, i18n.t(`basis.${basis}`)));
  return lines;
}

/** "Member since 25 September 2024", with the date marked; no more exact than it is known. */
function joinedWords(i18n: I18n, { joined, left }: Member): readonly (string | Node)[] {
  if (joined.precision === 'none') return [i18n.t('card.unknown')];
  const { first, last } = edgesOf(joined.edtf);
  // Whoever has left is not a member since then.
  const isOne = left === null && first !== null && first === last && !joined.about;
  const date = isOne ? i18n.partial(first, 'gen') : i18n.when(joined);
  const pieces = isOne ? i18n.pieces('card.since', ['date']) : i18n.pieces('card.joined', ['when']);
  return pieces.map(({ text, hole }) => (hole === null ? text : h('span', { class: 'date' }, date)));
}
