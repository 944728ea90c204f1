// Says one short sentence after the reader has changed the date or the countries: date and count. Silent while playing.

import type { I18n } from '../../i18n/i18n.ts';
import { endOf } from '../../model/link.ts';
import type { Dataset } from '../../model/member.ts';
import { tallyKept } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { onlyKnown } from '../doubt-words.ts';
import type { App, Cleanup, View } from '../view.ts';
import { spanWords } from './span.ts';

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'known' | 'countries' | 'today'>;

/** "June 2012: 48 members, perhaps 96." and what a filter by doubt leaves in. */
export function statusSentence(parts: Parts, state: Told): string {
  const words = countSentence(parts, state);
  return state.known.length > 0 ? `${words} ${onlyKnown(parts.i18n, state.known)}` : words;
}

function countSentence({ data, i18n }: Parts, state: Told): string {
  const day = endOf(state.date, state.today);
  const counts = tallyKept(data, state, day);
  if (state.from !== null) return spanWords(i18n, state.from, state.date, counts);
  const { certain, possible } = counts;
  const date = state.date === null ? i18n.day(state.today) : i18n.partial(state.date, 'nom');
  return i18n.t(possible > certain ? 'status.countPerhaps' : 'status.count', { date, count: certain, possible });
}

/** A focused slider tells its own value, so nothing is said beside it. */
const sliderSpeaks = (): boolean => document.activeElement?.matches('input[type=range]') ?? false;

/** Says it by `app.say`; the element is the one that is read out. */
export const statusView: View = (_el, app) => announce(app);

export function announce(app: App): Cleanup {
  let first = true;
  return watch(
    app.store,
    ({ date, from, known, countries, today, playing }) => ({ date, from, known, countries, today, playing }),
    (now) => {
      if (!first && !now.playing && !sliderSpeaks()) app.say(statusSentence(app, now));
      first = false;
    },
  );
}
