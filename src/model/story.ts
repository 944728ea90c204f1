// What a card tells from the evidence: statements in time order, mentions apart, and where sources differ.
import type { EventKind, Member, Statement, When } from './member.ts';

/** What a statement amounts to. A `motion` is less than a council's decision. */
export type Told = EventKind | 'motion' | 'not-yet' | 'no-longer';

/** Statements that say the same of the same date. */
export interface Entry {
  readonly told: Told;
  readonly when: When;
  readonly statements: readonly Statement[];
}

export interface Story {
  /** What bears on the membership and its date, in time order. */
  readonly entries: readonly Entry[];
  /** The rest: seen as a member, in an office, as a host. */
  readonly mentions: readonly Entry[];
}

const MENTIONS: readonly Told[] = ['listed', 'role', 'host'];
/** Events that say when somebody joined, the strongest first. */
export const JOINING: readonly Told[] = ['admitted', 'signed', 'stated'];

export function toldBy({ event, stance, note }: Statement): Told {
  if (stance === 'against') return note.startsWith('no longer') ? 'no-longer' : 'not-yet';
  return event === 'council' && note.startsWith('motion only') ? 'motion' : event;
}

export function storyOf(member: Member, statements: readonly Statement[]): Story {
  const all = group(statements);
  const isEntry = (entry: Entry): boolean => !MENTIONS.includes(entry.told) || boundsDate(member, entry.when);
  const entries = all.filter(isEntry);
  // With nothing else to go by, what there is stands open.
  return entries.length > 0
    ? { entries, mentions: all.filter((entry) => !isEntry(entry)) }
    : { entries: all, mentions: [] };
}

/** A mention from which the last possible day of the member's date comes. */
const boundsDate = ({ joined }: Member, when: When): boolean =>
  (joined.precision === 'before' || joined.precision === 'between') && when.latest === joined.latest;

function group(statements: readonly Statement[]): readonly Entry[] {
  const entries = new Map<string, { told: Told; when: When; statements: Statement[] }>();
  for (const statement of statements) {
    const told = toldBy(statement);
    const key = `${told} ${statement.when.edtf}`;
    const entry = entries.get(key);
    if (entry) entry.statements.push(statement);
    else entries.set(key, { told, when: statement.when, statements: [statement] });
  }
  return [...entries.values()].sort(byTime);
}

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** By the last day a date can mean; an open end counts as its beginning, no date at all as last. */
const byTime = (a: Entry, b: Entry): number => lastOf(a.when) - lastOf(b.when) || firstOf(a.when) - firstOf(b.when);
const lastOf = ({ earliest, latest }: When): number => latest ?? earliest ?? POSITIVE_INFINITY;
const firstOf = ({ earliest }: When): number => earliest ?? NEGATIVE_INFINITY;

/** Whether two dates can both be true. */
export const compatible = (a: When, b: When): boolean =>
  firstOf(a) <= (b.latest ?? POSITIVE_INFINITY) && firstOf(b) <= (a.latest ?? POSITIVE_INFINITY);

/** Whether a statement so told says when somebody joined. */
export const isJoining = (told: Told): boolean => JOINING.includes(told);

const saysJoined = (statement: Statement): boolean => isJoining(toldBy(statement));

/** Statements of joining whose dates cannot be true beside the one shown, in time order, grouped by date. */
export const disagreements = (member: Member, statements: readonly Statement[]): readonly Entry[] =>
  group(statements.filter((one) => saysJoined(one) && !compatible(one.when, member.joined)));

/** Statements of joining that agree with the date shown. */
export const agreements = (member: Member, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((one) => saysJoined(one) && compatible(one.when, member.joined));
