// Says one short sentence after the reader has changed the date or the countries: date and count. Silent while playing.

import type { I18n } from '../../i18n/i18n.ts';
import { endOf } from '../../model/link.ts';
import type { Dataset } from '../../model/member.ts';
import { kept, tally } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import type { App, Cleanup } from '../view.ts';

type Told = Pick<State, 'date' | 'from' | 'countries' | 'today'>;

/** "June 2012: 48 members, perhaps 96." */
export function statusSentence({ data, i18n }: { data: Dataset; i18n: I18n }, state: Told): string {
  const day = endOf(state.date, state.today);
  const { certain, possible } = tally(kept(data.members, state), day, data.researched);
  const date = state.date === null ? i18n.day(state.today) : i18n.partial(state.date, 'nom');
  return i18n.t(possible > certain ? 'status.countPerhaps' : 'status.count', { date, count: certain, possible });
}

/** A focused slider tells its own value, so nothing is said beside it. */
const sliderSpeaks = (): boolean => document.activeElement?.matches('input[type=range]') ?? false;

export function announce(app: App): Cleanup {
  let first = true;
  return watch(
    app.store,
    ({ date, from, countries, today, playing }) => ({ date, from, countries, today, playing }),
    (now) => {
      if (!first && !now.playing && !sliderSpeaks()) app.say(statusSentence(app, now));
      first = false;
    },
  );
}
