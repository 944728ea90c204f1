// The one sentence that says what is shown, and the smaller one beneath it.

import type { I18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { edgesOf } from '../../model/edtf-edges.ts';
import { endOf } from '../../model/link.ts';
import { sharpness } from '../../model/look.ts';
import type { Dataset, Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Tally } from '../../model/membership.ts';
import { kept, tally } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'city' | 'countries' | 'today'>;

/** Fills `el` with the sentences for a state. Draws the same however often it is called. */
export function drawSentence(el: HTMLElement, { data, i18n }: Parts, state: Told): void {
  const day = endOf(state.date, state.today);
  const counts = tally(kept(data.members, state), day, data.researched);
  const city = data.members.find((member) => member.id === state.city);
  const main = h('p', { class: 'sentence' });
  const second: string[] = [];
  if (state.date !== null) {
    main.append(...byDate(i18n, state.date, counts));
    const open = counts.possible - counts.certain;
    if (open > 0) second.push(i18n.t('sentence.leftOpen', { count: open }));
  } else if (city) {
    main.append(...cityWords(i18n, city), ...countAtJoining(data, i18n, city));
    second.push(today(i18n, tally(data.members, state.today, data.researched)));
  } else if (state.countries.length === 0) {
    main.append(...plain(data, i18n, counts));
  }
  if (state.countries.length > 0) {
    if (main.childNodes.length === 0) main.append(filtered(i18n, state.countries, counts));
    else second.unshift(filtered(i18n, state.countries, counts));
    second.push(i18n.t('sentence.othersFaint'));
  }
  if (state.from !== null) second.push(i18n.t('sentence.onlySince', { date: i18n.partial(state.from, 'gen') }));
  el.replaceChildren(main, ...(second.length > 0 ? [h('p', { class: 'second' }, second.join(' '))] : []));
}

function byDate(i18n: I18n, date: string, counts: Tally): readonly string[] {
  const key = date.length === 10 ? 'sentence.byDay' : 'sentence.byEnd';
  const first = i18n.t(key, { count: counts.certain, date: i18n.partial(date, 'gen') });
  if (counts.possible === counts.certain) return [first];
  return [first, ' ', i18n.t('sentence.perhaps', { count: counts.possible })];
}

function plain(data: Dataset, i18n: I18n, counts: Tally): readonly (string | Node)[] {
  const more = i18n.t('sentence.moreUnconfirmed', { count: counts.unconfirmed });
  const first = i18n.t('sentence.today', { count: counts.certain, more });
  const krakow = data.members.find((member) => member.id === KRAKOW);
  if (!krakow) return [first];
  const year = edgesOf(krakow.joined.edtf).first?.slice(0, 4) ?? '';
  return [first, ' ', ...withCity(i18n, 'sentence.krakowSince', 'krakow', krakow, { year })];
}

/** The words of a key with the city's name marked where its hole is. */
function withCity(
  i18n: I18n,
  key: Parameters<I18n['pieces']>[0],
  hole: string,
  city: Member,
  params: Readonly<Record<string, string | number>>,
): readonly (string | Node)[] {
  return i18n
    .pieces(key, [hole], params)
    .map((piece) =>
      piece.hole === null
        ? piece.text
        : h('span', { class: city.id === KRAKOW ? 'krakow-name' : null, lang: i18n.nameLang(city) }, i18n.name(city)),
    );
}

function cityWords(i18n: I18n, city: Member): readonly (string | Node)[] {
  const { edtf, precision } = city.joined;
  const first = edgesOf(edtf).first;
  if (city.unconfirmed) return withCity(i18n, 'sentence.unconfirmed', 'city', city, {});
  if (precision === 'none') return withCity(i18n, 'sentence.joinedUnknown', 'city', city, {});
  if (precision === 'between')
    return withCity(i18n, 'sentence.joinedBetween', 'city', city, { when: i18n.when(city.joined) });
  if (precision === 'before' || first === null)
    return withCity(i18n, 'sentence.joinedBefore', 'city', city, { when: i18n.when(city.joined) });
  const key = precision === 'day' ? 'sentence.joinedOn' : 'sentence.joinedIn';
  return withCity(i18n, key, 'city', city, { date: i18n.partial(first, 'gen') });
}

/** How many had joined by the day that a city joined, where that day is known. */
function countAtJoining(data: Dataset, i18n: I18n, city: Member): readonly string[] {
  const day: Day | null = city.joined.latest;
  if (city.unconfirmed || day === null || sharpness(city) !== 'sharp') return [];
  const { certain, possible } = tally(data.members, day, data.researched);
  const key = possible > certain ? 'sentence.byThenPerhaps' : 'sentence.byThen';
  return [' ', i18n.t(key, { count: certain, possible })];
}

function today(i18n: I18n, counts: Tally): string {
  return i18n.t('sentence.known', {
    count: counts.certain,
    in: i18n.t('sentence.inCountries', { count: counts.countries }),
    and: i18n.t('sentence.andUnconfirmed', { count: counts.unconfirmed }),
  });
}

function filtered(i18n: I18n, countries: readonly string[], counts: Tally): string {
  const names = i18n.list(countries.map(i18n.country).sort(i18n.compare));
  if (counts.possible === 0) return `${i18n.t('sentence.filteredNone', { countries: names })}.`;
  const perhaps =
    counts.possible > counts.certain ? i18n.t('sentence.filteredPerhaps', { possible: counts.possible }) : '.';
  return i18n.t('sentence.filtered', { countries: names, count: counts.certain }) + perhaps;
}

export const sentenceView: View = (el, app) =>
  watch(
    app.store,
    ({ date, from, city, countries, today }) => ({ date, from, city, countries, today }),
    (state) => drawSentence(el, app, state),
  );
