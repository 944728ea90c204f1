// Makes the delivered pages: the template with heading, sentence, map, list and words already in it, one a language.

import { parseHTML } from 'linkedom';
import type { I18n } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import { LANGS } from '../i18n/languages.ts';
import type { BaseMap } from '../model/base-map.ts';
import type { Day } from '../model/day.ts';
import { DEFAULTS } from '../model/link.ts';
import type { Dataset } from '../model/member.ts';
import type { Advances } from '../model/text-width.ts';
import { drawFooter, drawHead, drawSkips } from '../views/frame.ts';
import { drawLegend } from '../views/legend/legend.ts';
import { drawList } from '../views/list/list.ts';
import { predrawMap } from '../views/map/svg/predraw.ts';
import { drawLost } from '../views/notice.ts';
import { drawSentence } from '../views/sentence/sentence.ts';
import { drawToolbar, tellCopy } from '../views/toolbar/toolbar.ts';
import type { Contact } from './contact.ts';
import { drawMeta } from './head.ts';
import { pageWords } from './words.ts';

export interface PageParts {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly today: Day;
  /** From the page to the site's root: `` or `../`. */
  readonly root: string;
  readonly baseMap: BaseMap;
  readonly advances: Advances;
  /** Whom readers tell what is wrong. */
  readonly contact?: Contact | null;
  /** The page is the classroom copy. */
  readonly isCopy?: boolean;
  /** The languages to choose from. */
  readonly langs?: readonly Lang[];
}

/** What drawing functions look up by name. */
const GLOBALS = ['document', 'HTMLElement', 'Element', 'SVGElement', 'Node'] as const;

/** Runs `draw` on the parsed template, with its document as the global one, and gives the page as text. */
export function withDocument(html: string, draw: (doc: Document) => void): string {
  const window = parseHTML(html);
  const before = GLOBALS.map((name) => [name, Reflect.get(globalThis, name)] as const);
  for (const name of GLOBALS) Reflect.set(globalThis, name, window[name]);
  try {
    draw(window.document);
    return window.document.toString();
  } finally {
    for (const [name, value] of before) Reflect.set(globalThis, name, value);
  }
}

/** An element of the template. */
export const part = (doc: Document, id: string): HTMLElement => {
  const el = doc.getElementById(id);
  if (!el) throw new Error(`The template has no element "${id}".`);
  return el;
};

/** Points addresses that begin at the site's root from a page that lies deeper. */
export const deepen = (html: string, root: string): string =>
  html.replaceAll(/(\s(?:src|href))="\.\//g, `$1="${root || './'}`);

/** What scripts read of a page: its language, the way to the site's root, and whom readers tell what is wrong. */
export function markPage(
  { documentElement: page }: Document,
  { i18n, root, contact = null }: Pick<PageParts, 'i18n' | 'root' | 'contact'>,
): void {
  page.lang = i18n.lang;
  page.dataset.root = root;
  if (contact) page.dataset.contact = contact.href;
}

/** The start page in one language. */
export function renderPage(
  template: string,
  { data, i18n, today, root, baseMap, advances, contact = null, isCopy = false, langs = LANGS }: PageParts,
): string {
  const state = { ...DEFAULTS, today, hovered: null, playing: false };
  return withDocument(deepen(template, root), (doc) => {
    markPage(doc, { i18n, root, contact });
    const app = { data, i18n, root, isCopy, langs };
    drawHead(doc, app);
    drawSkips(doc, i18n);
    drawToolbar(part(doc, 'toolbar'), app);
    if (!isCopy) drawLost(part(doc, 'notice'), i18n, true);
    if (isCopy) tellCopy(part(doc, 'toolbar'), app);
    drawSentence(part(doc, 'sentence'), app, state);
    if (!isCopy) drawStartMeta(doc, app);
    drawLegend(part(doc, 'legend'), app, state, 'plain');
    const lettering = { labels: baseMap.labels, advances };
    const drawn = { data, i18n, state, topology: baseMap.sketch, lettering };
    predrawMap(part(doc, 'map'), drawn);
    drawList(part(doc, 'list'), app, state);
    drawFooter(part(doc, 'footer'), app);
  });
}

/** What other sites show of the start page is its sentence. */
function drawStartMeta(doc: Document, { i18n, root }: Pick<PageParts, 'i18n' | 'root'>): void {
  const words = part(doc, 'sentence').querySelector('.sentence')?.textContent ?? '';
  drawMeta(doc, {
    ...{ i18n, root, title: doc.title, description: i18n.t('site.description') },
    path: root === '' ? null : '',
    shown: '',
    alt: pageWords(i18n.lang)('page.pictureAll', { words }),
  });
}
