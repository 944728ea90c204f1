// The code that puts the map into another page: a frame, or the element of embed.js; and what either asks of that page.
import type { Shared } from './link.ts';
import { encode } from './link.ts';

export interface Embed {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly site: string;
  readonly lang: string;
  readonly shared: Shared;
  /** What screen readers call the frame. */
  readonly title: string;
  /** CSS px; null: as wide as its place. */
  readonly width: number | null;
  /** CSS px. The element finds its own. */
  readonly height: number;
}

const NEEDED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in markup, within an element or within an attribute in double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => NEEDED[sign] ?? sign);

/** Absolute address of the map with what was chosen. */
export function embedUrl({ site, lang, shared }: Embed): string {
  const query = encode(shared);
  return `${site}${lang}/${query && `?${query}`}`;
}

type Attribute = readonly [name: string, value: string];

const tag = (name: string, attributes: readonly Attribute[]): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('')}></${name}>`;

/** Works in any page, with no script of the page. How it looks stands in attributes: strict pages allow no `style`. */
export const frameCode = (embed: Embed): string =>
  tag('iframe', [
    ['src', embedUrl(embed)],
    ['title', embed.title],
    ['width', embed.width === null ? '100%' : String(embed.width)],
    ['height', String(embed.height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write; web-share'],
    ['frameborder', '0'],
  ]);

/** The element has an attribute for each word of a link. */
export function elementCode({ site, lang, shared, title }: Embed): string {
  const words = [...new URLSearchParams(encode(shared))];
  return [
    tag('script', [
      ['type', 'module'],
      ['src', `${site}embed.js`],
    ]),
    tag('eccar-map', [['lang', lang], ...words, ['title', title]]),
  ].join('\n');
}

/** What the content security policy of the host's page must allow, a line each. */
export function policyLines(site: string, form: 'frame' | 'element'): readonly string[] {
  const { origin } = new URL(site);
  return [...(form === 'element' ? [`script-src ${origin}`] : []), `frame-src ${origin}`];
}
