// What stands on a card. Drawn in the page, and by the build on the page of each member.
import type { Evidence, Member } from '../../model/member.ts';
import { h } from '../dom.ts';
import { mapHref } from '../member-link.ts';
import { companyOf } from './company.ts';
import { evidenceOf, ownPageOf } from './evidence.ts';
import { topOf } from './top.ts';
import type { WrongParts } from './wrong.ts';
import { wrongLink } from './wrong.ts';

export interface CardParts extends WrongParts {
  /** Shows the members of a country in the list, where a script runs. */
  readonly showCountry: (country: string) => void;
}

/** The card of a member around its story. `tools` stand at the right of its first line. */
export function cardContent(
  parts: CardParts,
  member: Member,
  story: HTMLElement,
  ...tools: readonly Node[]
): readonly Node[] {
  const back = h(
    'a',
    { href: mapHref(parts), class: 'back', 'data-select': '' },
    h('span', { 'aria-hidden': 'true' }, '← '),
    parts.i18n.t('card.back', { count: parts.data.members.length }),
  );
  return [
    h('div', { class: 'card-bar' }, back, ...tools),
    ...topOf(parts, member),
    story,
    ...companyOf(parts, member),
    ...wrongLink(parts, member),
  ];
}

/** What the sources say of a member. */
export const storyContent = (parts: CardParts, member: Member, evidence: Evidence): readonly Node[] => [
  ...evidenceOf(parts, member, evidence),
  ...ownPageOf(parts, member, evidence),
];
