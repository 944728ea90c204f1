// A member's name, short date and mark as the list, the search and the card show them.
import type { I18n } from '../i18n/i18n.ts';
import { edgesOf } from '../model/edtf-edges.ts';
import type { Look } from '../model/look.ts';
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

/** The date in words as a list row has it: "unconfirmed, by 2014" where the membership is not sure. */
export const rowDate = (i18n: I18n, member: Member): string =>
  member.unconfirmed ? i18n.t('list.unconfirmedDate', { date: shortDate(i18n, member) }) : i18n.when(member.joined);

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
      'data-look': lookKey(look),
    },
    markElement(look, RADIUS),
  );

/** Equal for looks that are drawn the same. */
export const lookKey = ({ fill, ink, shape }: Look): string => `${fill} ${ink} ${shape}`;
