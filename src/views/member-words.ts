// A member's name, short date and mark as the list, the search and the card show them.
import type { I18n } from '../i18n/i18n.ts';
import { edgesOf } from '../model/edtf-edges.ts';
import type { Look } from '../model/look.ts';
import { lookName } from '../model/look.ts';
import type { Member } from '../model/member.ts';
import { KRAKOW } from '../model/member.ts';
import { h, s } from './dom.ts';
import { markElement } from './mark-svg.ts';

const RADIUS = 5;
/** Px, square; room for the mark and its outline. */
const BOX = 16;

/** The name in the reader's language, with the language that it is in. */
export const nameElement = (i18n: I18n, member: Member): HTMLElement =>
  h(
    'span',
    { class: member.id === KRAKOW ? 'name krakow-name' : 'name', lang: i18n.nameLang(member), translate: 'no' },
    i18n.name(member),
  );

/** The same as a list row has it: "unconfirmed, by 2014". */
export const rowDate = (i18n: I18n, member: Member): string =>
  withStatus(i18n, member, member.unconfirmed ? shortDate(i18n, member) : i18n.when(member.joined));

/** The date in words; says so where the membership is unconfirmed ("unconfirmed, in or before 2014") or has ended. */
export const longDate = (i18n: I18n, member: Member): string => withStatus(i18n, member, i18n.when(member.joined));

function withStatus(i18n: I18n, { unconfirmed, left }: Member, joined: string): string {
  const date = unconfirmed ? i18n.t('list.unconfirmedDate', { date: joined }) : joined;
  return left ? i18n.t('list.leftDate', { date, left: i18n.when(left) }) : date;
}

/** "by 2014" where the long form is "in or before 2014". */
export function shortDate(i18n: I18n, member: Member): string {
  const { last } = edgesOf(member.joined.edtf);
  return member.joined.precision === 'before' && last !== null
    ? i18n.t('list.by', { date: i18n.partial(last, 'gen') })
    : i18n.when(member.joined);
}

export const markBox = (look: Look): SVGSVGElement =>
  s(
    'svg',
    {
      class: 'mark',
      width: BOX,
      height: BOX,
      viewBox: `${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}`,
      'aria-hidden': 'true',
      'data-look': lookName(look),
    },
    markElement(look, RADIUS),
  );
