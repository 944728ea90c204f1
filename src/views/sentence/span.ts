// A span of time in one sentence: who joined from … to …
import type { I18n } from '../../i18n/i18n.ts';
import type { Shared } from '../../model/link.ts';
import type { Tally } from '../../model/membership.ts';

/** "From January 2010 to June 2012, 31 cities joined, perhaps 40." */
export function spanWords(i18n: I18n, from: string, date: Shared['date'], { certain, possible }: Tally): string {
  return i18n.t(possible > certain ? 'span.perhaps' : 'span.joined', {
    ...{ count: certain, possible, from: i18n.partial(from, 'gen') },
    to: date === null ? i18n.t('span.today') : i18n.partial(date, 'gen'),
  });
}
