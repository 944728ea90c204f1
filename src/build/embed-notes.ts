// The notes of the embed maker: an accessibility statement with its table, and a privacy note.

import type { NotesKey } from '../i18n/en/maker-notes.ts';
import type { Params } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import { h } from '../views/dom.ts';
import { UNKNOWN_SITE } from '../views/maker/draw.ts';
import type { Criterion } from './conformance.ts';
import { CRITERIA, HOW } from './conformance.ts';
import { partWords } from './words.ts';

type Translate = (key: NotesKey, params?: Params) => string;

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
  const count = (result: Criterion['result']): number => CRITERIA.filter((one) => one.result === result).length;
  const counts = {
    tested: count('tested'),
    partly: count('partly'),
    absent: count('absent'),
    untested: count('untested'),
  };
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
    paragraph(t('notes.counts', counts)),
    // As wide as it must be: on a narrow screen it scrolls by itself, by keyboard too.
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'criteria' }, table(t)),
  );
}

function table(t: Translate): HTMLElement {
  const heads = (['criterion', 'result', 'how', 'level', 'clause'] as const).map((key) =>
    h('th', { scope: 'col' }, t(`notes.${key}`)),
  );
  const rows = CRITERIA.map((criterion) =>
    h(
      'tr',
      { 'data-result': criterion.result },
      h('th', { scope: 'row' }, `${criterion.id} ${t(`criterion.${criterion.id}`)}`),
      h('td', {}, t(`notes.result.${criterion.result}`)),
      h('td', {}, howWords(criterion, t)),
      h('td', {}, criterion.level),
      h('td', {}, `9.${criterion.id}`),
    ),
  );
  return h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows));
}

/** In words, with the test files for whoever wants to read them. */
const howWords = ({ how }: Criterion, t: Translate): string =>
  how.map((one) => `${t(`how.${one}`)} (${HOW[one].join(', ')})`).join('; ');

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
