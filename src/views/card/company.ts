// Who else is there: admitted at the same meeting, joined around then, in the same country, nearest.
import { admittedWith, compatriots, joinedAround, meetingOf } from '../../model/company.ts';
import { nearest } from '../../model/geography.ts';
import type { Member } from '../../model/member.ts';
import { isPlainClick } from '../click.ts';
import { h } from '../dom.ts';
import { mapHref, memberLink, sentenceOf } from '../member-link.ts';
import { rowDate, shortDate } from '../member-words.ts';
import type { CardParts } from './content.ts';

const NEAREST = 4;
/** More of one country are left to the list. */
const COMPATRIOTS = 6;

type Part = (parts: CardParts, member: Member) => HTMLElement | null;

export function companyOf(parts: CardParts, member: Member): readonly Node[] {
  const lines = [sameMeeting, around, sameCountry, near].flatMap((part) => part(parts, member) ?? []);
  return lines.length > 0 ? [h('div', { class: 'company' }, ...lines)] : [];
}

const line = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  h('section', {}, h('h3', {}, title), ...content);

/** Names with what is to be said of each, parted by points. */
const dotted = (items: readonly (readonly (Node | string)[])[]): HTMLElement =>
  h('p', {}, ...items.flatMap((item, index) => (index === 0 ? item : ['\u00a0· ', ...item])));

const sameMeeting: Part = (parts, member) => {
  const { data, i18n } = parts;
  const meeting = meetingOf(member, data.milestones);
  const members = admittedWith(member, data.members, data.milestones);
  if (!meeting || members.length === 0) return null;
  const date = i18n.when(meeting.when);
  const host = data.members.find(({ name }) => name === meeting.place);
  const place = host ? i18n.name(host) : meeting.place;
  const at = place === null ? date : i18n.t('card.meetingAt', { place, date });
  return line(i18n.t('card.sameMeeting'), h('p', {}, ...names(parts, members), ` (${at})`));
};

const names = (parts: CardParts, members: readonly Member[]): readonly (Node | string)[] =>
  sentenceOf(
    parts.i18n,
    members.map((member) => memberLink(parts.i18n, member, parts)),
  );

const around: Part = (parts, member) => {
  const { data, i18n } = parts;
  const known = admittedWith(member, data.members, data.milestones);
  const members = joinedAround(member, data.members).filter((other) => !known.includes(other));
  if (members.length === 0) return null;
  const dates = [...new Set(members.map(({ joined }) => joined.edtf))];
  const groups = dates.map((edtf) => members.filter(({ joined }) => joined.edtf === edtf));
  return line(
    i18n.t('card.around'),
    dotted(groups.map((group) => [...names(parts, group), `, ${group[0] ? i18n.when(group[0].joined) : ''}`])),
  );
};

const sameCountry: Part = (parts, member) => {
  const { data, i18n, showCountry } = parts;
  const members = compatriots(member, data.members);
  if (members.length === 0) return null;
  const shown = members.slice(0, COMPATRIOTS);
  const items = shown.map((other) => [
    memberLink(i18n, other, parts),
    `, ${other.unconfirmed ? rowDate(i18n, other) : shortDate(i18n, other)}`,
  ]);
  if (members.length === shown.length) return line(i18n.t('card.compatriots'), dotted(items));
  const words = i18n.t('card.showAll', { count: members.length + 1 });
  const all = h('a', { class: 'all', href: mapHref(parts, `countries=${member.country}`) }, words);
  all.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    showCountry(member.country);
  });
  return line(i18n.t('card.compatriots'), dotted(items), all);
};

const near: Part = (parts, member) => {
  const { data, i18n } = parts;
  const items = nearest(member, data.members, NEAREST).map(({ member: other, km, compass }) => {
    const direction = i18n.t(`direction.${compass ?? 'here'}`);
    const away = compass ? i18n.t('card.away', { km: i18n.number(Math.max(1, Math.round(km))), direction }) : direction;
    return [memberLink(i18n, other, parts), `, ${away}`];
  });
  return items.length > 0 ? line(i18n.t('card.nearest'), dotted(items)) : null;
};
