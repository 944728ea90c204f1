// Who is in at a day: the one place that decides it, for map, timeline, list, counts and words.
import type { Day } from './day.ts';
import { FOUNDING } from './day.ts';
import { doubtOf } from './doubt.ts';
import type { Shared } from './link.ts';
import { startOf } from './link.ts';
import type { Dataset, Member } from './member.ts';
import { remember } from './remember.ts';

export type Status = 'not-yet' | 'possible' | 'member' | 'former';

/** The first day on which the member may have been in. */
export const firstPossible = (member: Member): Day => member.joined.earliest ?? FOUNDING;

/**
 * The day from which membership is certain, null if never. A member without any date is certain from the day of research
 * on; an unconfirmed one never is.
 */
export function certainFrom(member: Member, researched: Day): Day | null {
  if (member.unconfirmed) return null;
  return member.joined.latest ?? researched;
}

/** What a member is at the end of a day. After the first day on which it may have left it is no longer certain. */
export function statusAt(member: Member, day: Day, researched: Day): Status {
  if (member.left) {
    const gone = member.left.latest ?? researched;
    if (day >= gone) return 'former';
    if (day >= (member.left.earliest ?? FOUNDING) && day >= firstPossible(member)) return 'possible';
  }
  const certain = certainFrom(member, researched);
  if (certain !== null && day >= certain) return 'member';
  return day >= firstPossible(member) ? 'possible' : 'not-yet';
}

export interface Tally {
  /** Certainly in. */
  readonly certain: number;
  /** Certainly or possibly in, the unconfirmed among them. */
  readonly possible: number;
  /** Those of `possible` whose membership is unconfirmed. */
  readonly unconfirmed: number;
  /** Countries of the certain ones. */
  readonly countries: number;
}

/** Whether a member that is in surely joined on a day or later; null: at any time. */
export const joinedSince = (member: Member, since: Day | null): boolean =>
  since === null || firstPossible(member) >= since;

/** With `since`, certain are only those who surely joined on that day or later. */
export function tally(members: readonly Member[], day: Day, researched: Day, since: Day | null = null): Tally {
  let certain = 0;
  let possible = 0;
  let unconfirmed = 0;
  const countries = new Set<string>();
  for (const member of members) {
    const status = statusAt(member, day, researched);
    if (status === 'member' && joinedSince(member, since)) {
      certain++;
      countries.add(member.country);
    }
    if (status === 'member' || status === 'possible') possible++;
    if (status === 'possible' && member.unconfirmed) unconfirmed++;
  }
  return { certain, possible, unconfirmed, countries: countries.size };
}

/** What a state leaves in: `countries` and `known` (empty for all), and `from`, the start of a span as a link says it. */
export type Filter = Pick<Shared, 'countries' | 'from' | 'known'>;

/** Whether the filters leave the member in. Who is known to have joined before the span is left out. */
export function isKept(member: Member, { countries, from, known }: Filter): boolean {
  if (countries.length > 0 && !countries.includes(member.country)) return false;
  if (known.length > 0 && !known.includes(doubtOf(member))) return false;
  const start = from === null ? null : startOf(from);
  return start === null || member.joined.latest === null || member.joined.latest >= start;
}

/** The members that the filters leave in. */
export const kept = (members: readonly Member[], { countries, from, known }: Filter): readonly Member[] =>
  countries.length === 0 && known.length === 0 && from === null ? members : keptBy(members, countries, from, known);

const keptBy = remember(
  (members: readonly Member[], countries: Filter['countries'], from: Filter['from'], known: Filter['known']) => {
    const filter = { countries, from, known };
    return members.filter((member) => isKept(member, filter));
  },
);

/** Counts the members that the filters leave in, in a span those who joined in it. */
export const tallyKept = (data: Pick<Dataset, 'members' | 'researched'>, filter: Filter, day: Day): Tally =>
  tallied(kept(data.members, filter), day, data.researched, filter.from === null ? null : startOf(filter.from));

const tallied = remember(tally);

/** The earliest and the latest day that the dataset and a clock allow: the founding and today. */
export const lastDay = (data: Dataset, today: Day): Day => Math.max(data.researched, today);
