// What the links of the page may name: who and what the dataset has.
import { localDay } from './day.ts';
import type { Known } from './link.ts';
import type { Dataset } from './member.ts';
import { lastDay } from './membership.ts';

/** `now`: the reader's clock. */
export const knownTo = (data: Dataset, now: Date): Known => ({
  ids: new Set(data.members.map(({ id }) => id)),
  countries: new Set(data.members.map(({ country }) => country)),
  today: lastDay(data, localDay(now)),
});
