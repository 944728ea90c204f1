// A source in words: who says so, and the way to the page. Shared by the card and the large timeline.
import type { I18n } from '../i18n/i18n.ts';
import type { Source } from '../model/member.ts';
import { h } from './dom.ts';

/** The publisher in the reader's language where the data has a pattern for it. */
export function publisherName(i18n: I18n, { publisher }: Source): string {
  const [, kind, city] = /^(City|Municipality) of ([^(]+)$/.exec(publisher) ?? [];
  if (city === undefined) return publisher;
  return i18n.t(kind === 'City' ? 'card.cityOf' : 'card.municipalityOf', { city });
}

/** "Source: City of Kraków" and under it the pages, each with its language. */
export function sourceGroup(i18n: I18n, sources: readonly Source[]): readonly Node[] {
  const publishers = [...new Set(sources.map((source) => publisherName(i18n, source)))];
  return publishers.flatMap((publisher) => [
    h('p', { class: 'publisher' }, i18n.t('card.source', { publisher })),
    ...sources
      .filter((source) => publisherName(i18n, source) === publisher)
      .map((source) => h('p', { class: 'page' }, ...pageLink(i18n, source))),
  ]);
}

/** The title as a link, and the language of the page behind it. */
export function pageLink(i18n: I18n, source: Source): readonly (string | Node)[] {
  const language = i18n.inLanguage(source.lang);
  if (isHomePage(source.url)) {
    const date = i18n.partial(source.published, 'nom');
    return [
      h('span', { lang: source.lang }, bareTitle(source)),
      ' ',
      h('span', { class: 'language' }, i18n.t('card.inLanguageSought', { language, date })),
    ];
  }
  const words = h('span', { class: 'language short' }, i18n.t('card.inLanguage', { language }));
  return [externalLink(source.url, h('span', { lang: source.lang }, bareTitle(source)), source.lang), ' ', words];
}

/** A link out of the site. Anything but a web address stays plain text. */
export function externalLink(url: string, content: Node, lang: string | null): Node {
  if (!/^https?:\/\//i.test(url)) return content;
  return h(
    'a',
    { href: url, rel: 'noopener', hreflang: lang, class: 'external' },
    content,
    h('span', { class: 'arrow', 'aria-hidden': 'true' }, '\u00a0↗'),
  );
}

/** Where only a site's home page is known, the page itself is still to be found. */
function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** Without the researchers' remark on a missing address. */
const bareTitle = ({ title }: Source): string => title.replace(/ \([^()]*address to be added\)$/, '');
