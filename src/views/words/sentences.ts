// The facts of a date as sentences, one a fact or two. Names of members are links.
import type { I18n } from '../../i18n/i18n.ts';
import type { Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Fact, Period } from '../../model/paragraph.ts';
import { memberLink, sentenceOf } from '../member-link.ts';

export type Sentence = readonly (Node | string)[];

/** More newcomers than this are counted, not named. */
const NAMES = 8;
/** More countries than this that are equally dense are not named. */
const TIES = 3;

/** `date`: the chosen one as a link says it, null for today. */
export function sentencesOf(i18n: I18n, facts: readonly Fact[], date: string | null): readonly Sentence[] {
  return facts.flatMap((fact) => sentencesOfFact(i18n, fact, date));
}

function sentencesOfFact(i18n: I18n, fact: Fact, date: string | null): readonly Sentence[] {
  const { t } = i18n;
  switch (fact.kind) {
    case 'only-countries':
      return [[t('words.only-countries', { countries: countryList(i18n, fact.countries) })]];
    case 'only-known':
      return [[t('words.only-known', { doubts: i18n.list(fact.known.map((doubt) => t(`doubt.${doubt}`))) })]];
    case 'only-since':
      return [[t('words.only-since', { date: i18n.partial(fact.date, 'gen') })]];
    case 'members':
      return [[membersSentence(i18n, fact.certain, fact.perhaps, date)]];
    case 'countries':
      return [[t('words.countries', { count: fact.count })]];
    case 'one-country':
      return [[t('words.one-country', { count: fact.members, country: i18n.country(fact.country) })]];
    case 'densest': {
      const many = fact.countries.length > TIES ? 'None' : fact.countries.length > 1 ? 'Tied' : '';
      const params = { countries: countryList(i18n, fact.countries), number: i18n.number(fact.members) };
      return [[t(`words.densest${many}`, params)]];
    }
    case 'new-countries': {
      const params = { date: periodDate(i18n, fact.period), countries: countryList(i18n, fact.countries) };
      return [[t(`words.new.${fact.period.kind}`, { ...params, count: fact.countries.length })]];
    }
    case 'came':
      return cameSentences(i18n, fact.period, fact.members, fact.open);
    case 'left':
      return [withNames(i18n, 'words.left', fact.members, {})];
    case 'nearest':
      return [nearestSentence(i18n, fact)];
  }
}

const countryList = (i18n: I18n, codes: readonly string[]): string =>
  i18n.list(codes.map(i18n.country).sort(i18n.compare));

function membersSentence(i18n: I18n, certain: number, perhaps: number, date: string | null): string {
  const at = date === null ? 'today' : date.length === 10 ? 'day' : 'end';
  const params = { date: date === null ? '' : i18n.partial(date, 'gen'), more: i18n.number(perhaps) };
  if (certain > 0) return i18n.t(`words.${perhaps > 0 ? 'perhaps' : 'members'}.${at}`, { ...params, count: certain });
  if (perhaps > 0) return i18n.t(`words.unsure.${at}`, { ...params, count: perhaps });
  return i18n.t(`words.nobody.${at}`, params);
}

/** In the case that the period's preposition asks for. */
const periodDate = (i18n: I18n, period: Period): string =>
  period.kind === 'year'
    ? i18n.partial(String(period.year), 'loc')
    : i18n.partial(period.date, period.kind === 'since' ? 'gen' : 'loc');

function cameSentences(i18n: I18n, period: Period, members: readonly Member[], open: number): readonly Sentence[] {
  const date = periodDate(i18n, period);
  const none = members.length === 0;
  const first: Sentence = none
    ? [i18n.t(`words.came.none.${period.kind}`, { date })]
    : withNames(i18n, `words.came.${period.kind}`, members, { date });
  return open === 0 ? [first] : [first, [i18n.t(none ? 'words.openOnly' : 'words.open', { count: open })]];
}

/** The words of a key, with the first few of the members at the hole `names`. */
function withNames(
  i18n: I18n,
  key: Parameters<I18n['pieces']>[0],
  members: readonly Member[],
  params: Readonly<Record<string, string>>,
): Sentence {
  // One more is as short as "1 more".
  const most = members.length === NAMES + 1 ? members.length : NAMES;
  const rest = members.length - most;
  const names = members.slice(0, most).map((member) => memberLink(i18n, member));
  const items = rest > 0 ? [...names, i18n.t('words.came.more', { count: rest })] : names;
  return i18n
    .pieces(key, ['names'], { ...params, count: members.length })
    .flatMap(({ text, hole }) => (hole === null ? [text] : sentenceOf(i18n, items)));
}

function nearestSentence(i18n: I18n, { from, neighbour }: Extract<Fact, { kind: 'nearest' }>): Sentence {
  const { member, km, compass } = neighbour;
  const key = compass === null ? 'words.nearestHere' : from.id === KRAKOW ? 'words.nearestKrakow' : 'words.nearest';
  const params = {
    km: i18n.number(Math.max(1, Math.round(km))),
    direction: i18n.t(`direction.${compass ?? 'here'}`),
    from: i18n.name(from),
  };
  return i18n.pieces(key, ['name'], params).map(({ text, hole }) => (hole === null ? text : memberLink(i18n, member)));
}
