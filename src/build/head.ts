// What a page's head says to search engines and to sites that show a link to it. All addresses in it are relative;
// `writeAddress` makes them whole where the site's own address is known.
import type { I18n } from '../i18n/i18n.ts';
import { LANGS } from '../i18n/languages.ts';
import { h } from '../views/dom.ts';
import { PICTURE } from './social/size.ts';
import { pageWords } from './words.ts';

export interface HeadParts {
  readonly i18n: I18n;
  /** From the page to the site's root: `../../`. */
  readonly root: string;
  /** The page below its language: `krakow/`, `about/`, `` for the map; null for the map in the reader's language. */
  readonly path: string | null;
  readonly title: string;
  readonly description: string;
  /** The page of the map whose picture and frame stand for this one, below its language. */
  readonly shown: string;
  /** What its picture shows, in words. */
  readonly alt: string;
  /** What other sites show beneath the title, if less than the description. */
  readonly short?: string;
}

/** The names of what lies beside each page of the map. */
export const PICTURE_FILE = 'picture.png';
export const OEMBED_FILE = 'oembed.json';

/** Fills the head of the global document. */
export function drawMeta(doc: Document, parts: HeadParts): void {
  const { i18n, root, path, title, description, shown, alt, short = description } = parts;
  doc.title = title;
  doc.querySelector('meta[name=description]')?.setAttribute('content', description);
  const beside = `${root || './'}${i18n.lang}/${shown}`;
  const other = (lang: string): string => `${root || './'}${lang}/${path ?? ''}`;
  const meta = (property: string, content: string | number): HTMLElement => h('meta', { property, content });
  doc.head.append(
    h('link', { rel: 'canonical', href: './' }),
    ...LANGS.map((lang) => h('link', { rel: 'alternate', hreflang: lang, href: other(lang) })),
    h('link', { rel: 'alternate', hreflang: 'x-default', href: path ? other('en') : root || './' }),
    h('link', { rel: 'alternate', type: 'application/json+oembed', href: beside + OEMBED_FILE, title }),
    meta('og:type', 'website'),
    meta('og:site_name', i18n.t('site.name')),
    meta('og:title', title),
    meta('og:description', short),
    meta('og:url', './'),
    meta('og:locale', pageWords(i18n.lang)('page.locale')),
    meta('og:image', beside + PICTURE_FILE),
    meta('og:image:width', PICTURE.width),
    meta('og:image:height', PICTURE.height),
    meta('og:image:alt', alt),
    h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  );
}
