// The page of a member: its card with all of its sources, readable without a script; with one it is the map, opened on it.
import { DEFAULTS } from '../model/link.ts';
import type { Member } from '../model/member.ts';
import { cardContent, storyContent } from '../views/card/content.ts';
import { HEADING } from '../views/card/top.ts';
import { h } from '../views/dom.ts';
import { drawFooter, drawSkips, memberTitle } from '../views/frame.ts';
import { drawLost } from '../views/notice.ts';
import { drawSentence } from '../views/sentence/sentence.ts';
import { drawToolbar } from '../views/toolbar/toolbar.ts';
import { drawMeta, PICTURE_FILE } from './head.ts';
import { linkedData } from './linked-data.ts';
import { memberSentence } from './member-sentence.ts';
import type { Ground } from './page-kinds.ts';
import { deepen, markPage, part, withDocument } from './pages.ts';
import { PICTURE } from './social/size.ts';
import { pageWords } from './words.ts';

export type CityParts = Pick<Ground, 'data' | 'evidence' | 'items' | 'i18n' | 'root' | 'path' | 'today' | 'contact'>;

/** The page of the member whose id `path` names. */
export function renderCity(template: string, ground: CityParts): string {
  const { data, evidence, i18n, root, path, today, contact } = ground;
  const member = memberAt(ground);
  const t = pageWords(i18n.lang);
  const page = withDocument(deepen(template, root), (doc) => {
    markPage(doc, ground);
    const words = memberSentence(i18n, data, member);
    const title = memberTitle(i18n, member);
    const country = i18n.country(member.country);
    const description = t('page.description', { name: i18n.name(member), country, words });
    const alt = t('page.picture', { name: i18n.name(member) });
    drawMeta(doc, { i18n, root, path, title, description, shown: path, alt, short: words });
    doc.head.append(linkedData(ground, member, title));
    drawSkips(doc, i18n);
    drawToolbar(part(doc, 'toolbar'), { i18n, root, member: member.id });
    drawLost(part(doc, 'notice'), i18n, false);
    drawSentence(part(doc, 'sentence'), { data, i18n }, { ...DEFAULTS, city: member.id, today });
    part(doc, 'map').append(h('noscript', {}, h('img', { src: PICTURE_FILE, alt, ...PICTURE })));
    const card = part(doc, 'card');
    const parts = { data, i18n, root, isCopy: false, contact: contact?.href ?? null, showCountry: () => {} };
    const story = h('div', { class: 'story' }, ...storyContent(parts, member, evidence));
    card.append(...cardContent(parts, member, story));
    card.setAttribute('aria-labelledby', HEADING);
    // For the script, so that it knows what stands here already.
    card.dataset.drawn = `${i18n.lang} ${member.id}`;
    card.hidden = false;
    drawFooter(part(doc, 'footer'), { data, i18n, root });
  });
  // There are many such pages: they come without the template's indents.
  return page.replaceAll(/\n\s+/g, '\n');
}

function memberAt({ data, path }: CityParts): Member {
  const member = data.members.find(({ id }) => `${id}/` === path);
  if (!member) throw new Error(`There is no member for the page "${path}".`);
  return member;
}
