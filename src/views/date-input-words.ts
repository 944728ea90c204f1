// What the reader's language calls months, as the reading of typed dates needs it.
import type { I18n } from '../i18n/i18n.ts';
import type { DateInputWords } from '../model/date-input.ts';

const CASES = ['month.nom', 'month.gen', 'month.ins', 'month.loc'] as const;
/** Long forms are in the catalogue; the short ones are the browser's: "Dec", "gru". */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short' }, { month: 'short', day: 'numeric' }];

export function dateInputWords({ lang, t }: Pick<I18n, 'lang' | 't'>): DateInputWords {
  const written = CASES.map((key) => t(key).split('|'));
  const formats = STYLES.map((style) => new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }));
  const short = (index: number): readonly string[] =>
    formats.flatMap((format) =>
      format
        .formatToParts(Date.UTC(2012, index, 3))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value),
    );
  const months = Array.from({ length: 12 }, (_, index) => [
    ...written.flatMap((names) => names[index] ?? []),
    ...short(index),
  ]);
  return { months, fillers: t('time.fillers').split('|') };
}
