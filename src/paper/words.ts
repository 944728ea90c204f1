// The words of what leaves the page, loaded with it.
import type { PaperKey } from '../i18n/en/paper.ts';
import type { I18n, Lang, Translator } from '../i18n/i18n.ts';
import { translator } from '../i18n/i18n.ts';

export interface PaperWords extends Pick<Translator<PaperKey>, 't'> {
  /** The sentences of a span or a comparison. */
  readonly secondDate: SecondDateWords;
}

type SecondDateWords = typeof import('../views/sentence/second-date.ts').secondDateWords;

const CATALOGUES: Readonly<Record<Lang, () => Promise<Readonly<Record<string, string>>>>> = {
  en: () => import('../i18n/en/paper.ts').then(({ paper }) => paper),
  pl: () => import('../i18n/pl/paper.ts').then(({ paper }) => paper),
};

/** Loads them all. Throws what `import()` throws. */
export async function loadWords(i18n: I18n): Promise<PaperWords> {
  const [words, { secondDateWords: secondDate }] = await Promise.all([
    CATALOGUES[i18n.lang](),
    import('../views/sentence/second-date.ts'),
    i18n.later(),
  ]);
  return { ...(await translator<PaperKey>(i18n.lang, words)), secondDate };
}
