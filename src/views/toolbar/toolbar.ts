// The head of the page: its name, the way to the other pages, language and colours.

import type { I18n } from '../../i18n/i18n.ts';
import type { Lang } from '../../i18n/languages.ts';
import { LANGS, LANGUAGES } from '../../i18n/languages.ts';
import type { Theme } from '../../model/link.ts';
import { DEFAULTS } from '../../model/link.ts';
import type { MemberId } from '../../model/member.ts';
import { watch } from '../../store/store.ts';
import { isPlainClick } from '../click.ts';
import { h, s } from '../dom.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';

const THEMES: readonly (Theme | null)[] = [null, 'light', 'dark', 'contrast'];
const themeKey = (theme: Theme | null) => `theme.${theme ?? 'auto'}` as const;

interface Parts {
  readonly i18n: I18n;
  readonly root: string;
  /** The page below its language, such as `about/`; none for the map. */
  readonly path?: string;
  /** The member whose page it is, as it comes: with nothing in its head that only a script could bring to life. */
  readonly member?: MemberId;
  /** In the classroom copy there is no other page. */
  readonly isCopy?: boolean;
  /** To choose from. */
  readonly langs?: readonly Lang[];
}

const icon = (d: string): SVGSVGElement =>
  s(
    'svg',
    { width: 24, height: 24, viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' },
    s('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round' }),
  );
const LENS = 'M16.2,10.1A6.1,6.1,0,1,1,4,10.1A6.1,6.1,0,1,1,16.2,10.1M14.6,14.6L20.5,20.5';
const BARS = 'M2.5,5.5H21.5M2.5,12H21.5M2.5,18.5H21.5';

/** A disclosure: a summary and what it opens. */
const menu = (id: string, label: string, shown: string, ...items: readonly HTMLElement[]): HTMLElement =>
  h(
    'details',
    { class: 'menu', 'data-menu': id },
    h(
      'summary',
      {},
      label === shown ? null : h('span', { class: 'visually-hidden' }, `${label}: `),
      shown,
      h('span', { class: 'caret', 'aria-hidden': 'true' }),
    ),
    h('ul', {}, ...items.map((item) => h('li', {}, item))),
  );

/** Fills the head of a page. Language links work without a script too. */
export function drawToolbar(
  el: HTMLElement,
  { i18n, root, path = '', member, isCopy = false, langs = LANGS }: Parts,
): void {
  const home = `${root}${i18n.lang}/`;
  const languages = langs.map((lang) =>
    h(
      'a',
      {
        href: isCopy ? `${lang}.html` : `${root}${lang}/${member ? `${member}/` : path}`,
        lang,
        hreflang: lang,
        'data-lang': lang,
        'aria-current': lang === i18n.lang ? 'true' : null,
      },
      LANGUAGES[lang].name,
    ),
  );
  const themes = THEMES.map((theme) =>
    h('a', { href: theme ? `?theme=${theme}` : '?', 'data-theme-choice': theme ?? '' }, i18n.t(themeKey(theme))),
  );
  const forScripts = (): readonly HTMLElement[] => [
    h(
      'a',
      { class: 'to-search', href: `${path === '' ? '' : home}#search`, 'aria-label': i18n.t('nav.search') },
      icon(LENS),
    ),
    h(
      'button',
      {
        class: 'menu-button',
        type: 'button',
        'aria-expanded': 'false',
        'aria-controls': 'site-nav',
        'aria-label': i18n.t('nav.menu'),
      },
      icon(BARS),
    ),
  ];
  // Within the head, as it leads to another page: what stands outside of all landmarks is for links within this one.
  const keys =
    path === '' && !isCopy ? h('a', { class: 'skip', href: `${home}about/#keys` }, i18n.t('skip.keys')) : null;
  el.replaceChildren(
    ...(keys ? [keys] : []),
    h('h1', { class: 'wordmark' }, i18n.t('site.name')),
    h('p', { class: 'tagline' }, i18n.t('site.tagline')),
    ...(member ? [] : forScripts()),
    h(
      'nav',
      { id: 'site-nav', 'aria-label': i18n.t('nav.menu') },
      isCopy ? null : way(i18n, home, path),
      member ? null : menu('theme', i18n.t('nav.theme'), i18n.t('nav.theme'), ...themes),
      languages.length < 2 ? null : menu('language', i18n.t('nav.language'), LANGUAGES[i18n.lang].name, ...languages),
    ),
  );
}

/** The classroom copy says that it is one, and of when its data is. Needs the later words. */
export function tellCopy(el: HTMLElement, { i18n, data }: Pick<App, 'i18n' | 'data'>): void {
  const words = i18n.t('site.copy', { date: i18n.day(data.researched) });
  const tagline = el.querySelector('.tagline');
  tagline?.setAttribute('data-copy', '');
  tagline?.replaceChildren(words);
}

const way = (i18n: I18n, home: string, path: string): HTMLElement =>
  path === '' ? h('a', { href: `${home}about/` }, i18n.t('nav.about')) : h('a', { href: home }, i18n.t('nav.map'));

export const toolbarView: View = (el, app) => {
  // A new language draws the head anew: the focus stays at the menu that it was chosen from.
  const chosenFrom = document.activeElement?.closest('#toolbar [data-menu]')?.getAttribute('data-menu');
  drawToolbar(el, app);
  el.querySelector('.menu-button')?.setAttribute('aria-expanded', String(el.hasAttribute('data-open')));
  if (chosenFrom) el.querySelector<HTMLElement>(`[data-menu="${chosenFrom}"] summary`)?.focus();
  if (app.isCopy) app.i18n.later().then(() => tellCopy(el, app));
  // Not in the page as it comes: without a script there is nothing to open.
  const take = h('button', { class: 'take', type: 'button', 'aria-haspopup': 'dialog' }, app.i18n.t('nav.take'));
  el.querySelector('nav')?.prepend(take);
  const end = new AbortController();
  listen(el, app, end.signal);
  // They lead nowhere without a script, so they do not come with the page.
  app.i18n.later().then(
    () => !end.signal.aborted && addTour(el, app, end.signal),
    () => {},
  );
  return all(
    () => end.abort(),
    watch(
      app.store,
      ({ theme }) => theme,
      (theme) => {
        for (const link of el.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
          if (link.dataset.themeChoice === (theme ?? '')) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
    ),
  );
};

/** The ways into the tour and the presentation. */
function addTour(el: HTMLElement, { i18n, store }: App, signal: AbortSignal): void {
  const way = (words: string, href: string, go: () => void): HTMLElement => {
    const link = h('a', { href }, words);
    const follow = (event: MouseEvent): void => {
      // Of a release there is no tour: the link leads to the newest.
      if (!isPlainClick(event) || store.getState().data !== null) return;
      event.preventDefault();
      el.removeAttribute('data-open');
      el.querySelector('.menu-button')?.setAttribute('aria-expanded', 'false');
      go();
    };
    link.addEventListener('click', follow, { signal });
    return link;
  };
  el.querySelector('#site-nav')?.prepend(
    way(i18n.t('tour.open'), '?step=1', () => {
      const { theme, show, map, order, open } = store.getState();
      open({ ...DEFAULTS, ...{ theme, show, map, order }, step: 1 });
    }),
    way(i18n.t('tour.present'), '?present', () => store.getState().apply({ present: true })),
  );
}

function listen(el: HTMLElement, app: App, signal: AbortSignal): void {
  const button = el.querySelector('.menu-button');
  const setOpen = (open: boolean): void => {
    el.toggleAttribute('data-open', open);
    button?.setAttribute('aria-expanded', String(open));
  };
  const closeMenus = (except: Element | null): void => {
    for (const details of el.querySelectorAll('details[open]')) if (details !== except) details.removeAttribute('open');
  };
  el.querySelector('.take')?.addEventListener(
    'click',
    () => {
      setOpen(false);
      app.store.getState().openPaper(true);
    },
    { signal },
  );
  button?.addEventListener('click', () => setOpen(!el.hasAttribute('data-open')), { signal });
  el.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      closeMenus(target.closest('details'));
      const language = target.closest<HTMLElement>('[data-lang]')?.dataset.lang;
      const theme = target.closest<HTMLElement>('[data-theme-choice]')?.dataset.themeChoice;
      if (!isPlainClick(event) || (language === undefined && theme === undefined)) return;
      event.preventDefault();
      // Before the menu closes, which would drop it.
      target.closest('details')?.querySelector('summary')?.focus();
      closeMenus(null);
      if (language !== undefined) app.speak(language as Lang);
      else app.store.getState().setTheme(theme === '' ? null : (theme as Theme));
    },
    { signal },
  );
  el.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      const open = el.querySelector<HTMLElement>('details[open] > summary');
      closeMenus(null);
      if (open) open.focus();
      else if (el.hasAttribute('data-open')) {
        setOpen(false);
        (button as HTMLElement | null)?.focus();
      }
    },
    { signal },
  );
  document.addEventListener('pointerdown', (event) => !el.contains(event.target as Node) && closeMenus(null), {
    signal,
  });
}
