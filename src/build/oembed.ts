// oEmbed 1.0: what another site asks for to show a page's map within its own. A file beside each page of the map.
import type { I18n } from '../i18n/i18n.ts';
import type { Member } from '../model/member.ts';
import { h } from '../views/dom.ts';
import { memberTitle } from '../views/frame.ts';
import { PICTURE_FILE } from './head.ts';
import { withDocument } from './pages.ts';
import { PICTURE } from './social/size.ts';
import { pageWords } from './words.ts';

/** Px. */
const FRAME = { width: 800, height: 600 } as const;
/** Seconds: a day. The data changes seldom. */
const KEEP = 86_400;

/** The answer for a member's page, or for the map (`member` null). Addresses are relative to the file. */
export function oembedOf(i18n: I18n, member: Member | null): string {
  const t = pageWords(i18n.lang);
  const name = member && i18n.name(member);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: member ? memberTitle(i18n, member) : i18n.t('site.title'),
    provider_name: i18n.t('site.name'),
    provider_url: member ? '../../' : '../',
    cache_age: KEEP,
    ...FRAME,
    html: frame(name === null ? t('page.frameAll') : t('page.frame', { name })),
    thumbnail_url: PICTURE_FILE,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  });
}

/** The frame of CONTRACT.md, "Embedding". */
function frame(title: string): string {
  let text = '';
  withDocument('<html><body></body></html>', () => {
    const el = h('iframe', {
      ...{ src: './?show=map,timeline', title, ...FRAME, loading: 'lazy' },
      allow: 'fullscreen; clipboard-write; web-share',
    });
    text = el.outerHTML;
  });
  return text;
}
