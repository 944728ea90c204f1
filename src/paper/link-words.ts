// What a link says, in words: whether it means today for ever or a fixed date, and what else it keeps.
import type { Shared } from '../model/link.ts';
import type { App } from '../views/view.ts';
import type { PaperWords } from './words.ts';

/** One or two sentences. `shared`: what the link holds. */
export function linkWords(parts: Pick<App, 'data' | 'i18n'>, { t }: PaperWords, shared: Shared): readonly string[] {
  const { i18n } = parts;
  // A step is a whole scene of its own; of what the link says besides, only these count.
  const isStep = shared.step !== null;
  const kept = keptWords(parts, t, shared);
  return [
    isStep ? t('share.step', { step: shared.step ?? '' }) : dateWords(i18n, t, shared.date),
    ...(kept.length > 0 ? [t('share.also', { list: i18n.list(kept) })] : []),
  ];
}

function dateWords(i18n: App['i18n'], t: PaperWords['t'], date: string | null): string {
  if (date === null) return t('share.today');
  return t(date.length > 7 ? 'share.day' : 'share.date', { date: i18n.partial(date, 'gen') });
}

function keptWords({ data, i18n }: Pick<App, 'data' | 'i18n'>, t: PaperWords['t'], link: Shared): readonly string[] {
  const city = data.members.find(({ id }) => id === link.city);
  const countries = link.countries.map((code) => i18n.country(code));
  const day = (date: string): string => i18n.partial(date, 'nom');
  const scene = [
    link.from === null ? '' : t('share.keeps.from', { date: day(link.from) }),
    link.compare === null ? '' : t('share.keeps.compare', { date: day(link.compare) }),
    city ? t('share.keeps.city', { city: i18n.name(city) }) : '',
    countries.length === 0 ? '' : t('share.keeps.countries', { countries: i18n.list(countries) }),
    link.known.length === 0 ? '' : t('share.keeps.known'),
    link.at ? t('share.keeps.at') : '',
    link.timeline ? t('share.keeps.timeline') : '',
  ];
  const page = [
    link.present ? t('share.keeps.present') : '',
    link.order === 'date' ? '' : t('share.keeps.order'),
    link.theme ? t('share.keeps.theme') : '',
    link.show.length === 0 ? '' : t('share.keeps.show'),
    link.map ? t('share.keeps.map') : '',
  ];
  return [...(link.step === null ? scene : []), ...page].filter((words) => words !== '');
}
