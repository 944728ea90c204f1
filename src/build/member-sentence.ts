// What a member's page says of its membership in one or two sentences, in the words of the card.
import type { I18n } from '../i18n/i18n.ts';
import type { Dataset, Member } from '../model/member.ts';
import { topOf } from '../views/card/top.ts';
import { h } from '../views/dom.ts';

/** "Member since 25 September 2024. By a vote of …" Needs a document. */
export function memberSentence(i18n: I18n, data: Dataset, member: Member): string {
  const top = h('div', {}, ...topOf({ i18n, data }, member));
  const said = [...top.querySelectorAll('.since, .since ~ p:not(.rank)')].map((el) => el.textContent ?? '');
  return said.map((words) => (words.endsWith('.') ? words : `${words}.`)).join(' ');
}
