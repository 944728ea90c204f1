// What stands where in the large picture: bars and days in the first free row, every thread in a row of its own.
import type { Member, MemberId } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import type { Thread } from '../../../model/threads.ts';
import { threadsOf } from '../../../model/threads.ts';
import type { NamedMember, Placed } from '../../../model/timeline.ts';
import { layoutTimeline, markKind } from '../../../model/timeline.ts';
import type { Scene } from '../scene.ts';
import { councilDay } from '../scene.ts';
import type { LargePlan } from './plan.ts';
import { PITCH, planLarge, planTop, ROW } from './plan.ts';
import { krakowWords, widthOf } from './words.ts';

/** A member's mark: where it stands, and what belongs to it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly placed: Placed | null;
  readonly thread: Thread | null;
}

export interface Layout {
  readonly plan: LargePlan;
  readonly spots: ReadonlyMap<MemberId, Spot>;
  readonly placed: readonly Placed[];
  readonly threads: readonly Thread[];
  readonly unconfirmed: readonly Thread[];
  /** The members in the order of their rows, for the keys. */
  readonly order: readonly MemberId[];
}

/** Of the largest mark with its surroundings, px. */
export const RADIUS = 3.4;

export function layoutLarge(scene: Scene, width: number): Layout {
  const top = planTop(width, scene.state.today);
  const isTop = (member: Member): boolean =>
    markKind(member) === 'none' || (markKind(member) !== 'bounds' && !member.unconfirmed);
  const upper = scene.members.filter(isTop);
  const lower = scene.members.filter((member) => !isTop(member));
  const placed = layoutTimeline(upper, {
    ...{ scale: top.scale, lane: top.lane + 14, radius: RADIUS, thread: 0 },
    named: namedIn(scene, upper),
  });
  const threads = threadsOf(
    lower.filter(({ unconfirmed }) => !unconfirmed),
    top.scale,
  );
  const unconfirmed = threadsOf(
    lower.filter((member) => member.unconfirmed),
    top.scale,
  );
  const plan = planLarge(top, {
    top: 1 + Math.max(0, ...placed.map(({ row }) => row)),
    threads: threads.length,
    unconfirmed: unconfirmed.length,
  });
  const threadSpot =
    (first: number) =>
    (thread: Thread): [MemberId, Spot] => [
      thread.id,
      { x: thread.to, y: first + thread.row * PITCH, placed: null, thread },
    ];
  const spots = [
    ...placed.map((place): [MemberId, Spot] => [
      place.id,
      { x: place.x, y: plan.rows + place.row * ROW, placed: place, thread: null },
    ]),
    ...threads.map(threadSpot(plan.threads)),
    ...unconfirmed.map(threadSpot(plan.unconfirmed)),
  ];
  const along = placed.toSorted((a, b) => a.x - b.x || a.row - b.row);
  const order = [...along, ...threads, ...unconfirmed].map(({ id }) => id);
  return { plan, spots: new Map(spots), placed, threads, unconfirmed, order };
}

/** Kraków with both of its dates, and the chosen member with its name. */
function namedIn(scene: Scene, upper: readonly Member[]): readonly NamedMember[] {
  const { data, i18n, state } = scene;
  return [...new Set([KRAKOW, state.city])].flatMap((id) => {
    const member = upper.find((one) => one.id === id);
    if (!member) return [];
    const isKrakow = id === KRAKOW;
    const words = isKrakow ? krakowWords(data, i18n, member) : i18n.name(member);
    return [{ id: member.id, width: widthOf(words, true), since: isKrakow ? councilDay(data) : null }];
  });
}
