// A page without a map: its head, the toolbar, the footer, and between them what it is about.

import type { I18n } from '../i18n/i18n.ts';
import type { Dataset } from '../model/member.ts';
import { tally } from '../model/membership.ts';
import { drawFooter } from '../views/frame.ts';
import { drawToolbar } from '../views/toolbar/toolbar.ts';
import { drawMeta } from './head.ts';
import { deepen, markPage, part, withDocument } from './pages.ts';
import { pageWords } from './words.ts';

export interface TextPage {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly root: string;
  /** Below the language: `about/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The words of the link that skips to the text. */
  readonly skip: string;
  /** The id of the element of the template that `fill` fills; the document is the global one meanwhile. */
  readonly main: string;
  readonly fill: (main: HTMLElement) => void;
}

export function renderTextPage(template: string, page: TextPage): string {
  const { data, i18n, root, path, title, description, skip, main, fill } = page;
  return withDocument(deepen(template, root), (doc) => {
    markPage(doc, { i18n, root });
    const { certain } = tally(data.members, data.researched, data.researched);
    drawMeta(doc, {
      ...{ i18n, root, path, description, shown: '' },
      title: `${title} · ${i18n.t('site.name')}`,
      alt: pageWords(i18n.lang)('page.pictureAll', { words: i18n.t('sentence.todayAll', { count: certain }) }),
    });
    doc.querySelector('.skip')?.replaceChildren(skip);
    drawToolbar(part(doc, 'toolbar'), { i18n, root, path });
    fill(part(doc, main));
    drawFooter(part(doc, 'footer'), { i18n, data, root });
  });
}
