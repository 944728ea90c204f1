// The words in the large picture, and how much room they take.
import type { I18n } from '../../../i18n/i18n.ts';
import type { Count, Dataset, Member, Milestone } from '../../../model/member.ts';
import { councilDay } from '../scene.ts';

/** Px of a letter on average at 12.5 px; the picture is drawn where nothing can be measured too. */
const LETTER = 6.1;
const BOLD = 6.6;

export const widthOf = (text: string, bold = false): number => text.length * (bold ? BOLD : LETTER);

/** "Kraków: council 6 March 2024, admitted 25 September 2024". */
export function krakowWords(data: Dataset, i18n: I18n, member: Member): string {
  const council = councilDay(data);
  const name = i18n.name(member);
  if (council === null) return name;
  return i18n.t('large.krakow', { name, council: i18n.day(council), admitted: i18n.when(member.joined) });
}

/** "more than 170", "about 140", "104". */
export const numberWords = (i18n: I18n, { comparison, members }: Count): string =>
  i18n.t(`large.${comparison}`, { number: i18n.number(members) });

/** A place in the reader's language where a member has that name. */
export function placeName(i18n: I18n, { members }: Pick<Dataset, 'members'>, { place }: Milestone): string | null {
  const host = members.find(({ name }) => name === place);
  return host ? i18n.name(host) : place;
}
