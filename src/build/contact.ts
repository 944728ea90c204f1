// Whom readers tell what does not work. Whoever publishes the site says it with `SITE_CONTACT` when it is built.
import type { AccessKey } from '../i18n/en/access.ts';
import type { I18n } from '../i18n/i18n.ts';
import { h } from '../views/dom.ts';
import { partWords } from './words.ts';

export interface Contact {
  readonly href: string;
  /** What is read. */
  readonly words: string;
}

/** An e-mail address or a page, as it may be given. Throws a sentence that says what is wrong. */
export function readContact(text: string): Contact {
  const words = text.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(words)) return { href: `mailto:${words}`, words };
  if (URL.canParse(words) && /^https?:$/.test(new URL(words).protocol)) return { href: words, words };
  throw new Error(
    `SITE_CONTACT is an e-mail address or the address of a page, like map@example.org or https://example.org/contact, not "${text}".`,
  );
}

/** A line of a page that says whom to tell, or that nobody is named. */
export function tellWhom(i18n: I18n, contact: Contact | null): HTMLElement {
  const t = partWords<AccessKey>(i18n.lang, 'access');
  if (!contact) return h('p', {}, t('access.tellUnknown'));
  return h('p', {}, `${t('access.tellAt')} `, h('a', { href: contact.href, rel: 'noopener' }, contact.words));
}
