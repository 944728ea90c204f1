// Dates in words, as exactly as they are known and no more.
import { isoDay } from '../model/day.ts';
import type { Edges } from '../model/edtf-edges.ts';
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

/** The first EDTF season, spring. */
const SPRING = 21;

/** "Between 29 March 2012 and 2012" says nothing: a bound that has the other within it is named by its own last or first day. */
function boundsOf({ edtf, earliest, latest }: When): Edges {
  const { first, last } = edgesOf(edtf);
  if (first === null || last === null || first === last || earliest === null || latest === null) return { first, last };
  return {
    first: last.startsWith(first) ? isoDay(earliest) : first,
    last: first.startsWith(last) ? isoDay(latest) : last,
  };
}

/** Not by Intl, which knows no cases, and whose spaces differ from one version to the next: page and script must agree. */
export function dateWords(t: Translate): DateWords {
  const nth = (names: string, index: number): string => names.split('|')[index] ?? '';

  const partial = (iso: string, grammaticalCase: Case): string => {
    const [year = '', part, day] = iso.split('-');
    if (part === undefined) return t(`year.${grammaticalCase}`, { year });
    const number = Number(part);
    if (day !== undefined)
      return t(`day.${grammaticalCase}`, { day: dayNumber(day), month: nth(t('month.day'), number - 1), year });
    const month =
      number >= SPRING
        ? nth(t(`season.${grammaticalCase}`), number - SPRING)
        : nth(t(`month.${grammaticalCase}`), number - 1);
    return t(`monthYear.${grammaticalCase}`, { month, year });
  };

  const dayNumber = (day: string): string => (Number(day) === 1 ? t('day.first') : String(Number(day)));

  const exact = (when: When): string => {
    const { first, last } = boundsOf(when);
    if (first === null && last === null) return t('when.unknown');
    if (first === null || last === null) {
      if (last === null) return t('when.after', { a: partial(first ?? '', 'nom') });
      return isDay(last)
        ? t('when.before.day', { a: partial(last, 'gen') })
        : t('when.before.other', { a: partial(last, 'loc') });
    }
    if (first === last) return partial(first, 'nom');
    if (isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7)) {
      return t('when.days', { a: dayNumber(first.slice(8)), b: partial(last, 'nom') });
    }
    const bothYears = isYear(first) && isYear(last);
    const a = bothYears ? first : partial(first, 'ins');
    const b = bothYears ? last : partial(last, 'ins');
    return t(bothYears ? 'when.betweenYears' : 'when.between', { a, b });
  };

  return { partial, when: (when) => (when.about ? t('when.about', { a: exact(when) }) : exact(when)) };
}
