// The order of authority: which statement on joining a member's date follows where they differ, and why. `data/README.md` states it.
import type { Member, Source, SourceId, Statement, When } from './member.ts';
import { compatible, isJoining, JOINING, toldBy } from './story.ts';

/** What decides between two statements, the strongest first. */
const REASONS = ['event', 'own', 'number', 'kind'] as const;
export type Reason = (typeof REASONS)[number];

/** Kinds of sources, the one with the most authority first. */
export const SOURCE_KINDS = [
  ...(['eccar', 'unesco', 'city', 'public-body', 'academic'] as const),
  ...(['press', 'party', 'ngo', 'wiki', 'other'] as const),
] as const;

const KINDS: readonly string[] = SOURCE_KINDS;

export type Sources = (id: SourceId) => Pick<Source, 'kind' | 'publisher'> | undefined;
type Named = Pick<Member, 'name'>;

/** The less, the stronger. */
interface Weighed extends Readonly<Record<Reason, number>> {
  readonly statement: Statement;
}

/** All statements on joining, the strongest first. */
function weigh({ name }: Named, statements: readonly Statement[], sources: Sources): readonly Weighed[] {
  const joining = statements.filter((one) => isJoining(toldBy(one)));
  const pages = (when: When): number =>
    new Set(joining.filter((one) => compatible(one.when, when)).map(({ source }) => source)).size;
  return joining
    .map((statement) => {
      const { kind = 'other', publisher = '' } = sources(statement.source) ?? {};
      return {
        statement,
        event: JOINING.indexOf(toldBy(statement)),
        own: kind === 'city' && publisher.includes(name) ? 0 : 1,
        number: -pages(statement.when),
        kind: KINDS.indexOf(kind),
      };
    })
    .toSorted((a, b) => REASONS.map((reason) => a[reason] - b[reason]).find((order) => order !== 0) ?? 0);
}

/** The statement with the most authority; null where none says when the member joined. */
export const strongest = (member: Named, statements: readonly Statement[], sources: Sources): Statement | null =>
  weigh(member, statements, sources)[0]?.statement ?? null;

/**
 * What sets the date shown above the strongest of those that contradict it. null: nothing contradicts it, or it follows none of
 * the statements, as where the evidence only bounds it.
 */
export function whyShown(
  member: Named & Pick<Member, 'joined'>,
  statements: readonly Statement[],
  sources: Sources,
): Reason | null {
  const all = weigh(member, statements, sources);
  const agrees = ({ statement }: Weighed): boolean => compatible(statement.when, member.joined);
  const [shown, other] = [all.find(agrees), all.find((one) => !agrees(one))];
  return shown && other ? (REASONS.find((reason) => shown[reason] < other[reason]) ?? null) : null;
}
