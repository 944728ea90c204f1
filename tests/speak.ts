// A language with all of its words, for tests.
import type { SaidByData } from '../src/build/words.ts';
import { speakIn, wordsLoader } from '../src/build/words.ts';
import type { I18n } from '../src/i18n/i18n.ts';
import type { Lang } from '../src/i18n/languages.ts';

/** `members`: whose names it knows. `titles`: of the milestones, in English. */
export const speak = (
  lang: Lang,
  members: SaidByData['members'] = [],
  titles: SaidByData['titles'] = {},
): Promise<I18n> => speakIn(lang, wordsLoader({ members, titles }));
