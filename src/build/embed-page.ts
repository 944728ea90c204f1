// The page of the embed maker as it is delivered: readable without scripts, with the code for the defaults.

import type { MakerKey } from '../i18n/en/maker.ts';
import { drawMaker } from '../views/maker/draw.ts';
import { drawNotes } from './embed-notes.ts';
import type { Ground } from './page-kinds.ts';
import { renderTextPage } from './text-page.ts';
import { partWords } from './words.ts';

/** The embed maker in the language of `i18n`. */
export function renderEmbedPage(template: string, ground: Pick<Ground, 'i18n' | 'data' | 'root' | 'path'>): string {
  const { i18n, data, root, path } = ground;
  const t = partWords<MakerKey>(i18n.lang, 'maker');
  return renderTextPage(template, {
    ...{ data, i18n, root, path },
    title: t('maker.title'),
    description: t('maker.description'),
    skip: t('maker.skip'),
    main: 'maker',
    fill: (main) => drawMaker(main, i18n, t, drawNotes(i18n.lang)),
  });
}
