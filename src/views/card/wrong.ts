// "Is this wrong?": a mail or a form, filled in as far as the page knows. Without an address it leads to how a date is corrected.
import type { Member } from '../../model/member.ts';
import { h } from '../dom.ts';
import type { App } from '../view.ts';

export interface WrongParts extends Pick<App, 'data' | 'i18n' | 'root' | 'isCopy'> {
  /** `mailto:` with an address, or the address of a page, such as the new issue of a repository. */
  readonly contact: string | null;
}

/** Nothing where there is neither an address nor another page. */
export function wrongLink(parts: WrongParts, member: Member): readonly HTMLElement[] {
  const { i18n, contact, root, isCopy } = parts;
  if (contact === null && isCopy) return [];
  const href = contact === null ? `${root}${i18n.lang}/about/#wrong` : filledIn(contact, parts, member);
  return [h('p', { class: 'wrong' }, h('a', { href, rel: 'noopener' }, i18n.t('card.wrong')))];
}

/** With the member, the date as the tables have it, and the version of the data. */
function filledIn(contact: string, { data, i18n }: WrongParts, member: Member): string {
  const name = i18n.name(member);
  const joined = member.joined.edtf || i18n.t('card.unknown');
  const subject = i18n.t('card.wrongSubject', { name });
  const shown = i18n.t('card.wrongShown', { name, id: member.id, joined, version: data.version });
  const body = [shown, '', i18n.t('card.wrongAsk'), ''].join('\r\n');
  if (contact.startsWith('mailto:'))
    return `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const form = new URL(contact);
  // As the forms of public repositories take them; other pages pass them over.
  form.searchParams.set('title', subject);
  form.searchParams.set('body', body);
  return form.href;
}
