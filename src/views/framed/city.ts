// A chosen member in a frame that shows no card: beneath the sentence its rank, its country, its neighbours.
import { compatriots } from '../../model/company.ts';
import { hasMap, panelOf } from '../../model/framed.ts';
import { nearest } from '../../model/geography.ts';
import type { Member } from '../../model/member.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { followLink, memberLink, sentenceOf } from '../member-link.ts';
import { longDate, nameElement } from '../member-words.ts';
import { rankWords } from '../rank-words.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';

const NEAREST = 3;
const COMPATRIOTS = 4;

export const cityView: View = (el, app) => {
  const end = new AbortController();
  el.addEventListener('click', (event) => followLink(app, event), { signal: end.signal });
  return all(
    () => end.abort(),
    watch(
      app.store,
      ({ city, show, date, from, compare }) => ({ city, show, date, from, compare }),
      (state) => {
        const member = panelOf(state) === 'card' ? undefined : app.data.members.find(({ id }) => id === state.city);
        el.hidden = !member;
        // The sentence speaks of the member only where it does not speak of a date.
        const isNamed = state.date === null && state.from === null && state.compare === null;
        el.replaceChildren(
          ...(member && !isNamed ? [nameOf(app, member)] : []),
          ...(member ? linesOf(app, member) : []),
        );
        // Beside a map there is a way out; without one the sentence is all there is.
        if (member && !hasMap(state)) el.append(backOf(app));
      },
    ),
  );
};

const nameOf = ({ i18n }: App, member: Member): HTMLElement =>
  h('p', { class: 'who' }, nameElement(i18n, member), `, ${longDate(i18n, member)}`);

const backOf = ({ i18n, data }: App): HTMLElement =>
  h('p', {}, h('a', { href: '?', 'data-select': '' }, i18n.t('card.back', { count: data.members.length })));

function linesOf({ data, i18n }: App, member: Member): readonly Node[] {
  const rank = rankWords(i18n, data, member);
  const names = (members: readonly Member[]): readonly (Node | string)[] =>
    sentenceOf(
      i18n,
      members.map((other) => memberLink(i18n, other)),
    );
  const line = (title: string, members: readonly Member[]): readonly Node[] =>
    members.length === 0 ? [] : [h('p', { class: 'company' }, `${title}: `, ...names(members))];
  const abroad = data.members.filter(({ country }) => country !== member.country);
  return [
    ...(rank === null ? [] : [h('p', { class: 'rank' }, rank)]),
    ...line(i18n.t('card.compatriots'), compatriots(member, data.members).slice(0, COMPATRIOTS)),
    ...line(
      i18n.t('framed.abroad'),
      nearest(member, abroad, NEAREST).map((near) => near.member),
    ),
  ];
}
