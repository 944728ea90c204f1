// Pieces of evidence on a card, in time order: date, what happened, and who says so.
import type { I18n } from '../../i18n/i18n.ts';
import type { Look } from '../../model/look.ts';
import { settledLook } from '../../model/look.ts';
import type { Evidence, Member, Source, Statement } from '../../model/member.ts';
import type { Entry, Told } from '../../model/story.ts';
import { compatible, isJoining } from '../../model/story.ts';
import { h, s } from '../dom.ts';
import { markBox } from '../member-words.ts';
import { sourceGroup } from '../source.ts';

/** What happened, where other words than the usual ones tell it. */
export type WordsOf = (entry: Entry) => string | null;

const NOT_MEMBERSHIP: readonly Told[] = ['declared', 'council', 'motion'];

export const entryList = (
  i18n: I18n,
  member: Member,
  evidence: Evidence,
  entries: readonly Entry[],
  wordsOf: WordsOf = () => null,
): HTMLElement =>
  h(
    'ol',
    { class: 'entries', role: 'list' },
    ...entries.map((entry) => entryItem(i18n, member, evidence, entry, wordsOf)),
  );

/** Mentions, folded away, with their number. */
export const foldedMentions = (i18n: I18n, evidence: Evidence, mentions: readonly Entry[]): readonly Node[] =>
  mentions.length === 0
    ? []
    : [
        h(
          'details',
          {},
          h('summary', {}, i18n.t('card.mentions', { number: i18n.number(mentions.length) })),
          // Mentions need no marks.
          mentionList(i18n, evidence, mentions),
        ),
      ];

const mentionList = (i18n: I18n, evidence: Evidence, entries: readonly Entry[]): HTMLElement =>
  h(
    'ol',
    { class: 'mentions', role: 'list' },
    ...entries.map((entry) =>
      h('li', {}, ...entryWords(i18n, entry, null), ...entrySources(i18n, evidence, entry.statements, true)),
    ),
  );

function entryItem(i18n: I18n, member: Member, evidence: Evidence, entry: Entry, wordsOf: WordsOf): HTMLElement {
  const told = wordsOf(entry);
  return h(
    'li',
    { 'data-told': entry.told },
    entryMark(member, entry),
    h('div', {}, ...entryWords(i18n, entry, told), ...entrySources(i18n, evidence, entry.statements, told === null)),
  );
}

function entryWords(i18n: I18n, { told, when }: Entry, words: string | null): readonly Node[] {
  const aside = NOT_MEMBERSHIP.includes(told) ? [' ', h('em', {}, i18n.t('event.notMembership'))] : [];
  return [h('p', { class: 'date' }, i18n.when(when)), h('p', {}, words ?? i18n.t(`event.${told}`), ...aside)];
}

export const sourcesOf = (evidence: Evidence, statements: readonly Statement[]): readonly Source[] =>
  [...new Set(statements.map(({ source }) => source))].flatMap((id) => evidence.sources[id] ?? []);

function entrySources(
  i18n: I18n,
  evidence: Evidence,
  statements: readonly Statement[],
  withNotes: boolean,
): readonly Node[] {
  const notes = withNotes
    ? [...new Set(statements.map(({ note }) => bareNote(note)).filter((note) => note !== ''))]
    : [];
  return [
    ...notes.map((note) => h('p', { class: 'note', lang: i18n.lang === 'en' ? null : 'en' }, note)),
    ...sourceGroup(i18n, sourcesOf(evidence, statements)),
  ];
}

/** A note without the beginning that the event's words already say. */
const bareNote = (note: string): string => note.replace(/^(?:motion only|not yet a member|no longer a member): /, '');

/** The member's own mark where the date is that of joining; a hollow diamond for what came before; else a speck. */
function entryMark(member: Member, { told, when }: Entry): SVGSVGElement {
  const settled = settledLook(member);
  if (isJoining(told) && compatible(when, member.joined)) return markBox(settled);
  if (NOT_MEMBERSHIP.includes(told)) return diamond(settled);
  return markBox({ ...settled, fill: 'speck', ink: 'not-yet' });
}

const diamond = ({ ink }: Look): SVGSVGElement =>
  s(
    'svg',
    { class: 'mark', width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    s('path', { d: 'M0,-5L5,0L0,5L-5,0Z', class: `fill-paper stroke-${ink}`, 'stroke-width': 1.6 }),
  );
