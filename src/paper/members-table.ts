// The members of a country as a table for paper: name, date in words, and the source that says so.
import type { Evidence, Member, Source, Statement } from '../model/member.ts';
import { h } from '../views/dom.ts';
import { longDate, nameElement } from '../views/member-words.ts';
import { publisherName } from '../views/source.ts';
import type { Parts } from './static-map.ts';
import type { PaperWords } from './words.ts';

export function membersTable(parts: Parts, words: PaperWords, evidence: Evidence, country: string): HTMLElement {
  const { data, i18n } = parts;
  const members = data.members.filter((member) => member.country === country);
  if (members.length === 0) return h('p', {}, words.t('paper.noMembers'));
  const sorted = members.toSorted((a, b) => i18n.compare(i18n.name(a), i18n.name(b)));
  const heads = (['paper.member', 'paper.since', 'paper.source'] as const).map((key) =>
    h('th', { scope: 'col' }, words.t(key)),
  );
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...heads)),
    h('tbody', {}, ...sorted.map((member) => row(parts, words, evidence, member))),
  );
}

function row({ i18n }: Parts, words: PaperWords, evidence: Evidence, member: Member): HTMLElement {
  const sources = sourcesOf(member, evidence);
  const [first] = sources;
  const more = sources.length - 1;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, nameElement(i18n, member)),
    h('td', {}, longDate(i18n, member)),
    first
      ? h(
          'td',
          {},
          `${publisherName(i18n, first)}, `,
          h('span', { class: 'url' }, first.url),
          more > 0 ? `, ${words.t('paper.moreSources', { count: more })}` : null,
        )
      : h('td', {}, words.t('paper.noSource')),
  );
}

/** A vote says more than a signature, and that more than a statement or a list. */
const WEIGHT: readonly Statement['event'][] = ['admitted', 'signed', 'stated', 'listed', 'role', 'host'];

/** The sources that see the member in, those that the date rests on first. */
export function sourcesOf(member: Member, { statements, sources }: Evidence): readonly Source[] {
  const { latest } = member.joined;
  const told = (statements[member.id] ?? []).filter(({ stance, event }) => stance === 'for' && WEIGHT.includes(event));
  const rank = (statement: Statement): number =>
    (statement.when.latest === latest ? 0 : WEIGHT.length) + WEIGHT.indexOf(statement.event);
  const ids = told.toSorted((a, b) => rank(a) - rank(b)).map(({ source }) => source);
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}
