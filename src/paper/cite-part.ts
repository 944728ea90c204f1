// The part of the panel that says how to cite this record, or a member's page in it.
import type { Work } from '../model/citation.ts';
import { AUTHOR, bibTex, cslJson } from '../model/citation.ts';
import { isoDay } from '../model/day.ts';
import { copyText } from '../views/copy.ts';
import { h } from '../views/dom.ts';
import { mapHref, memberHref } from '../views/member-link.ts';
import type { App } from '../views/view.ts';
import type { Desk } from './panel.ts';
import type { PaperWords } from './words.ts';

type Form = 'plain' | 'bibtex' | 'csl';

export function citePart({ app, words, tell, signal }: Desk): HTMLElement {
  const told = h('p', { role: 'status' });
  const field = h('textarea', { readonly: true, rows: 5, spellcheck: 'false', 'aria-label': words.t('cite.label') });
  const select = h(
    'select',
    {},
    h('option', { value: 'plain' }, words.t('cite.plain')),
    h('option', { value: 'bibtex' }, 'BibTeX'),
    h('option', { value: 'csl' }, 'CSL-JSON'),
  );
  const work = workOf(app);
  const forms: Readonly<Record<Form, () => string>> = {
    plain: () => plainCitation(app, words, work),
    bibtex: () => bibTex(work),
    csl: () => cslJson(work),
  };
  const show = (): void => {
    const form = select.value as Form;
    field.value = forms[form]();
    field.toggleAttribute('data-code', form !== 'plain');
    tell(told, '');
  };
  select.addEventListener('change', show, { signal });
  const copy = h('button', { type: 'button', class: 'button' }, words.t('cite.copy'));
  copy.addEventListener(
    'click',
    async () => tell(told, words.t((await copyText(field.value, field)) ? 'share.copied' : 'share.copyFailed')),
    { signal },
  );
  show();
  return h(
    'section',
    {},
    h('h3', {}, words.t('cite.title')),
    h('label', {}, h('span', {}, words.t('cite.form')), select),
    field,
    h('p', { class: 'hint' }, words.t('cite.hint')),
    h('p', { class: 'buttons' }, copy),
    told,
  );
}

/** The page that is cited: that of the chosen member, else the map. The present view passes, the page stays. */
export function workOf(app: App): Work {
  const { data, i18n, store } = app;
  const { city, today } = store.getState();
  const member = data.members.find(({ id }) => id === city);
  // An anchor knows the whole address.
  const { href } = h('a', { href: member ? memberHref(app, member.id) : mapHref(app) });
  return {
    key: ['cities-against-racism', member?.id].filter(Boolean).join('-'),
    title: member ? `${i18n.name(member)}. ${i18n.t('site.title')}` : i18n.t('site.title'),
    version: data.version,
    date: isoDay(data.researched),
    url: app.isCopy ? null : href,
    accessed: isoDay(today),
    lang: i18n.lang,
  };
}

export const plainCitation = ({ i18n }: Pick<App, 'i18n'>, { t }: PaperWords, work: Work): string =>
  t(work.url === null ? 'cite.textNoUrl' : 'cite.text', {
    author: AUTHOR,
    title: work.title,
    version: work.version,
    date: i18n.partial(work.date, 'nom'),
    url: work.url ?? '',
    accessed: i18n.partial(work.accessed, 'nom'),
  });
