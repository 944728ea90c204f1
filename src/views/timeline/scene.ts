// What the timeline is drawn from: the state, and what follows from it.
import type { I18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { endOf } from '../../model/link.ts';
import type { Dataset, Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Tally } from '../../model/membership.ts';
import { kept, tallyKept } from '../../model/membership.ts';
import type { NamedMember } from '../../model/timeline.ts';
import type { State } from '../../store/store.ts';

export type Told = Pick<
  State,
  'date' | 'from' | 'known' | 'compare' | 'city' | 'countries' | 'hovered' | 'playing' | 'today'
>;
export type Parts = { readonly data: Dataset; readonly i18n: I18n };

export interface Scene extends Parts {
  /** Those of the chosen countries. */
  readonly members: readonly Member[];
  readonly state: Told;
  /** The day of the handle. */
  readonly day: Day;
  readonly counts: Tally;
}

/** The decision of Kraków's council, which leads to its admission without being one. */
const KRAKOW_COUNCIL = 'krakow-resolution-2024';

/** Px of a bold letter of a name, on average; the picture is drawn where nothing can be measured too. */
const LETTER = 7;

export function sceneOf({ data, i18n }: Parts, state: Told): Scene {
  const members = kept(data.members, state);
  const day = endOf(state.date, state.today);
  return { data, i18n, members, state, day, counts: tallyKept(data, state, day) };
}

/** The day of Kraków's council, if the data has it. */
export const councilDay = (data: Dataset): Day | null =>
  data.milestones.find(({ id }) => id === KRAKOW_COUNCIL)?.when.latest ?? null;

/** The members with a name of their own: Kraków, and the chosen one. */
export function namedMembers({ data, i18n, members, state }: Scene): readonly NamedMember[] {
  return [...new Set([KRAKOW, state.city])].flatMap((id) => {
    const member = members.find((one) => one.id === id);
    if (!member) return [];
    const width = i18n.name(member).length * LETTER;
    return [{ id: member.id, width, since: member.id === KRAKOW ? councilDay(data) : null }];
  });
}

/** "22 November 2026", "June 2012". */
export const dateInWords = ({ i18n, state }: Scene): string =>
  state.date === null ? i18n.day(state.today) : i18n.partial(state.date, 'nom');

/** "48 members, perhaps 96", "151 members, and 11 unconfirmed"; a filter by doubt counts only whom it shows, and says so. */
export function countInWords(scene: Scene): string {
  const members = plainCount(scene);
  return scene.state.known.length > 0 ? scene.i18n.t('timeline.ofShown', { members }) : members;
}

function plainCount({ i18n, counts: { certain, possible, unconfirmed } }: Scene): string {
  const open = possible - certain;
  const count = i18n.t('timeline.members', { count: certain });
  if (open === 0) return count;
  return open === unconfirmed
    ? i18n.t('timeline.andUnconfirmed', { members: count, count: unconfirmed })
    : i18n.t('timeline.perhaps', { members: count, possible });
}
