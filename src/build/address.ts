// Whole addresses. The build works anywhere, so it writes relative ones; search engines and other sites want whole ones. Once
// it is known where the site lies, they are put in: by `SITE_URL` when it is built, or later by `npm run address`.
import { safeJson } from './safe-json.ts';

/** Where relative addresses are resolved: a place that can be no site's. */
const NOWHERE = 'http://nowhere.invalid/';

/** The address of a site as it may be given. Throws a sentence that says what is wrong. */
export function readSite(text: string): string {
  const wrong = (what: string): Error =>
    new Error(`The address of the site ${what}. It is like https://example.org/eccar/, not "${text}".`);
  if (text.trim() === '') throw wrong('is missing');
  if (!URL.canParse(text)) throw wrong('must be whole');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw wrong('must begin with https:// or http://');
  if (url.search || url.hash) throw wrong('must have no ? and no #');
  if (url.username || url.password) throw wrong('must have no name and no password in it');
  if (/\.html?$/.test(url.pathname)) throw wrong('is that of its folder, without a file');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Whether a file of the site has such addresses in it. */
export const hasAddresses = (path: string): boolean =>
  (path.endsWith('.html') && !path.startsWith('classroom/')) ||
  /(?:^|\/)(?:oembed\.json|sitemap\.xml|robots\.txt)$/.test(path);

/** The address that a page's canonical link says, null if it is a relative one. `path`: of the page, `en/index.html`. */
export function siteIn(path: string, html: string): string | null {
  const [tag = ''] = /<link\b[^>]*\brel="canonical"[^>]*>/.exec(html) ?? [];
  const [, href = ''] = /\bhref="([^"]*)"/.exec(tag) ?? [];
  const page = path.replace(/index\.html$/, '');
  return /^https?:/.test(href) && href.endsWith(page) ? href.slice(0, href.length - page.length) : null;
}

/** The text of a file with the addresses of the site `to`, where there were relative ones or those of the site `from`. */
export function writeAddresses(path: string, text: string, to: string, from: string | null): string {
  const base = from ?? NOWHERE;
  const whole = (address: string): string => {
    const { href } = new URL(address, base + path);
    return href.startsWith(base) ? to + href.slice(base.length) : address;
  };
  if (path.endsWith('.json')) return inOembed(text, whole);
  if (path.endsWith('.xml')) return text.replaceAll(/(?<=<loc>)[^<]*/g, whole);
  if (path.endsWith('.txt')) return text.replace(/^(?:# )?Sitemap: (.*)/m, (_all, at) => `Sitemap: ${whole(at)}`);
  return text
    .replaceAll(/<link\b[^>]*\brel="(?:canonical|alternate)"[^>]*>/g, (tag) => inAttribute(tag, 'href', whole))
    .replaceAll(/<meta\b[^>]*\bproperty="og:(?:url|image)"[^>]*>/g, (tag) => inAttribute(tag, 'content', whole))
    .replaceAll(/(?<=<script type="application\/ld\+json">)[^<]*/g, (json) => safeJson(inData(JSON.parse(json), whole)))
    .replace(/<template>(.*?)<\/template><script data-root\b[^>]*>[^<]*<\/script>/s, (_all, late) => NO_BASE + late)
    .replace(/<base\b[^>]*>/, () => `<base href="${to}">`);
}

/** For the page for lost readers, which guesses where the site begins until that is known. */
const NO_BASE = '<base>';

type Whole = (address: string) => string;

const inAttribute = (tag: string, name: string, whole: Whole): string =>
  tag.replace(new RegExp(`(?<=\\b${name}=")[^"]*`), whole);

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'image', 'contentUrl']);

function inData(value: unknown, whole: Whole): unknown {
  if (Array.isArray(value)) return value.map((one) => inData(one, whole));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    ADDRESSES.has(key) && typeof one === 'string' ? whole(one) : inData(one, whole),
  ]);
  return Object.fromEntries(entries);
}

function inOembed(text: string, whole: Whole): string {
  const said = JSON.parse(text);
  return JSON.stringify({
    ...said,
    provider_url: whole(said.provider_url),
    html: inAttribute(said.html, 'src', whole),
    thumbnail_url: whole(said.thumbnail_url),
  });
}
