// The words that only the build needs: of members' pages, of pages' heads, of the page for lost readers.
import type { PageKey } from '../i18n/en/page.ts';
import { page as en } from '../i18n/en/page.ts';
import type { Lang, Translator } from '../i18n/i18n.ts';
import { translator } from '../i18n/i18n.ts';
import { page as pl } from '../i18n/pl/page.ts';

const WORDS: Readonly<Record<Lang, Readonly<Record<PageKey, string>>>> = { en, pl };

export const pageWords = (lang: Lang): Translator<PageKey>['t'] => translator<PageKey>(lang, WORDS[lang]).t;
