// The kinds of pages there are. Another kind is a template beside index.html, a drawing function, and a row here.
import type { I18n } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import { isLang } from '../i18n/languages.ts';
import type { Day } from '../model/day.ts';
import { renderAbout } from './about.ts';
import { renderAccess } from './access-page.ts';
import { renderCity } from './city.ts';
import type { Contact } from './contact.ts';
import { renderEmbedPage } from './embed-page.ts';
import type { Generated } from './generated.ts';
import { renderPage } from './pages.ts';
import { renderSources } from './sources-page.ts';

/** What a page is drawn from. */
export interface Ground extends Generated {
  /** With all of its words loaded. */
  readonly i18n: I18n;
  readonly today: Day;
  /** From the page to the site's root: `../../`. */
  readonly root: string;
  /** The page below its language: `` for the map, `about/` … */
  readonly path: string;
  /** Whom readers tell what does not work; null: nobody is named. */
  readonly contact: Contact | null;
}

export interface PageKind {
  /** A page beside package.json, which Vite bundles. */
  readonly template: string;
  /** The pages of this kind in each language, below the language: `` or `about/`. */
  readonly paths: (all: Generated) => readonly string[];
  /** The whole page as text. `html`: the template with the bundled files in it, whose addresses begin with `./`. */
  readonly draw: (html: string, ground: Ground) => string | Promise<string>;
  /** Whether it shows the map, so that what the map needs first is fetched early. */
  readonly isMap?: boolean;
  /** Whether it comes with a card. */
  readonly isCard?: boolean;
  /** Whether it has a form, which its code draws. */
  readonly isForm?: boolean;
}

export const START: PageKind = { template: 'index.html', paths: () => [''], draw: renderPage, isMap: true };

export const PAGE_KINDS: readonly PageKind[] = [
  START,
  {
    template: 'index.html',
    paths: ({ data }) => data.members.map(({ id }) => `${id}/`),
    draw: renderCity,
    isMap: true,
    isCard: true,
  },
  { template: 'about.html', paths: () => ['about/'], draw: renderAbout },
  { template: 'about.html', paths: () => ['accessibility/'], draw: renderAccess },
  { template: 'about.html', paths: () => ['sources/'], draw: renderSources },
  { template: 'embed.html', paths: () => ['embed/'], draw: renderEmbedPage, isForm: true },
];

/** The page for lost readers is made from the about page's. */
export const LOST_TEMPLATE = 'about.html';

export const TEMPLATES: readonly string[] = [...new Set(PAGE_KINDS.map(({ template }) => template))];

/** One page of the site. */
export interface Page {
  readonly kind: PageKind;
  readonly lang: Lang;
  readonly path: string;
}

/** From a page to the site's root. */
export const rootOf = (address: string): string => '../'.repeat(address.split('/').length - 1);

/** Which page an address below the site's root means, such as `en/about/?theme=dark`; null for all that is no page. */
export function pageAt(address: string, all: Generated): Page | null {
  const [lang = '', ...rest] = address.replace(/[?#].*$/, '').split('/');
  const path = rest.join('/');
  const kind = rest.length > 0 ? PAGE_KINDS.find((one) => one.paths(all).includes(path)) : undefined;
  return kind && isLang(lang) ? { kind, lang, path } : null;
}

interface Drawing extends Pick<Ground, 'i18n' | 'today' | 'root' | 'contact'> {
  readonly all: Generated;
}

/** A page as text, from its template. */
export const drawPage = async (html: string, { kind, path }: Page, { all, ...rest }: Drawing): Promise<string> =>
  kind.draw(html, { ...all, ...rest, path });
