// The records of the dataset, as the browser has them. All of it is immutable.
import type { Day } from './day.ts';
import type { KrakowFact } from './krakow.ts';
import { onceFor } from './remember.ts';

export type MemberId = string;
export type SourceId = string;

/**
 * How a date is known: `day`; a whole `month`, `season` or `year`; some day `between` two bounds; on or `before` one day;
 * or not at all (`none`).
 */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'between' | 'before' | 'none';

/** A date as exactly as it is known. `earliest` and `latest` are the first and the last day it can mean, null where open. */
export interface When {
  /** As it stands in the data: EDTF, ISO 8601-2. Empty when unknown. */
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: Precision;
  /** True for `2006~`: about then. */
  readonly about: boolean;
}

export type Kind = 'municipality' | 'district' | 'county' | 'canton' | 'metropolitan-city' | 'region';
export type Basis = 'admitted' | 'signed' | 'stated' | 'bounded' | 'listed' | 'none';

export interface Member {
  readonly id: MemberId;
  /** As the city writes it, in Latin letters. */
  readonly name: string;
  /** By language (BCP 47), where they differ from `name`. The build and the search know them; the page's words have those of its language. */
  readonly names: Readonly<Record<string, string>>;
  /** Languages that `name` is written in, first first; empty where it is not a name in one language. */
  readonly nameLang: string;
  readonly kind: Kind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  /** Larger is labelled first. Not a population. */
  readonly priority: number;
  readonly joined: When;
  readonly left: When | null;
  readonly basis: Basis;
  readonly unconfirmed: boolean;
}

/** An event of the network, as the axis marks it. */
export interface Milestone {
  readonly id: string;
  readonly when: When;
  readonly kind: string;
  readonly place: string | null;
}

export interface MilestoneDetail extends Milestone {
  readonly country: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly source: SourceId;
}

/** A number of members that somebody published. */
export interface Count {
  readonly when: When;
  readonly members: number;
  readonly comparison: 'exact' | 'over' | 'about';
  /** Whether declarations of intent are counted in. */
  readonly declarations: 'true' | 'false' | 'unknown';
  /** False for rows that the data itself notes as "not for a chart". */
  readonly charted: boolean;
}

export interface CountDetail extends Count {
  readonly source: SourceId;
  readonly publisher: string;
  /** The researchers' remark, in English. */
  readonly note: string;
}

/** What the first view needs. */
export interface Dataset {
  /** Of the tables, such as `1.1.0`. */
  readonly version: string;
  /** The day up to which pages were searched. */
  readonly researched: Day;
  readonly members: readonly Member[];
  readonly milestones: readonly Milestone[];
  readonly counts: readonly Count[];
  /**
   * How marks are pushed apart, by whole zoom: px east and south for each of `members` in turn, `[dx0, dy0, dx1, dy1 …]`.
   */
  readonly spread: Readonly<Record<number, readonly number[]>>;
}

export type EventKind = 'declared' | 'council' | 'admitted' | 'signed' | 'stated' | 'listed' | 'left' | 'role' | 'host';

/** One statement of one source about one member. */
export interface Statement {
  readonly event: EventKind;
  readonly when: When;
  readonly source: SourceId;
  readonly note: string;
  /** `against`: it says that the member was not (yet, any longer) in at that date. */
  readonly stance: 'for' | 'against';
}

export interface Source {
  readonly id: SourceId;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** BCP 47. */
  readonly lang: string;
  readonly kind: string;
  readonly published: string;
}

/** Where each member stands in `data.members`. */
export const indexesOf = onceFor(
  ({ members }: Dataset): ReadonlyMap<MemberId, number> => new Map(members.map(({ id }, index) => [id, index])),
);

/** Names in all languages, by member and language. Keys with `-x-also` are for the search alone. */
export type Names = Readonly<Record<MemberId, Readonly<Record<string, string>>>>;

/** What a card needs besides; loaded when the first card opens. */
export interface Evidence {
  readonly statements: Readonly<Record<MemberId, readonly Statement[]>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** The researchers' remark on a member, in English. */
  readonly notes: Readonly<Record<MemberId, string>>;
  /** The members' own pages on their membership. */
  readonly pages: Readonly<Record<MemberId, string>>;
  /** In the order of the dataset, with place and source. */
  readonly milestones: readonly MilestoneDetail[];
  /** In the order of the dataset, with publisher and source. */
  readonly counts: readonly CountDetail[];
  readonly plan: readonly PlanPoint[];
  /** What Kraków's card tells besides. */
  readonly krakow: readonly KrakowFact[];
}

/** A heading of the Ten-Point Plan in one language. */
export interface PlanPoint {
  readonly number: number;
  readonly lang: string;
  readonly heading: string;
  readonly official: boolean;
  readonly source: SourceId | null;
}

export const KRAKOW: MemberId = 'krakow';

/** Larger members first; of equal ones in an order that is the same on every machine. */
export const byPriority = (a: Member, b: Member): number => b.priority - a.priority || (a.id < b.id ? -1 : 1);
