// Who else is there: admitted at the same meeting, joined around then, in the same country, nearest.
import type { I18n } from '../../i18n/i18n.ts';
import { admittedWith, compatriots, joinedAround, meetingOf } from '../../model/company.ts';
import { nearest } from '../../model/geography.ts';
import type { Member } from '../../model/member.ts';
import { h } from '../dom.ts';
import { memberLink, sentenceOf } from '../member-link.ts';
import { rowDate, shortDate } from '../member-words.ts';
import type { App } from '../view.ts';

const NEAREST = 4;
/** More of one country are left to the list. */
const COMPATRIOTS = 6;

type Part = (app: App, member: Member) => HTMLElement | null;

export function companyOf(app: App, member: Member): readonly Node[] {
  const parts = [sameMeeting, around, sameCountry, near].map((part) => part(app, member));
  const lines = parts.filter((part) => part !== null);
  return lines.length > 0 ? [h('div', { class: 'company' }, ...lines)] : [];
}

const line = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  h('section', {}, h('h3', {}, title), ...content);

/** Names with what is to be said of each, parted by points. */
const dotted = (items: readonly (readonly (Node | string)[])[]): HTMLElement =>
  h('p', {}, ...items.flatMap((item, index) => (index === 0 ? item : ['\u00a0· ', ...item])));

const sameMeeting: Part = ({ data, i18n }, member) => {
  const meeting = meetingOf(member, data.milestones);
  const members = admittedWith(member, data.members, data.milestones);
  if (!meeting || members.length === 0) return null;
  const date = i18n.when(meeting.when);
  const host = data.members.find(({ name }) => name === meeting.place);
  const place = host ? i18n.name(host) : meeting.place;
  const at = place === null ? date : i18n.t('card.meetingAt', { place, date });
  return line(i18n.t('card.sameMeeting'), h('p', {}, ...names(i18n, members), ` (${at})`));
};

const names = (i18n: I18n, members: readonly Member[]): readonly (Node | string)[] =>
  sentenceOf(
    i18n,
    members.map((member) => memberLink(i18n, member)),
  );

const around: Part = ({ data, i18n }, member) => {
  const known = admittedWith(member, data.members, data.milestones);
  const members = joinedAround(member, data.members).filter((other) => !known.includes(other));
  if (members.length === 0) return null;
  const dates = [...new Set(members.map(({ joined }) => joined.edtf))];
  const groups = dates.map((edtf) => members.filter(({ joined }) => joined.edtf === edtf));
  return line(
    i18n.t('card.around'),
    dotted(groups.map((group) => [...names(i18n, group), `, ${group[0] ? i18n.when(group[0].joined) : ''}`])),
  );
};

const sameCountry: Part = ({ data, i18n, store }, member) => {
  const members = compatriots(member, data.members);
  if (members.length === 0) return null;
  const shown = members.slice(0, COMPATRIOTS);
  const items = shown.map((other) => [
    memberLink(i18n, other),
    `, ${other.unconfirmed ? rowDate(i18n, other) : shortDate(i18n, other)}`,
  ]);
  if (members.length === shown.length) return line(i18n.t('card.compatriots'), dotted(items));
  const button = h('button', { type: 'button' }, i18n.t('card.showAll', { count: members.length + 1 }));
  button.addEventListener('click', () => store.getState().apply({ countries: [member.country], city: null }));
  return line(i18n.t('card.compatriots'), dotted(items), button);
};

const near: Part = ({ data, i18n }, member) => {
  const items = nearest(member, data.members, NEAREST).map(({ member: other, km, compass }) => {
    const direction = i18n.t(`direction.${compass ?? 'here'}`);
    const away = compass ? i18n.t('card.away', { km: i18n.number(Math.max(1, Math.round(km))), direction }) : direction;
    return [memberLink(i18n, other), `, ${away}`];
  });
  return items.length > 0 ? line(i18n.t('card.nearest'), dotted(items)) : null;
};
