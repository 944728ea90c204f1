// What a link may name: who and what the dataset has, and until when.
import type { Day } from './day.ts';
import type { Known } from './link.ts';
import type { Dataset } from './member.ts';

/** `release`: the one that `members` are of, if the page shows one of its own. */
export const knownTo = ({ members }: Pick<Dataset, 'members'>, today: Day, release: string | null = null): Known => ({
  ids: new Set(members.map(({ id }) => id)),
  countries: new Set(members.map(({ country }) => country)),
  today,
  release,
});
