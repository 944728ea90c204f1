// Small members for tests: real kinds of dates, invented names.
import { dayOf } from '../src/model/day.ts';
import type { Dataset, Member, When } from '../src/model/member.ts';

export const RESEARCHED = dayOf(2026, 11, 22);

export const when = (
  edtf: string,
  earliest: string | null,
  latest: string | null,
  precision: When['precision'],
): When => ({
  edtf,
  earliest: earliest === null ? null : Date.parse(earliest) / 86_400_000,
  latest: latest === null ? null : Date.parse(latest) / 86_400_000,
  precision,
  about: false,
});

export const DATES = {
  day: when('2024-09-25', '2024-09-25', '2024-09-25', 'day'),
  month: when('2019-11', '2019-11-01', '2019-11-30', 'month'),
  season: when('2023-23', '2023-09-01', '2023-11-30', 'season'),
  year: when('2007', '2007-01-01', '2007-12-31', 'year'),
  meeting: when('[2025-10-23..2025-10-24]', '2025-10-23', '2025-10-24', 'between'),
  between: when('[2017-05..2018-06]', '2017-05-01', '2018-06-30', 'between'),
  betweenYears: when('[2007..2017]', '2007-01-01', '2017-12-31', 'between'),
  before: when('[..2014-05-15]', null, '2014-05-15', 'before'),
  beforeYear: when('[..2014]', null, '2014-12-31', 'before'),
  none: when('', null, null, 'none'),
} as const;

export const member = (id: string, joined: When, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  names: {},
  nameLang: '',
  kind: 'municipality',
  country: 'DE',
  lon: 10,
  lat: 50,
  priority: 1,
  joined,
  left: null,
  basis: 'stated',
  unconfirmed: false,
  ...more,
});

export const dataset = (members: readonly Member[]): Dataset => ({
  version: '1.0.0',
  researched: RESEARCHED,
  members,
  milestones: [],
  counts: [],
  spread: {},
});

/** Two that have left, made up: on a day, and some time in a span. */
export const LEFT: readonly [Member, Member] = [
  member('left-on-a-day', DATES.year, { left: when('2012-03-15', '2012-03-15', '2012-03-15', 'day'), lon: 12 }),
  member('left-in-a-span', DATES.year, { left: when('[2012..2014]', '2012-01-01', '2014-12-31', 'between'), lon: 8 }),
];
