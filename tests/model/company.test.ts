// Who joined with whom.
import { describe, expect, it } from 'vitest';
import { admissionsOf, admittedWith, compatriots, joinedAround, meetingOf } from '../../src/model/company.ts';
import { realData, realMember } from '../real-data.ts';

const { members, milestones } = realData;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('admittedWith', () => {
  it('finds the eight of Zürich, Frankfurt being one of them', () => {
    const frankfurt = realMember('frankfurt-am-main');
    expect(meetingOf(frankfurt, milestones)?.id).toBe('assembly-zurich-2025');
    expect([...ids(admittedWith(frankfurt, members, milestones))].sort()).toEqual(
      ['bulle', 'canton-de-fribourg', 'fribourg', 'hamm', 'innsbruck', 'kelkheim-taunus', 'yverdon-les-bains'].sort(),
    );
  });

  it('finds nobody for a year, and nobody else for Kraków', () => {
    expect(meetingOf(realMember('wien'), milestones)).toBeNull();
    expect(admittedWith(realMember('krakow'), members, milestones)).toEqual([]);
  });

  it('is mutual', () => {
    for (const one of members)
      for (const other of admittedWith(one, members, milestones))
        expect(admittedWith(other, members, milestones)).toContain(one);
  });
});

describe('joinedAround', () => {
  it('is mutual and holds nobody whose date is a year, a span or unconfirmed', () => {
    for (const one of members) {
      for (const other of joinedAround(one, members)) {
        expect(joinedAround(other, members)).toContain(one);
        expect(other.unconfirmed).toBe(false);
        expect((other.joined.latest ?? 0) - (other.joined.earliest ?? -1e6)).toBeLessThan(32);
      }
    }
  });

  it('finds Dortmund for Bonn, and nobody for Wien', () => {
    expect(ids(joinedAround(realMember('bonn'), members))).toContain('dortmund');
    expect(joinedAround(realMember('wien'), members)).toEqual([]);
  });
});

describe('compatriots', () => {
  it('of Kraków are Wrocław and Oświęcim, the larger first', () =>
    expect(ids(compatriots(realMember('krakow'), members))).toEqual(['wroclaw', 'oswiecim']));
});

it('admissions by meeting are those that each member’s meeting says', () => {
  const admissions = admissionsOf(realData.members, realData.milestones);
  expect(admissions.size).toBeGreaterThan(3);
  for (const [id, members] of admissions)
    for (const one of members) expect(meetingOf(one, realData.milestones)?.id).toBe(id);
  const all = realData.members.filter((one) => meetingOf(one, realData.milestones) !== null);
  expect([...admissions.values()].flat()).toHaveLength(all.length);
});
