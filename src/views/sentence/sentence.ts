// The one sentence that says what is shown, and the smaller one beneath it.

import type { I18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { sharpness } from '../../model/doubt.ts';
import { edgesOf } from '../../model/edtf-edges.ts';
import { endOf } from '../../model/link.ts';
import type { Dataset, Member } from '../../model/member.ts';
import { indexesOf, KRAKOW } from '../../model/member.ts';
import type { Tally } from '../../model/membership.ts';
import { tally, tallyKept } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { CALM_MS, watchCalmly } from '../calm.ts';
import { h } from '../dom.ts';
import { onlyKnown } from '../doubt-words.ts';
import type { View } from '../view.ts';
import type { secondDateWords } from './second-date.ts';

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'known' | 'compare' | 'city' | 'countries' | 'today'>;

/**
 * Fills `el` with the sentences for a state. `told` are those of a span or a comparison, which come first; without them
 * neither is spoken of. Draws the same however often it is called.
 */
export function drawSentence(el: HTMLElement, { data, i18n }: Parts, state: Told, told: readonly string[] = []): void {
  const day = endOf(state.date, state.today);
  // A filter by doubt says who is shown, not who had joined: it must not make the network smaller.
  const counts = tallyKept(data, { ...unfiltered(state), from: told.length > 0 ? state.from : null }, day);
  const city = data.members[indexesOf(data).get(state.city ?? '') ?? -1];
  const main = h('p', { class: 'sentence' });
  const second: string[] = [];
  if (told.length > 0) {
    main.append(...told.slice(0, 1));
    second.push(...told.slice(1));
  } else if (state.date !== null) {
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
  if (state.known.length > 0) second.push(onlyKnown(i18n, state.known));
  const parts = [main, ...(second.length > 0 ? [h('p', { class: 'second' }, second.join(' '))] : [])];
  // What stands there already, as in the page that came, is not painted a second time.
  main.normalize();
  const isSame =
    parts.length === el.childNodes.length && parts.every((part, at) => part.isEqualNode(el.childNodes[at] ?? null));
  if (!isSame) el.replaceChildren(...parts);
}

const NONE: State['known'] = [];
/** The state as if every kind of doubt were shown. */
const unfiltered = <S extends Told>(state: S): S => ({ ...state, known: NONE });

function byDate(i18n: I18n, date: string, counts: Tally): readonly string[] {
  const key = date.length === 10 ? 'sentence.byDay' : 'sentence.byEnd';
  const first = i18n.t(key, { count: counts.certain, date: i18n.partial(date, 'gen') });
  if (counts.possible === counts.certain) return [first];
  return [first, ' ', i18n.t('sentence.perhaps', { count: counts.possible })];
}

function plain(data: Dataset, i18n: I18n, counts: Tally): readonly (string | Node)[] {
  const more = i18n.t('sentence.moreUnconfirmed', { count: counts.unconfirmed });
  const first =
    counts.unconfirmed > 0
      ? i18n.t('sentence.today', { count: counts.certain, more })
      : i18n.t('sentence.todayAll', { count: counts.certain });
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

export const sentenceView: View = (el, app) => {
  let words: typeof secondDateWords | null = null;
  let asked = false;
  let ended = false;
  const draw = (state: Told): void => {
    const hasSecond = state.from !== null || state.compare !== null;
    if (!hasSecond || words || asked) {
      drawSentence(el, app, state, hasSecond ? words?.(app, unfiltered(state)) : []);
      return;
    }
    // What stands there stays until the words are there. If they do not come, the date is told without the span.
    asked = true;
    const redraw = (): void => {
      if (!ended) draw(app.store.getState());
    };
    Promise.all([import('./second-date.ts'), app.i18n.later()]).then(([module]) => {
      words = module.secondDateWords;
      redraw();
    }, redraw);
  };
  const unwatch = watchCalmly(
    app,
    CALM_MS.sentence,
    ({ date, from, known, compare, city, countries, today }) => ({
      date,
      from,
      known,
      compare,
      city,
      countries,
      today,
    }),
    draw,
  );
  return () => {
    ended = true;
    unwatch();
  };
};
