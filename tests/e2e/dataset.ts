// The dataset of the built site, and what the model says of it: what browser tests compare the page with.
import { readdirSync, readFileSync } from 'node:fs';
import { localDay } from '../../src/model/day.ts';
import type { Shared } from '../../src/model/link.ts';
import { endOf } from '../../src/model/link.ts';
import type { Dataset, Member, MemberId } from '../../src/model/member.ts';
import type { Tally } from '../../src/model/membership.ts';
import { kept, lastDay, statusAt, tallyKept } from '../../src/model/membership.ts';

/** The folder of the built site. */
export const BUILT = 'dist';

/** Reads the dataset that the built page loads. */
export function readDataset(): Dataset {
  const names = readdirSync(`${BUILT}/assets`).filter((name) => /^dataset-.*\.json$/.test(name));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${BUILT} has ${names.length} datasets.`);
  return JSON.parse(readFileSync(`${BUILT}/assets/${name}`, 'utf8'));
}

export const data = readDataset();

/** The day that the page takes for today. */
export const today = lastDay(data, localDay(new Date()));

export function memberOf(id: MemberId): Member {
  const member = data.members.find((one) => one.id === id);
  if (!member) throw new Error(`No member has the id "${id}".`);
  return member;
}

type Selection = Partial<Pick<Shared, 'date' | 'from' | 'countries' | 'known'>>;

/** Which members are in, and which may be, in a state. Ids are sorted. */
export interface Members {
  readonly member: readonly MemberId[];
  readonly possible: readonly MemberId[];
}

export function membersIn({ date = null, from = null, countries = [], known = [] }: Selection): Members {
  const day = endOf(date, today);
  const idsOf = (status: keyof Members): readonly MemberId[] =>
    kept(data.members, { countries, from, known })
      .filter((member) => statusAt(member, day, data.researched) === status)
      .map(({ id }) => id)
      .sort();
  return { member: idsOf('member'), possible: idsOf('possible') };
}

export const tallyIn = ({ date = null, from = null, countries = [], known = [] }: Selection): Tally =>
  tallyKept(data, { countries, from, known }, endOf(date, today));
