// The about page's own script: it wears the theme of the address and takes it along to the other pages.
import 'virtual:fonts.css';
import './styles/tokens.css';
import './styles/forced-colors.css';
import './styles/base.css';
import './views/toolbar/toolbar.css';
import './views/sentence/sentence.css';
import './styles/about.css';
import './styles/criteria.css';
import './styles/sources.css';
import { bestLang } from './i18n/languages.ts';
import { connectSourceSearch } from './views/source-search.ts';

const theme = new URLSearchParams(location.search).get('theme');
const known = document.querySelector(`[data-theme-choice="${CSS.escape(theme ?? '')}"]`);
if (known && theme) {
  document.documentElement.dataset.theme = theme;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang], #site-nav > a')) {
    link.search = `?theme=${theme}`;
  }
}
known?.setAttribute('aria-current', 'true');

/** The page for lost readers has a section in each language: the reader's own goes first. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-lost] > section')];
const own = sections.find(({ lang }) => lang === bestLang(navigator.languages));
if (own) {
  own.parentElement?.prepend(own);
  document.documentElement.lang = own.lang;
  document.querySelector('.wordmark')?.replaceChildren(own.dataset.name ?? '');
}

const toolbar = document.getElementById('toolbar');
const button = document.querySelector('.menu-button');
button?.addEventListener('click', () => {
  button.setAttribute('aria-expanded', String(toolbar?.toggleAttribute('data-open')));
});

connectSourceSearch(document);
