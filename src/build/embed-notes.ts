// The notes of the embed maker: an accessibility statement with its table, and a privacy note.

import type { NotesKey } from '../i18n/en/maker-notes.ts';
import type { Lang } from '../i18n/languages.ts';
import { h } from '../views/dom.ts';
import { UNKNOWN_SITE } from '../views/maker/draw.ts';
import type { Translate } from './criteria-table.ts';
import { countWords, drawCriteria } from './criteria-table.ts';
import { partWords } from './words.ts';

export function drawNotes(lang: Lang): readonly HTMLElement[] {
  const t = partWords<NotesKey>(lang, 'notes');
  return [accessibility(t), privacy(t)];
}

const paragraph = (words: string): HTMLElement => h('p', {}, words);

/** A paragraph that names the site; the page puts in where it is served. */
const aboutSite = (t: Translate, key: NotesKey): HTMLElement =>
  h('p', { 'data-site': true }, t(key, { site: UNKNOWN_SITE }));

/** What stands above a note is for the clerk, and is not copied. */
const hint = (words: string): HTMLElement => h('p', { class: 'hint', 'data-tool': true }, words);

function accessibility(t: Translate): HTMLElement {
  return h(
    'section',
    { 'data-notice': 'accessibility' },
    h('h3', {}, t('notes.accessibility')),
    hint(t('notes.copyHint')),
    aboutSite(t, 'notes.about'),
    paragraph(t('notes.standard')),
    paragraph(t('notes.people')),
    paragraph(t('notes.way')),
    h('h4', {}, t('notes.known')),
    h('ul', {}, h('li', {}, t('notes.limitMap')), h('li', {}, t('notes.limitKeys'))),
    h('h4', { id: 'criteria' }, t('notes.table')),
    paragraph(countWords(t)),
    drawCriteria(t, 'criteria'),
  );
}

function privacy(t: Translate): HTMLElement {
  return h(
    'section',
    { 'data-notice': 'privacy' },
    h('h3', {}, t('notes.privacy')),
    hint(t('notes.privacyHint')),
    aboutSite(t, 'notes.asked'),
    paragraph(t('notes.sent')),
    paragraph(t('notes.stored')),
    paragraph(t('notes.entered')),
    paragraph(t('notes.lazy')),
  );
}
