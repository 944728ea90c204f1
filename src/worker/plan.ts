// Which files of the site go together for use without a network, and what an address asks for. Plain questions, without a worker.
import type { Lang } from '../i18n/languages.ts';
import { bestLang, isLang } from '../i18n/languages.ts';

/** A file of the build, by its address below the site's root (`pl/`, `assets/pl-main-1a2b3c4d.js`), with the sum of its content. */
export interface BuiltFile {
  readonly url: string;
  readonly integrity: string;
}

/** The pages of a language that are kept, below it. The last one tells of pages that are not. */
export const UNKEPT = 'offline.html';
const KEPT: readonly string[] = ['', 'about/', 'sources/', 'accessibility/', UNKEPT];

/** The language that a file speaks; null: it goes with all of them. */
export function languageOf(url: string): Lang | null {
  const [, page, tour, words] =
    /^(?:([a-z]{2})\/|assets\/(?:tour-([a-z]{2})|([a-z]{2})-(?:main|later|paper|maker))-)/.exec(url) ?? [];
  const lang = page ?? tour ?? words ?? '';
  return isLang(lang) ? lang : null;
}

/** What is kept: not what only frames, the embed maker and clerks need, no member's page, no classroom copy, no download. */
export function isKept(url: string): boolean {
  const [lang = '', ...rest] = url.split('/');
  if (lang === 'assets') return !/^(?:framed|embed|maker|[a-z]{2}-maker)-/.test(rest.join('/'));
  return url === '' || (isLang(lang) && KEPT.includes(rest.join('/')));
}

export type Visit =
  /** A page that is kept with its language. */
  | { readonly kind: 'page'; readonly url: string; readonly lang: Lang }
  /** A member's page. */
  | { readonly kind: 'member'; readonly id: string; readonly lang: Lang }
  | { readonly kind: 'other' };

/** What a reader visits. `url`: below the site's root, without a query; `wishes`: the languages that the browser asks for. */
export function visitOf(url: string, wishes: readonly string[]): Visit {
  const page = url.replace(/(^|\/)index\.html$/, '$1');
  if (page === '') return { kind: 'page', url: '', lang: bestLang(wishes) };
  const [lang = '', ...words] = page.split('/');
  const rest = words.join('/');
  if (!isLang(lang) || words.length === 0) return { kind: 'other' };
  if (KEPT.includes(rest)) return { kind: 'page', url: page, lang };
  const [, id] = /^([\w-]+)\/$/.exec(rest) ?? [];
  return id && id !== 'embed' ? { kind: 'member', id, lang } : { kind: 'other' };
}

/** The start page with a member chosen, below the site's root: it stands for the page of a member that is out of reach. */
export function memberOnMap(lang: Lang, id: string, search: string): string {
  const query = new URLSearchParams(search);
  if (!query.has('city')) query.set('city', id);
  return `${lang}/?${query}`;
}
