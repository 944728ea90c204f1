// Loads the fonts of the labels before MapLibre draws letters: it keeps whatever it got first, fallback or not.
import type { App } from '../../view.ts';
import { LABEL_FONTS } from './label-layers.ts';

/** Loads the files that hold the letters of all names. Fonts that do not come are no reason to have no map. */
export async function loadLabelFonts({ data, i18n }: Pick<App, 'data' | 'i18n'>): Promise<void> {
  const countries = [...new Set(data.members.map(({ country }) => country))].map(i18n.country);
  const text = [...new Set([...data.members.map(i18n.name), ...countries].join(''))].join('');
  await Promise.allSettled(LABEL_FONTS.map((font) => document.fonts.load(font, text)));
}
