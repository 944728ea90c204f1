// What the sources say about a member: in time order, side by side where they differ, and the researchers' remark.
import type { I18n } from '../../i18n/i18n.ts';
import { whyShown } from '../../model/authority.ts';
import { hostOf } from '../../model/host.ts';
import type { Evidence, Member, Statement, When } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { agreements, disagreements, storyOf } from '../../model/story.ts';
import { h } from '../dom.ts';
import { externalLink, pageLink, publisherName } from '../source.ts';
import type { CardParts } from './content.ts';
import { entryList, foldedMentions, sourcesOf } from './entries.ts';
import { krakowStory } from './krakow.ts';

export function evidenceOf(parts: CardParts, member: Member, evidence: Evidence): readonly Node[] {
  const { i18n } = parts;
  const statements = evidence.statements[member.id] ?? [];
  const story =
    member.id === KRAKOW ? krakowStory(parts, member, evidence) : plainStory(i18n, member, evidence, statements);
  const note = evidence.notes[member.id];
  return [
    ...differ(i18n, member, evidence, statements),
    ...story,
    ...(note
      ? [
          h(
            'section',
            { class: 'remark' },
            h('h3', {}, i18n.t('card.remark')),
            h('p', { lang: i18n.lang === 'en' ? null : 'en' }, note),
          ),
        ]
      : []),
  ];
}

function plainStory(i18n: I18n, member: Member, evidence: Evidence, statements: readonly Statement[]): readonly Node[] {
  const { entries, mentions } = storyOf(member, statements);
  return [
    h('h3', { class: 'visually-hidden' }, i18n.t('card.sources')),
    entryList(i18n, member, evidence, entries),
    ...foldedMentions(i18n, evidence, mentions),
  ];
}

/** The date shown and the dates that others give, each with its sources. */
function differ(i18n: I18n, member: Member, evidence: Evidence, statements: readonly Statement[]): readonly Node[] {
  const others = disagreements(member, statements);
  if (others.length === 0) return [];
  const why = whyShown(member, statements, (id) => evidence.sources[id]);
  const row = (when: When, from: readonly Statement[], isShown: boolean): HTMLElement =>
    h(
      'li',
      {},
      h('p', { class: 'date' }, i18n.when(when), ...(isShown ? [' ', h('em', {}, i18n.t('card.shown'))] : [])),
      h(
        'div',
        {},
        ...sourcesOf(evidence, from).map((source) =>
          h('p', {}, `${publisherName(i18n, source)}: `, ...pageLink(i18n, source)),
        ),
      ),
    );
  return [
    h(
      'section',
      { class: 'differ' },
      h('h3', {}, i18n.t('card.differ')),
      h(
        'ul',
        { role: 'list' },
        row(member.joined, agreements(member, statements), true),
        ...others.map((entry) => row(entry.when, entry.statements, false)),
      ),
      h('p', { class: 'why' }, i18n.t(`card.why.${why ?? 'settled'}`)),
    ),
  ];
}

/** The member's own page on its membership. */
export function ownPageOf({ i18n }: CardParts, { id, nameLang }: Member, { pages }: Evidence): readonly Node[] {
  const url = pages[id];
  if (url === undefined) return [];
  const words = h('span', {}, h('strong', {}, i18n.t('card.ownPage')), ' ', h('span', { class: 'host' }, hostOf(url)));
  return [h('p', { class: 'own-page' }, externalLink(url, words, nameLang.split(' ')[0] || null))];
}
