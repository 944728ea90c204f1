// Dates in words, as exactly as they are known and no more.
import { edgesOf } from '../model/edtf-edges.ts';
import type { When } from '../model/member.ts';
import type { Key } from './en.ts';

/** Nominative, genitive, instrumental, locative. */
export type Case = 'nom' | 'gen' | 'ins' | 'loc';

type Translate = (key: Key, params?: Readonly<Record<string, string | number>>) => string;

export interface DateWords {
  readonly when: (when: When) => string;
  readonly partial: (iso: string, grammaticalCase: Case) => string;
}

const isDay = (iso: string): boolean => iso.length === 10;
const isYear = (iso: string): boolean => iso.length === 4;
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The first EDTF season, spring. */
const SPRING = 21;

export function dateWords(locale: string, t: Translate): DateWords {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

  const partial = (iso: string, grammaticalCase: Case): string => {
    if (isDay(iso)) return days.format(utc(iso));
    const [year = '', part] = iso.split('-');
    if (part === undefined) return t(`year.${grammaticalCase}`, { year });
    const number = Number(part);
    const names = number >= SPRING ? t(`season.${grammaticalCase}`) : t(`month.${grammaticalCase}`);
    const name = names.split('|')[number >= SPRING ? number - SPRING : number - 1] ?? part;
    return `${name} ${year}`;
  };

  const exact = (when: When): string => {
    const { first, last } = edgesOf(when.edtf);
    if (first === null && last === null) return t('when.unknown');
    if (first === null || last === null) {
      if (last === null) return t('when.after', { a: partial(first ?? '', 'nom') });
      return isDay(last)
        ? t('when.before.day', { a: partial(last, 'gen') })
        : t('when.before.other', { a: partial(last, 'loc') });
    }
    if (first === last) return partial(first, 'nom');
    // Not Intl's formatRange: its spaces differ from one version to the next, and page and script must agree.
    if (isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7)) {
      return t('when.days', { a: Number(first.slice(8)), b: partial(last, 'nom') });
    }
    const bothYears = isYear(first) && isYear(last);
    const a = bothYears ? first : partial(first, 'ins');
    const b = bothYears ? last : partial(last, 'ins');
    return t(bothYears ? 'when.betweenYears' : 'when.between', { a, b });
  };

  return { partial, when: (when) => (when.about ? t('when.about', { a: exact(when) }) : exact(when)) };
}
