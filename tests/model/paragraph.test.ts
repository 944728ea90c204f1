// The facts of the paragraph are true: worked out anew, slowly, for any members, filters and days.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayOf, FOUNDING, isoDay } from '../../src/model/day.ts';
import { doubtOf } from '../../src/model/doubt.ts';
import { distanceKm } from '../../src/model/geography.ts';
import type { Doubt } from '../../src/model/link.ts';
import { DOUBTS } from '../../src/model/link.ts';
import type { Dataset, Member, When } from '../../src/model/member.ts';
import type { Fact, Told } from '../../src/model/paragraph.ts';
import { paragraphOf } from '../../src/model/paragraph.ts';
import { TODAY } from '../app.ts';
import { DATES, dataset, member, RESEARCHED } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const NOW: Told = { date: null, from: null, countries: [], known: [], compare: null, city: null, today: TODAY };
type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
const find = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): Of<K> | undefined =>
  facts.find((fact): fact is Of<K> => fact.kind === kind);
const ids = (members: readonly Member[] = []): readonly string[] => members.map(({ id }) => id).sort();

/** What a member is, told by the rules alone. */
function isWhat(one: Member, day: number): 'in' | 'perhaps' | 'left' | 'out' {
  const first = one.joined.earliest ?? FOUNDING;
  const goneAt = one.left ? (one.left.latest ?? RESEARCHED) : Infinity;
  if (day >= goneAt) return 'left';
  if (day < first) return 'out';
  const sure = one.unconfirmed ? Infinity : (one.joined.latest ?? RESEARCHED);
  const mayGo = one.left ? (one.left.earliest ?? FOUNDING) : Infinity;
  return day >= sure && day < mayGo ? 'in' : 'perhaps';
}

const anyWhen: fc.Arbitrary<When> = fc
  .record({
    start: fc.integer({ min: FOUNDING, max: TODAY - 30 }),
    length: fc.constantFrom(0, 20, 364, 2000),
    form: fc.constantFrom<When['precision']>('day', 'year', 'between', 'before', 'none'),
  })
  .map(({ start, length, form }) => ({
    edtf: '',
    earliest: form === 'before' || form === 'none' ? null : start,
    latest: form === 'none' ? null : form === 'day' ? start : start + length,
    precision: form,
    about: false,
  }));

const anyData: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      joined: anyWhen,
      left: fc.option(anyWhen, { freq: 4 }),
      unconfirmed: fc.boolean(),
      country: fc.constantFrom('DE', 'PL', 'FR', 'IT'),
      lon: fc.integer({ min: -9, max: 30 }),
      lat: fc.integer({ min: 36, max: 61 }),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    dataset(list.map(({ joined, ...more }, index) => member(index === 0 ? 'krakow' : `m${index}`, joined, more))),
  );

const anyTold: fc.Arbitrary<Told> = fc
  .record({
    day: fc.option(fc.integer({ min: dayOf(2004, 1, 1), max: TODAY })),
    cut: fc.constantFrom(4, 7, 10),
    countries: fc.subarray(['DE', 'PL', 'FR']),
    known: fc.subarray<Doubt>([...DOUBTS]),
    before: fc.option(fc.constantFrom('2006', '2009-04', '2010-02-11')),
    compares: fc.boolean(),
    city: fc.option(fc.constantFrom('m1', 'm2')),
  })
  .map(({ day, cut, before, compares, ...rest }) => ({
    ...rest,
    date: day === null ? null : isoDay(day).slice(0, cut),
    from: compares ? null : before,
    compare: compares ? before : null,
    today: TODAY,
  }));

/** The last day of a written date, as a reader would count. */
function lastDayOf(date: string | null): number {
  const [year = 0, month = 12, day] = (date ?? isoDay(TODAY)).split('-').map(Number);
  return Math.min(TODAY, (day ?? 0) ? dayOf(year, month, day ?? 1) : dayOf(year, month + 1, 0));
}

const firstDayOfDate = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
};

const check = (data: Dataset, told: Told): void => {
  const facts = paragraphOf(data, told);
  const day = lastDayOf(told.date);
  const shown = data.members.filter(
    (one) =>
      (told.countries.length === 0 || told.countries.includes(one.country)) &&
      (told.known.length === 0 || told.known.includes(doubtOf(one))) &&
      (told.from === null || (one.joined.latest ?? Infinity) >= firstDayOfDate(told.from)),
  );
  const certain = shown.filter((one) => isWhat(one, day) === 'in');
  const perhaps = shown.filter((one) => isWhat(one, day) === 'perhaps');
  expect(find(facts, 'members')).toEqual({ kind: 'members', certain: certain.length, perhaps: perhaps.length });

  const codes = [...new Set(certain.map(({ country }) => country))];
  const sizes = codes.map((code) => certain.filter(({ country }) => country === code).length);
  expect(find(facts, 'countries')?.count ?? (find(facts, 'one-country') ? 1 : 0)).toBe(codes.length);
  const densest = find(facts, 'densest');
  if (codes.length > 1) {
    expect(densest?.members).toBe(Math.max(...sizes));
    expect(densest?.countries).toEqual(codes.filter((_, index) => sizes[index] === densest?.members).sort());
  } else expect(densest).toBeUndefined();

  const start =
    told.compare !== null
      ? lastDayOf(told.compare) + 1
      : told.from !== null
        ? firstDayOfDate(told.from)
        : dayOf(calendarDay(day).year, 1, 1);
  const came = find(facts, 'came');
  expect(ids(came?.members)).toEqual(ids(certain.filter(({ joined }) => (joined.earliest ?? 0) >= start)));
  const isOpen = (one: Member): boolean => {
    const last = one.joined.latest ?? (one.unconfirmed ? Infinity : RESEARCHED);
    return last >= start && !came?.members.includes(one);
  };
  expect(came?.open).toBe([...certain, ...perhaps].filter(isOpen).length);
  const isNew = (code: string): boolean =>
    data.members.every((one) => one.country !== code || (one.joined.earliest ?? FOUNDING) >= start);
  expect(find(facts, 'new-countries')?.countries ?? []).toEqual(codes.filter(isNew).sort());
  expect(ids(find(facts, 'left')?.members)).toEqual(ids(shown.filter((one) => isWhat(one, day) === 'left')));

  for (const fact of facts) {
    if (fact.kind !== 'nearest') continue;
    const { from, neighbour } = fact;
    const km = (one: Member): number => distanceKm([from.lon, from.lat], [one.lon, one.lat]);
    const others = certain.filter((one) => one !== from);
    expect(others).toContain(neighbour.member);
    expect(neighbour.km).toBe(Math.min(...others.map(km)));
  }
  const asked = ['krakow', ...(told.city ? [told.city] : [])].filter((id) => data.members.some((one) => one.id === id));
  const answered = asked.filter((id) => certain.some((one) => one.id !== id));
  expect(facts.filter(({ kind }) => kind === 'nearest')).toHaveLength(answered.length);
};

describe('paragraphOf', () => {
  test('is true for any members, filters and days', () =>
    fc.assert(fc.property(anyData, anyTold, check), { seed: 20041210, numRuns: 400 }));

  test('is true for the real members on any day', () =>
    fc.assert(
      fc.property(anyTold, (told) => check(realData, told)),
      { seed: 20041210, numRuns: 60 },
    ));

  test('says what the filters leave in before all else', () => {
    const facts = paragraphOf(realData, { ...NOW, countries: ['PL'], known: ['day'], from: '2012' });
    expect(facts.slice(0, 4).map(({ kind }) => kind)).toEqual([
      'only-countries',
      'only-known',
      'only-since',
      'members',
    ]);
  });

  test('calls no country new for want of those that a filter leaves out', () => {
    const data = dataset([member('old', DATES.betweenYears), member('new', DATES.day)]);
    expect(find(paragraphOf(data, { ...NOW, date: '2024', known: ['day'] }), 'new-countries')).toBeUndefined();
    expect(
      find(paragraphOf(dataset([member('new', DATES.day)]), { ...NOW, date: '2024' }), 'new-countries'),
    ).toMatchObject({
      countries: ['DE'],
      period: { kind: 'year', year: 2024 },
    });
  });
});
