// The words of the embed maker, loaded with it.
import type { MakerKey } from '../../i18n/en/maker.ts';
import type { Lang, Translator } from '../../i18n/i18n.ts';
import { translator } from '../../i18n/i18n.ts';

export type MakerWords = Translator<MakerKey>['t'];

const CATALOGUES: Readonly<Record<Lang, () => Promise<Readonly<Record<string, string>>>>> = {
  en: () => import('../../i18n/en/maker.ts').then(({ maker }) => maker),
  pl: () => import('../../i18n/pl/maker.ts').then(({ maker }) => maker),
};

/** Throws what `import()` throws. */
export const loadMakerWords = async (lang: Lang): Promise<MakerWords> =>
  translator<MakerKey>(lang, await CATALOGUES[lang]()).t;
