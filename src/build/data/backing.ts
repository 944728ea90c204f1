// Whether the evidence allows the date on which a member is said to have joined.

import type { EventKind, Statement, When } from '../../model/member.ts';
import type { RecordOf } from './tables.ts';
import { latestBeginning } from './when.ts';

type Member = RecordOf<'members'>;
export type Claim = RecordOf<'evidence'>;

/** A note that begins so is evidence against membership at that date. */
const AGAINST = /^(?:not yet|no longer) a member:/;

const isAgainst = (claim: Claim): boolean => AGAINST.test(claim.note);

export const statementOf = (claim: Claim): Statement => ({
  event: claim.event,
  when: claim.date,
  source: claim.source,
  note: claim.note,
  stance: isAgainst(claim) ? 'against' : 'for',
});

/**
 * The events that carry a date of joining, by `basis`. A date that the data call admitted needs a vote of the network, and
 * so on down; a declaration of intent or a council's decision carries none.
 */
const JOINING: Readonly<Record<'admitted' | 'signed' | 'stated', readonly EventKind[]>> = {
  admitted: ['admitted'],
  signed: ['admitted', 'signed'],
  stated: ['admitted', 'signed', 'stated'],
};

/** What only a member does or is called. */
const BELONGING: readonly EventKind[] = ['admitted', 'signed', 'stated', 'listed', 'role', 'host'];

/** What evidence `joined` needs and does not have, to complete the sentence "expected …"; null if it has it. */
export function missingBacking(member: Member, claims: readonly Claim[]): string | null {
  const { joined, basis } = member;
  const favourable = claims.filter((claim) => claim.date.edtf !== '' && !isAgainst(claim));
  if (basis === 'none') return null;
  if (basis === 'bounded' || basis === 'listed') {
    const seen = favourable.some((claim) => BELONGING.includes(claim.event) && isBy(claim.date, joined));
    return seen
      ? null
      : 'a date by which some row of evidence.csv (admitted, signed, stated, listed, role, host) sees it as a member';
  }
  const events = JOINING[basis];
  const backed = favourable.some((claim) => events.includes(claim.event) && overlaps(claim.date, joined));
  return backed
    ? null
    : `a date that some row of evidence.csv with the event ${events.join(' or ')} allows, as its basis says`;
}

/** Whether some day can be meant by both. */
const overlaps = (a: When, b: When): boolean =>
  (a.latest ?? Infinity) >= (b.earliest ?? -Infinity) && (b.latest ?? Infinity) >= (a.earliest ?? -Infinity);

/** Seen as a member no later than on the last day of joining. */
const isBy = (seen: When, joined: When): boolean =>
  overlaps(seen, joined) && (latestBeginning(seen.edtf) ?? Infinity) <= (joined.latest ?? Infinity);
