// What the map says of a member: in its tip, to screen readers, in the chooser.
import type { I18n } from '../../i18n/i18n.ts';
import type { Member } from '../../model/member.ts';

/** The date in words; says so where the membership is unconfirmed. */
export function whenOf(member: Member, i18n: I18n): string {
  const when = i18n.when(member.joined);
  return member.unconfirmed ? i18n.t('map.unconfirmed', { when }) : when;
}

export const spokenOf = (member: Member, i18n: I18n): string =>
  i18n.t('map.spoken', { name: i18n.name(member), when: whenOf(member, i18n) });
