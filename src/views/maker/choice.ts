// What a clerk has chosen in the embed maker, and the embed that it makes.
import type { I18n } from '../../i18n/i18n.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Embed } from '../../model/embed-code.ts';
import type { Part, Theme } from '../../model/link.ts';
import { DEFAULTS, PARTS } from '../../model/link.ts';
import type { Member } from '../../model/member.ts';
import type { MakerWords } from './words.ts';

export interface Choice {
  readonly lang: Lang;
  readonly city: Member | null;
  readonly show: readonly Part[];
  readonly theme: Theme | null;
  readonly date: string | null;
  /** A release of the data; null: always the newest. */
  readonly data: string | null;
  readonly width: number | null;
  readonly height: number;
  /** null: the one that fits the choice. */
  readonly title: string | null;
}

/** Map and timeline fit most pages; 640 px show both without scrolling. */
export const FIRST_CHOICE: Omit<Choice, 'lang'> = {
  city: null,
  show: ['map', 'timeline'],
  theme: null,
  date: null,
  data: null,
  width: null,
  height: 640,
  title: null,
};

/** CSS px. Less shows nothing, more no page has. */
export const SIZES = { width: [240, 4000], height: [240, 4000] } as const;

/** The title in the language of the embed; `words` and `i18n` are of that language. */
export const titleFor = (words: MakerWords, i18n: Pick<I18n, 'name'>, city: Member | null): string =>
  city ? words('maker.frameCity', { city: i18n.name(city) }) : words('maker.frame');

/** All parts together are the default, which is not written. */
export const embedOf = (choice: Choice, site: string, fallback: string): Embed => ({
  site,
  lang: choice.lang,
  shared: {
    ...DEFAULTS,
    city: choice.city?.id ?? null,
    date: choice.date,
    data: choice.data,
    theme: choice.theme,
    show: choice.show.length === PARTS.length ? [] : choice.show,
  },
  title: choice.title ?? fallback,
  width: choice.width,
  height: choice.height,
});
