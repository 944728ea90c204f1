// Who joined with a member, and who is in its country.
import type { Day } from './day.ts';
import { sharpness } from './doubt.ts';
import type { Member, Milestone } from './member.ts';
import { byPriority } from './member.ts';

/** Days apart at most for "around then". */
const AROUND_DAYS = 31;

const MEETINGS: readonly string[] = ['general-assembly', 'general-conference', 'steering-committee'];

/** Whether a milestone of this kind is a meeting, which can admit members. */
export const isMeeting = (kind: string): boolean => MEETINGS.includes(kind);

interface Days {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days of a date that is known to a month or better, null for others. */
function daysOf(member: Member): Days | null {
  const { earliest, latest, precision } = member.joined;
  const close = precision === 'month' || sharpness(member) === 'sharp';
  return close && earliest !== null && latest !== null && !member.unconfirmed ? { earliest, latest } : null;
}

/** The meeting of the network that admitted a member: the one whose days hold the whole of its date. */
export function meetingOf(member: Member, milestones: readonly Milestone[]): Milestone | null {
  const days = daysOf(member);
  if (!days || member.basis !== 'admitted') return null;
  const holds = ({ kind, when }: Milestone): boolean =>
    isMeeting(kind) &&
    when.earliest !== null &&
    when.latest !== null &&
    when.earliest <= days.earliest &&
    days.latest <= when.latest;
  return milestones.find(holds) ?? null;
}

/** Others that the same meeting admitted, larger ones first. */
export function admittedWith(
  member: Member,
  members: readonly Member[],
  milestones: readonly Milestone[],
): readonly Member[] {
  const meeting = meetingOf(member, milestones);
  if (!meeting) return [];
  return others(member, members)
    .filter((other) => meetingOf(other, milestones)?.id === meeting.id)
    .sort(byPriority);
}

/** Others that joined within a month before or after, as far as both dates are known well enough to say so. */
export function joinedAround(member: Member, members: readonly Member[]): readonly Member[] {
  const days = daysOf(member);
  if (!days) return [];
  const isNear = (other: Member): boolean => {
    const its = daysOf(other);
    return its !== null && its.earliest - days.latest <= AROUND_DAYS && days.earliest - its.latest <= AROUND_DAYS;
  };
  return others(member, members)
    .filter(isNear)
    .sort((a, b) => (a.joined.latest ?? 0) - (b.joined.latest ?? 0) || byPriority(a, b));
}

/** The other members of its country, larger ones first. */
export const compatriots = (member: Member, members: readonly Member[]): readonly Member[] =>
  others(member, members)
    .filter(({ country }) => country === member.country)
    .sort(byPriority);

const others = (member: Member, members: readonly Member[]): Member[] => members.filter(({ id }) => id !== member.id);

/** The members that each meeting admitted, by the id of the meeting, larger ones first. */
export function admissionsOf(
  members: readonly Member[],
  milestones: readonly Milestone[],
): ReadonlyMap<string, readonly Member[]> {
  const admitted = new Map<string, Member[]>();
  for (const member of members.toSorted(byPriority)) {
    const meeting = meetingOf(member, milestones);
    if (meeting) admitted.set(meeting.id, [...(admitted.get(meeting.id) ?? []), member]);
  }
  return admitted;
}
