// The card's story: what is told openly, what is folded away, and where sources differ.
import { describe, expect, it } from 'vitest';
import type { Statement, When } from '../../src/model/member.ts';
import { agreements, compatible, disagreements, storyOf, toldBy } from '../../src/model/story.ts';
import { DATES, member, when } from '../fixtures.ts';
import { realData, realEvidence, realMember } from '../real-data.ts';

const says = (event: Statement['event'], date: When, more: Partial<Statement> = {}): Statement => ({
  event,
  when: date,
  source: 'a',
  note: '',
  stance: 'for',
  ...more,
});
const of = (id: string): readonly Statement[] => realEvidence.statements[id] ?? [];

describe('toldBy', () => {
  it.each([
    [says('council', DATES.day), 'council'],
    [says('council', DATES.day, { note: 'motion only: for this sitting' }), 'motion'],
    [says('stated', DATES.day, { note: 'not yet a member: absent', stance: 'against' }), 'not-yet'],
    [says('stated', DATES.day, { note: 'no longer a member: absent', stance: 'against' }), 'no-longer'],
  ])('%o is %s', (statement, told) => expect(toldBy(statement)).toBe(told));
});

describe('storyOf', () => {
  it('puts the same event of the same date into one entry, in time order', () => {
    const statements = [
      says('admitted', DATES.day),
      says('council', DATES.year, { source: 'b' }),
      says('admitted', DATES.day, { source: 'c' }),
      says('role', DATES.day),
    ];
    const { entries, mentions } = storyOf(member('a', DATES.day), statements);
    expect(entries.map(({ told, statements }) => [told, statements.map(({ source }) => source)])).toEqual([
      ['council', ['b']],
      ['admitted', ['a', 'c']],
    ]);
    expect(mentions.map(({ told }) => told)).toEqual(['role']);
  });

  it('shows the mention that bounds a date', () => {
    const statements = [says('listed', when('2014', '2014-01-01', '2014-12-31', 'year')), says('listed', DATES.day)];
    const { entries, mentions } = storyOf(member('a', DATES.beforeYear), statements);
    expect(entries.map((entry) => entry.when.edtf)).toEqual(['2014']);
    expect(mentions.map((entry) => entry.when.edtf)).toEqual(['2024-09-25']);
  });

  it('hides nothing when there are only mentions', () => {
    const { entries, mentions } = storyOf(member('a', DATES.none), [says('listed', DATES.day)]);
    expect([entries.length, mentions.length]).toEqual([1, 0]);
  });

  it('tells every statement of every member once, and something of each openly', () => {
    for (const one of realData.members) {
      const { entries, mentions } = storyOf(one, of(one.id));
      const told = [...entries, ...mentions].flatMap(({ statements }) => statements);
      expect([...told].sort(), one.id).toHaveLength(of(one.id).length);
      expect(new Set(told).size).toBe(told.length);
      expect(entries.length, one.id).toBeGreaterThan(0);
    }
  });
});

describe('disagreements', () => {
  it.each([
    ['wien', ['2009']],
    ['heidelberg', ['2015-03-13', '2015']],
    ['krakow', []],
    ['frankfurt-am-main', []],
    ['leuven', ['2018-03-21', '[..2018-04-03]']],
  ])('of %s are %o', (id, dates) =>
    expect(disagreements(realMember(id), of(id)).map((entry) => entry.when.edtf)).toEqual(dates),
  );

  it('and agreements share no statement', () => {
    for (const one of realData.members) {
      const against = disagreements(one, of(one.id)).flatMap(({ statements }) => statements);
      const agreeing = agreements(one, of(one.id));
      expect(against.some((statement) => agreeing.includes(statement))).toBe(false);
    }
  });

  it('take no account of a declaration of intent or of what speaks against membership', () => {
    const statements = [says('declared', DATES.year), says('stated', DATES.year, { stance: 'against' })];
    expect(disagreements(member('a', DATES.day), statements)).toEqual([]);
  });
});

describe('compatible', () => {
  const all = Object.values(DATES);
  it('is its own mirror image, and true of a date and itself', () => {
    for (const a of all) {
      expect(compatible(a, a)).toBe(true);
      for (const b of all) expect(compatible(a, b)).toBe(compatible(b, a));
    }
  });
  it('is false for dates apart', () => expect(compatible(DATES.year, DATES.day)).toBe(false));
  it('is true for a day and an open beginning after it', () => expect(compatible(DATES.year, DATES.before)).toBe(true));
});
