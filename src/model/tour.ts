// The tour: a story in steps, each a whole scene of the map with its words, its question for a class and its sources.
import type { Shared } from './link.ts';
import { DEFAULTS, encode } from './link.ts';
import type { MemberId, PlanPoint, Source, SourceId } from './member.ts';

/** A piece of a text; where it names a member, which one. */
export interface Run {
  readonly text: string;
  readonly member: MemberId | null;
}

export interface StepWords {
  readonly title: readonly Run[];
  readonly text: readonly Run[];
  /** For the teacher alone. */
  readonly note: string;
  /** For the class. */
  readonly question: string;
}

export interface Step {
  /** From 1, as `step` in a link says it. */
  readonly number: number;
  readonly id: string;
  /** The scene as a link says it, without `step`; empty where all is default. */
  readonly query: string;
  /** The same, read. */
  readonly scene: Shared;
  /** A list that belongs to the step: the points of the Ten-Point Plan. */
  readonly list: 'plan' | null;
  readonly sources: readonly SourceId[];
  /** By language; a file of the tour has one. */
  readonly words: Readonly<Record<string, StepWords>>;
}

export interface Tour {
  readonly steps: readonly Step[];
  /** Those that the steps name. */
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** In the language of the page. */
  readonly plan: readonly PlanPoint[];
}

/** The step of a number, null if there is none. */
export const stepAt = ({ steps }: Tour, number: number | null): Step | null =>
  steps.find((step) => step.number === number) ?? null;

const NO_WORDS: StepWords = { title: [], text: [], note: '', question: '' };

export const wordsOf = ({ words }: Step, lang: string): StepWords => words[lang] ?? words.en ?? NO_WORDS;

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export const sourcesOf = ({ sources }: Tour, step: Step): readonly Source[] =>
  step.sources.flatMap((id) => sources[id] ?? []);

export const planIn = ({ plan }: Pick<Tour, 'plan'>, lang: string): readonly PlanPoint[] =>
  plan.filter((point) => point.lang === lang);

/** What stays as the reader has it from one scene to the next. */
type Kept = Pick<Shared, 'present' | 'theme' | 'show' | 'map' | 'order'>;

/** The whole scene of a step, opened. */
export const sceneOf = ({ scene, number }: Step, { present, theme, show, map, order }: Kept): Shared => ({
  ...scene,
  ...{ present, theme, show, map, order },
  step: number,
});

/** Whether a state names a step and says nothing of its own about what is shown: then the step's scene is meant. */
export function isBareStep(shared: Shared): boolean {
  const { present, theme, show, map, order } = DEFAULTS;
  return shared.step !== null && encode({ ...shared, present, theme, show, map, order, step: null }) === '';
}

/** The number that a step forward (1) or back (-1) leads to. Before the first stands no step; at the last it stays. */
export function stepFrom(number: number | null, by: 1 | -1, count: number): number | null {
  if (number === null) return by === 1 && count > 0 ? 1 : null;
  return Math.min(count, Math.max(1, number + by));
}
