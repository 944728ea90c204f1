// The accessibility page: how far the map conforms, what was tested and with what, what is known not to work, whom to tell.

import { readFileSync } from 'node:fs';
import type { AccessKey } from '../i18n/en/access.ts';
import type { NotesKey } from '../i18n/en/maker-notes.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { Dataset } from '../model/member.ts';
import { h } from '../views/dom.ts';
import { STATED } from './conformance.ts';
import type { Contact } from './contact.ts';
import { tellWhom } from './contact.ts';
import { countWords, drawCriteria } from './criteria-table.ts';
import { renderTextPage } from './text-page.ts';
import { partWords } from './words.ts';

interface AccessParts {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly root: string;
  readonly path: string;
  readonly contact: Contact | null;
}

/** The accessibility page in the language of `i18n`. */
export function renderAccess(template: string, { data, i18n, root, path, contact }: AccessParts): string {
  const t = partWords<AccessKey>(i18n.lang, 'access');
  return renderTextPage(template, {
    ...{ data, i18n, root, path },
    title: t('access.title'),
    description: t('access.description'),
    skip: partWords<'skip.text'>(i18n.lang, 'about')('skip.text'),
    main: 'about',
    fill: (main) => main.append(...content(i18n, contact)),
  });
}

function content(i18n: I18n, contact: Contact | null): readonly HTMLElement[] {
  const t = partWords<AccessKey>(i18n.lang, 'access');
  const notes = partWords<NotesKey>(i18n.lang, 'notes');
  const text = (words: string): HTMLElement => h('p', {}, words);
  const items = (...words: readonly string[]): HTMLElement => h('ul', {}, ...words.map((item) => h('li', {}, item)));
  const section = (title: string, ...children: readonly HTMLElement[]): HTMLElement =>
    h('section', {}, h('h3', {}, title), ...children);
  return [
    h('h2', { class: 'sentence' }, t('access.title')),
    h('p', { class: 'lead' }, t('access.lead')),
    section(
      t('access.ways'),
      items(
        t('access.wayColours'),
        t('access.waySize'),
        t('access.wayMotion'),
        t('access.wayPointer'),
        t('access.wayKeyboard'),
        notes('notes.way'),
      ),
    ),
    section(t('access.status'), text(notes('notes.standard')), text(countWords(notes))),
    section(
      t('access.tested'),
      text(t('access.testedWith', { version: axeVersion(), date: i18n.partial(STATED, 'gen') })),
      text(t('access.testedStates')),
      text(t('access.testedColours')),
      text(t('access.testedEach')),
    ),
    section(
      notes('notes.known'),
      items(
        notes('notes.people'),
        t('access.limitBrowser'),
        notes('notes.limitMap'),
        t('access.limitMarks'),
        t('access.limitWide'),
        t('access.limitText'),
        notes('notes.limitKeys'),
      ),
    ),
    section(t('access.tell'), text(t('access.tellWhat')), tellWhom(i18n, contact)),
    h('section', {}, h('h3', { id: 'criteria' }, notes('notes.table')), drawCriteria(notes, 'criteria')),
  ];
}

/** The version that the tests run, as it is installed. */
function axeVersion(): string {
  const file = new URL('../../node_modules/axe-core/package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
