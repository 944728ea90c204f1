// A release of the data, as the map reads it from the release's own address.
import type { Day } from './day.ts';
import type { Dataset, Evidence } from './member.ts';

export interface Released {
  /** When it was made. */
  readonly day: Day;
  readonly dataset: Dataset;
  readonly evidence: Evidence;
}
