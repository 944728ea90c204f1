// What stands around the views: title and description, skip links, footer. Drawn at build time and at each change of language.
import type { I18n } from '../i18n/i18n.ts';
import type { Member } from '../model/member.ts';
import { watch } from '../store/store.ts';
import { h } from './dom.ts';
import type { App, Cleanup } from './view.ts';

/** Sets title and description of a document. */
export function drawHead(doc: Document, { i18n }: { readonly i18n: I18n }): void {
  doc.title = i18n.t('site.title');
  doc.querySelector('meta[name=description]')?.setAttribute('content', i18n.t('site.description'));
}

/** Keeps the title true to the chosen member, so that entries of the browser's history can be told apart. */
export const titleOf = (doc: Document, { data, i18n, store }: Pick<App, 'data' | 'i18n' | 'store'>): Cleanup =>
  watch(
    store,
    ({ city }) => city,
    (city) => {
      const member = data.members.find(({ id }) => id === city);
      doc.title = member ? memberTitle(i18n, member) : i18n.t('site.title');
    },
  );

/** The title while a member is chosen, and of its page. */
export const memberTitle = (i18n: I18n, member: Member): string => `${i18n.name(member)} · ${i18n.t('site.name')}`;

const SKIPS = ['skip.list', 'skip.timeline'] as const;

/** The links before all else. */
export function drawSkips(doc: Document, i18n: I18n): void {
  for (const link of doc.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = SKIPS.find((one) => one === link.dataset.word) ?? 'skip.list';
    link.replaceChildren(i18n.t(word));
  }
}

type Foot = Pick<App, 'i18n' | 'data' | 'root'> & Partial<Pick<App, 'isCopy'>>;

/** The classroom copy has no other page. */
export function drawFooter(el: HTMLElement, { i18n, data, root, isCopy }: Foot): void {
  const base = i18n.t('site.baseMap', { date: i18n.day(data.researched) });
  const way = h('a', { href: `${root}${i18n.lang}/accessibility/` }, i18n.t('nav.access'));
  el.replaceChildren(h('p', {}, `${i18n.t('site.independent')} `, isCopy ? null : way), h('p', {}, base));
}
