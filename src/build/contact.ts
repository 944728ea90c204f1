// Whom readers tell what does not work. Whoever publishes the site says it with `SITE_CONTACT` when it is built.

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
