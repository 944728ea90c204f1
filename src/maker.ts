// The embed maker's own script: what the about page's does, and the form.
import './about.ts';
import { loadDataset, loadNames } from 'virtual:dataset';
import { loadWords } from 'virtual:words';
import type { MakerKey } from './i18n/en/maker.ts';
import type { I18n } from './i18n/i18n.ts';
import { loadI18n } from './i18n/i18n.ts';
import type { Lang } from './i18n/languages.ts';
import { isLang } from './i18n/languages.ts';
import { localDay } from './model/day.ts';
import { lastDay } from './model/membership.ts';
import { openMaker } from './views/maker/maker.ts';
import type { MakerWords } from './views/maker/words.ts';

async function wordsOf(lang: Lang): Promise<{ readonly i18n: I18n; readonly t: MakerWords }> {
  const i18n = await loadI18n(lang, loadWords);
  const [t] = await Promise.all([i18n.part<MakerKey>('maker'), i18n.later()]);
  return { i18n, t };
}

async function start(): Promise<void> {
  const page = document.documentElement;
  const main = document.getElementById('maker');
  if (!main) throw new Error('The page has no part "maker".');
  const [data, words] = await Promise.all([loadDataset(), wordsOf(isLang(page.lang) ? page.lang : 'en')]);
  openMaker(main, {
    ...words,
    ...{ data, wordsOf },
    names: loadNames,
    today: lastDay(data, localDay(new Date())),
    site: new URL(page.dataset.root || './', location.href).href,
    city: new URLSearchParams(location.search).get('city'),
  });
}

// Without it the page stays what it was when it came: the code with the defaults, and a sentence that says so.
start().catch((error: unknown) => console.warn(error));
