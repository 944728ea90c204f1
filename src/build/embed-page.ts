// The page of the embed maker as it is delivered: readable without scripts, with the code for the defaults.

import type { MakerKey } from '../i18n/en/maker.ts';
import { tally } from '../model/membership.ts';
import { drawFooter } from '../views/frame.ts';
import { drawMaker } from '../views/maker/draw.ts';
import { drawToolbar } from '../views/toolbar/toolbar.ts';
import { drawNotes } from './embed-notes.ts';
import { drawMeta } from './head.ts';
import type { Ground } from './page-kinds.ts';
import { deepen, withDocument } from './pages.ts';
import { pageWords, partWords } from './words.ts';

/** The embed maker in the language of `i18n`. */
export function renderEmbedPage(template: string, ground: Pick<Ground, 'i18n' | 'data' | 'root' | 'path'>): string {
  const { i18n, data, root, path } = ground;
  const t = partWords<MakerKey>(i18n.lang, 'maker');
  return withDocument(deepen(template, root), (doc) => {
    doc.documentElement.lang = i18n.lang;
    doc.documentElement.dataset.root = root;
    const { certain } = tally(data.members, data.researched, data.researched);
    drawMeta(doc, {
      ...{ i18n, root, path, shown: '' },
      title: `${t('maker.title')} · ${i18n.t('site.name')}`,
      description: t('maker.description'),
      alt: pageWords(i18n.lang)('page.pictureAll', { words: i18n.t('sentence.todayAll', { count: certain }) }),
    });
    doc.querySelector('.skip')?.replaceChildren(t('maker.skip'));
    const [toolbar, main, footer] = ['toolbar', 'maker', 'footer'].map((id) => doc.getElementById(id));
    if (!toolbar || !main || !footer) throw new Error('The template of the embed maker lacks a part.');
    drawToolbar(toolbar, { i18n, root, path });
    drawMaker(main, i18n, t, drawNotes(i18n.lang));
    drawFooter(footer, { i18n, data, root });
  });
}
