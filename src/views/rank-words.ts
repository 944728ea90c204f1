// Which member one is by date of joining, in words that say no more than its rank.
import type { I18n } from '../i18n/i18n.ts';
import type { Dataset, Member } from '../model/member.ts';
import { rankOf } from '../model/rank.ts';

/** "1st", "22nd": which ending a number has is the language's own rule. */
function ordinal(i18n: I18n, value: number): string {
  const form = new Intl.PluralRules(i18n.lang, { type: 'ordinal' }).select(value);
  const key = form === 'one' || form === 'two' || form === 'few' ? form : 'other';
  return i18n.t(`rank.ordinal.${key}`, { number: i18n.number(value) });
}

/** One sentence; null where a rank would say nothing. Needs the later words. */
export function rankWords(i18n: I18n, { members, researched }: Dataset, member: Member): string | null {
  const rank = rankOf(member, members, researched);
  if (!rank) return null;
  const [least, greatest] = [ordinal(i18n, rank.least), ordinal(i18n, rank.greatest)];
  const all = i18n.number(members.length);
  if (rank.least === rank.greatest) return i18n.t('rank.exact', { rank: least, all });
  return i18n.t(rank.least === 1 ? 'rank.atLatest' : 'rank.between', { least, greatest, all });
}
