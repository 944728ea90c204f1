// The order of authority: of statements that differ the strongest is followed, and what decided is told.
import { describe, expect, it } from 'vitest';
import type { Reason, Sources } from '../../src/model/authority.ts';
import { strongest, whyShown } from '../../src/model/authority.ts';
import type { EventKind, Statement, When } from '../../src/model/member.ts';
import { disagreements } from '../../src/model/story.ts';
import { DATES, member, when } from '../fixtures.ts';
import { realData, realEvidence } from '../real-data.ts';

type Said = readonly [event: EventKind, year: string, kind: string, publisher?: string, note?: string];

const inYear = (year: string): When => when(year, `${year}-01-01`, `${year}-12-31`, 'year');

/** Each statement from a page of its own. */
function told(...said: readonly Said[]): readonly [readonly Statement[], Sources] {
  const statements = said.map(
    ([event, year, , , note = ''], at): Statement => ({
      event,
      when: inYear(year),
      source: `s${at}`,
      note,
      stance: note === '' ? 'for' : 'against',
    }),
  );
  const sources: Sources = (id) => {
    const [, , kind = 'other', publisher = 'Somebody'] = said[Number(id.slice(1))] ?? [];
    return { kind, publisher };
  };
  return [statements, sources];
}

const GRAZ = { name: 'Graz' };
const OWN = 'City of Graz';

describe('strongest', () => {
  it.each<readonly [string, string, readonly Said[]]>([
    [
      'a vote before the member’s own word',
      '2012',
      [
        ['stated', '2011', 'city', OWN],
        ['admitted', '2012', 'press'],
      ],
    ],
    [
      'a signing before a word',
      '2012',
      [
        ['stated', '2011', 'eccar'],
        ['signed', '2012', 'wiki'],
      ],
    ],
    [
      'a vote before a signing',
      '2011',
      [
        ['signed', '2012', 'eccar'],
        ['admitted', '2011', 'wiki'],
      ],
    ],
    [
      'its own page before ECCAR and many',
      '2013',
      [
        ['stated', '2012', 'eccar'],
        ['stated', '2012', 'press'],
        ['stated', '2013', 'city', OWN],
      ],
    ],
    [
      'another city’s page is not its own',
      '2012',
      [
        ['stated', '2012', 'eccar'],
        ['stated', '2013', 'city', 'City of Wien'],
      ],
    ],
    [
      'two pages before one',
      '2013',
      [
        ['stated', '2012', 'eccar'],
        ['stated', '2013', 'press'],
        ['stated', '2013', 'wiki'],
      ],
    ],
    [
      'a better kind of page',
      '2012',
      [
        ['stated', '2013', 'press'],
        ['stated', '2012', 'public-body'],
      ],
    ],
    [
      'what speaks against it says nothing of joining',
      '2013',
      [
        ['admitted', '2012', 'city', OWN, 'not yet a member: x'],
        ['stated', '2013', 'wiki'],
      ],
    ],
    [
      'a decision or a listing says nothing of joining',
      '2013',
      [
        ['council', '2012', 'city', OWN],
        ['listed', '2011', 'eccar'],
        ['stated', '2013', 'wiki'],
      ],
    ],
  ])('%s', (_name, year, said) => {
    expect(strongest(GRAZ, ...told(...said))?.when.edtf).toBe(year);
    expect(strongest(GRAZ, ...told(...said.toReversed()))?.when.edtf).toBe(year);
  });

  it('is nobody where nobody says when', () => {
    expect(strongest(GRAZ, ...told(['council', '2012', 'city'], ['listed', '2014', 'eccar']))).toBeNull();
  });
});

describe('whyShown', () => {
  const graz = { ...member('graz', DATES.year), name: 'Graz', joined: inYear('2012') };

  it('is nothing where nothing contradicts', () => {
    expect(whyShown(graz, ...told(['stated', '2012', 'city'], ['stated', '2012', 'press']))).toBeNull();
  });

  it('is nothing where the date follows none of them', () => {
    expect(whyShown(graz, ...told(['stated', '2011', 'city'], ['stated', '2010', 'press']))).toBeNull();
  });

  it.each<readonly [Reason, readonly Said[]]>([
    [
      'event',
      [
        ['signed', '2012', 'press'],
        ['stated', '2011', 'city', OWN],
      ],
    ],
    [
      'own',
      [
        ['stated', '2012', 'city', OWN],
        ['stated', '2011', 'eccar'],
      ],
    ],
    [
      'number',
      [
        ['stated', '2012', 'wiki'],
        ['stated', '2012', 'wiki'],
        ['stated', '2011', 'eccar'],
      ],
    ],
    [
      'kind',
      [
        ['stated', '2012', 'eccar'],
        ['stated', '2011', 'press'],
      ],
    ],
  ])('%s', (reason, said) => expect(whyShown(graz, ...told(...said))).toBe(reason));
});

describe('the real data', () => {
  const sources: Sources = (id) => realEvidence.sources[id];
  const differing = realData.members.filter(
    (one) => disagreements(one, realEvidence.statements[one.id] ?? []).length > 0,
  );

  it('have members on whom sources differ, and for each the reason or a remark', () => {
    expect(differing.length).toBeGreaterThan(10);
    for (const one of differing) {
      const why = whyShown(one, realEvidence.statements[one.id] ?? [], sources);
      if (why === null) expect([one.id, one.basis]).toEqual([one.id, 'bounded']);
      expect(realEvidence.notes[one.id] ?? '', one.id).not.toBe('');
    }
  });

  it.each<readonly [string, Reason | null]>([
    ['heidelberg', 'event'],
    ['stockholm', 'event'],
    ['koln', 'own'],
    ['munchen', 'own'],
    ['wien', 'number'],
    ['leipzig', 'number'],
    ['potsdam', 'number'],
    ['lausanne', null],
  ])('%s: %s', (id, reason) => {
    const one = realData.members.find((each) => each.id === id);
    if (!one) throw new Error(`No member ${id}.`);
    expect(whyShown(one, realEvidence.statements[id] ?? [], sources)).toBe(reason);
  });
});
