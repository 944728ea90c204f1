// The page for addresses that lead nowhere, 404.html: a sentence and the ways on, in each language; and the one for pages that
// are out of reach without a network, offline.html of each language. They are shown at any address, however deep, so they have to find out
// where the site begins.
import type { I18n } from '../i18n/i18n.ts';
import { LANGS } from '../i18n/languages.ts';
import { h } from '../views/dom.ts';
import { part, withDocument } from './pages.ts';
import { pageWords } from './words.ts';

/**
 * Where the whole address of the site is unknown, a language in the address tells where it begins, one that the site does not
 * speak as well; else it is the folder. This must stand in the page itself: no other file can be found before. What asks for
 * others waits in a template, or the browser would ask in the wrong place. Which languages the site speaks the script reads from
 * its own element, so that another one does not change its sum, which the policies of all servers name. `writeAddresses` puts a
 * `<base>` in place of both.
 */
export const FIND_ROOT = [
  'const path=location.pathname',
  "const known=new RegExp('^(.*?/)(?:'+document.currentScript.dataset.root+')/')",
  'const found=known.exec(path)||/^(.*\\/)[a-z]{2}\\/(?:[\\w-]+\\/)?$/.exec(path)||/^(.*\\/)/.exec(path)',
  "const base=document.createElement('base')",
  'base.href=found[1]',
  'document.head.prepend(base)',
  "document.head.append(document.querySelector('template').content)",
].join(';');

/** The folders that lie in the site's root, as the script reads them. */
export const ROOT_NAMES = [...LANGS, 'assets', 'classroom'].join('|');

/** `template`: that of the about page. */
export const renderLost = (template: string, languages: readonly I18n[]): string =>
  renderAnywhere(template, languages, '404 · ', 'page.lost');

/** The page that the service worker shows in place of one that is not kept, where there is no network: at any address too. */
export const renderUnkept = (template: string, i18n: I18n): string =>
  renderAnywhere(template, [i18n], '', 'page.unkept');

type Said = 'page.lost' | 'page.unkept';

function renderAnywhere(template: string, languages: readonly I18n[], mark: string, said: Said): string {
  return withDocument(template, (doc) => {
    const [first] = languages;
    if (!first) throw new Error('The page for lost readers has no language.');
    doc.documentElement.lang = first.lang;
    doc.title = `${mark}${first.t('site.name')}`;
    doc.querySelector('meta[name=description]')?.remove();
    doc.querySelector('.skip')?.remove();
    const script = h('script', { 'data-root': ROOT_NAMES });
    script.append(FIND_ROOT);
    const late = h('template', {}, ...doc.querySelectorAll('link, script[src]'));
    doc.head.append(h('meta', { name: 'robots', content: 'noindex' }), late, script);
    part(doc, 'toolbar').append(h('h1', { class: 'wordmark' }, first.t('site.name')));
    const main = part(doc, 'about');
    main.setAttribute('data-lost', '');
    main.append(...languages.map((i18n) => sectionIn(i18n, said)));
    part(doc, 'footer').remove();
  });
}

function sectionIn(i18n: I18n, said: Said): HTMLElement {
  const t = pageWords(i18n.lang);
  const home = `${i18n.lang}/`;
  return h(
    'section',
    { lang: i18n.lang, 'data-name': i18n.t('site.name') },
    h('h2', { class: 'sentence' }, t(said)),
    h('p', {}, t(`${said}Hint`)),
    h('p', {}, h('a', { href: home }, t('page.lostMap')), ' · ', h('a', { href: `${home}#list` }, t('page.lostList'))),
  );
}
