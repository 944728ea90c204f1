// The sentence of the large picture: how well the dates are known.
import type { I18n } from '../../../i18n/i18n.ts';
import { knowledgeOf } from '../../../model/knowledge.ts';
import type { Member } from '../../../model/member.ts';

/** "Of 164 dates, we know 45 to the day … 65 have only bounds." Kinds without any date are left out. */
export function knowledgeWords(i18n: I18n, members: readonly Member[]): string {
  const known = knowledgeOf(members);
  const parts = (['day', 'near', 'wide'] as const)
    .filter((kind) => known[kind] > 0)
    .map((kind) => i18n.t(`large.know.${kind}`, { number: i18n.number(known[kind]) }));
  const sentences = [
    ...(parts.length > 0 ? [i18n.t('large.know', { count: known.all, parts: i18n.list(parts) })] : []),
    ...(['bounds', 'none'] as const)
      .filter((kind) => known[kind] > 0)
      .map((kind) => i18n.t(`large.know.${kind}`, { count: known[kind] })),
  ];
  return sentences.join(' ');
}
