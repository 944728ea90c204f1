// The facts that Kraków's card tells, each with its source. The card's words stand in the catalogues, under these ids.
import type { SourceId, When } from './member.ts';

export const KRAKOW_FACT_IDS = [
  'admission',
  'admission-meeting',
  'resolution',
  'act-of-accession',
  'ten-point-plan',
  'founding',
  'network-size',
  'example-berlin',
  'example-paris',
  'example-dublin',
  'example-wroclaw',
  'open-krakow',
  'open-krakow-aim',
  'klaman',
  'aim',
  'present-hunek',
  'present-zacchiroli',
  'present-klaman',
  'present-ploskonka',
] as const;

export type KrakowFactId = (typeof KRAKOW_FACT_IDS)[number];

export interface KrakowFact {
  readonly id: KrakowFactId;
  readonly when: When;
  readonly kind: 'decision' | 'commitment' | 'network' | 'programme' | 'statement' | 'present';
  /** What needs no translation: a number, a place, a person, a member's id. Empty where there is none. */
  readonly value: string;
  /** The fact in English, for whoever edits the table. */
  readonly detail: string;
  readonly source: SourceId;
}
