// Work sheets: for any dataset and day each answer is what the members' own dates say, by a rule written anew here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayOf, FOUNDING } from '../../src/model/day.ts';
import type { Dataset, Member } from '../../src/model/member.ts';
import type { Asked, Level, Task } from '../../src/model/worksheet.ts';
import { LEVELS, worksheet } from '../../src/model/worksheet.ts';
import { DATES, dataset, member, RESEARCHED, when } from '../fixtures.ts';
import { realData } from '../real-data.ts';

const TODAY = dayOf(2026, 11, 25);
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const span = fc
  .tuple(
    fc.integer({ min: FOUNDING, max: RESEARCHED }),
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([first, more, kind]) => {
    const last = Math.min(first + more, RESEARCHED);
    if (kind === 0) return DATES.none;
    if (kind < 4) return when(`[..${iso(last)}]`, null, iso(last), 'before');
    return first === last
      ? when(iso(first), iso(first), iso(first), 'day')
      : when(`[${iso(first)}..${iso(last)}]`, iso(first), iso(last), 'between');
  });
const anyMember = fc.record({
  joined: span,
  country: fc.constantFrom('DE', 'PL', 'IT'),
  unconfirmed: fc.boolean(),
  priority: fc.integer({ min: 1, max: 9 }),
});
const anyData = fc
  .array(anyMember, { minLength: 1, maxLength: 25 })
  .map((members) => dataset(members.map(({ joined, ...more }, index) => member(`m${index}`, joined, more))));
const anyAsked = fc.record({
  country: fc.constantFrom('DE', 'PL', 'IT'),
  level: fc.constantFrom<Level>(...LEVELS),
  today: fc.integer({ min: RESEARCHED, max: RESEARCHED + 2000 }),
});

const first = ({ joined }: Member): number => joined.earliest ?? FOUNDING;
const last = ({ joined }: Member): number => joined.latest ?? RESEARCHED;
const endOfYear = (year: number, today: number): number => Math.min(dayOf(year, 12, 31), today);
const inCountry = (data: Dataset, code: string): readonly Member[] =>
  data.members.filter(({ country }) => country === code);
const certain = (members: readonly Member[], day: number): number =>
  members.filter((one) => !one.unconfirmed && last(one) <= day).length;

function check(task: Task, data: Dataset, { country, today }: Asked): void {
  switch (task.kind) {
    case 'find':
      expect(data.members).toContain(task.member);
      break;
    case 'count': {
      const own = inCountry(data, country);
      const day = endOfYear(task.year, today);
      expect(task.certain).toBe(certain(own, day));
      expect(task.possible).toBe(own.filter((one) => first(one) <= day).length);
      break;
    }
    case 'compare': {
      const day = endOfYear(task.year, today);
      const [a, b] = task.sides;
      expect([a.country, b.country][0]).toBe(country);
      expect(a.country).not.toBe(b.country);
      for (const side of task.sides) expect(side.certain).toBe(certain(inCountry(data, side.country), day));
      const more = a.certain === b.certain ? null : a.certain > b.certain ? a.country : b.country;
      expect(task.more).toBe(more);
      break;
    }
    case 'order':
      expect(new Set(task.asked)).toEqual(new Set(task.answer));
      expect(task.answer.length).toBeGreaterThan(2);
      task.answer.reduce((before, after) => {
        expect(last(before)).toBeLessThan(first(after));
        return after;
      });
      break;
    case 'first': {
      const own = inCountry(data, country).filter(({ unconfirmed }) => !unconfirmed);
      // Whoever is left out was surely preceded by somebody, and nobody surely precedes those who are named.
      const named = new Set(task.mayBe);
      for (const one of own) expect(named.has(one)).toBe(!own.some((other) => last(other) < first(one)));
      expect(named.size).toBeGreaterThan(0);
      break;
    }
    case 'status': {
      const day = endOfYear(task.year, today);
      expect(task.member.unconfirmed).toBe(false);
      const status = last(task.member) <= day ? 'member' : first(task.member) <= day ? 'possible' : 'not-yet';
      expect(task.status).toBe(status);
      expect(task.year).toBeLessThan(calendarDay(today).year);
      break;
    }
    case 'pair': {
      const [a, b] = task.members;
      expect(a).not.toBe(b);
      expect(task.first).toBe(last(a) < first(b) ? a : last(b) < first(a) ? b : null);
    }
  }
}

describe('worksheet', () => {
  it('has the right answers for any dataset and day', () =>
    fc.assert(
      fc.property(anyData, anyAsked, (data, asked) => {
        for (const task of worksheet(data, asked)) check(task, data, asked);
      }),
      { seed: 11, numRuns: 600 },
    ));

  it('is the same sheet whenever it is asked for, whatever the order of the members', () =>
    fc.assert(
      fc.property(anyData, anyAsked, (data, asked) => {
        const turned = { ...data, members: data.members.toReversed() };
        expect(worksheet(turned, asked)).toEqual(worksheet(data, asked));
      }),
      { seed: 12 },
    ));

  it('asks no question twice', () =>
    fc.assert(
      fc.property(anyData, anyAsked, (data, asked) => {
        const tasks = worksheet(data, asked).map((task) => JSON.stringify(task));
        expect(new Set(tasks).size).toBe(tasks.length);
      }),
      { seed: 13 },
    ));

  const data = realData;
  const countries = [...new Set(data.members.map(({ country }) => country))];

  it.each(LEVELS)('has at least five tasks for every country of the real data at level %d', (level) => {
    for (const country of countries) {
      const tasks = worksheet(data, { country, level, today: TODAY });
      expect({ country, enough: tasks.length >= 5 }).toEqual({ country, enough: true });
      for (const task of tasks) check(task, data, { country, level, today: TODAY });
    }
  });

  it('argues about an uncertain date from level 2 on', () => {
    const kinds = (level: Level) => worksheet(data, { country: 'PL', level, today: TODAY }).map(({ kind }) => kind);
    expect(kinds(1)).not.toContain('status');
    expect(kinds(2)).toContain('status');
    const answers = worksheet(data, { country: 'DE', level: 3, today: TODAY }).flatMap((task) =>
      task.kind === 'status' ? task.status : [],
    );
    expect(answers).toEqual(['possible', 'member']);
    expect(kinds(3)).toEqual(expect.arrayContaining(['status', 'pair', 'first']));
  });
});
