// The words of what leaves the page, loaded with it.
import type { PaperKey } from '../i18n/en/paper.ts';
import type { I18n, Translator } from '../i18n/i18n.ts';

export interface PaperWords extends Pick<Translator<PaperKey>, 't'> {
  /** The sentences of a span or a comparison. */
  readonly secondDate: SecondDateWords;
}

type SecondDateWords = typeof import('../views/sentence/second-date.ts').secondDateWords;

/** Loads them all. Throws what `import()` throws. */
export async function loadWords(i18n: I18n): Promise<PaperWords> {
  const [t, { secondDateWords: secondDate }] = await Promise.all([
    i18n.part<PaperKey>('paper'),
    import('../views/sentence/second-date.ts'),
    i18n.later(),
  ]);
  return { t, secondDate };
}
