// What the data say to a hole of the tour, and which sources say so.

import type { Day } from '../../model/day.ts';
import { knownTo } from '../../model/known.ts';
import type { Shared } from '../../model/link.ts';
import { DEFAULTS, decode, endOf } from '../../model/link.ts';
import type { Dataset, Evidence, Member, MilestoneDetail } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import type { Hole } from './tour-text.ts';

export interface Ground {
  readonly data: Omit<Dataset, 'spread' | 'version'>;
  readonly evidence: Evidence;
}

/** The scene of a query, and whether it is said as a step says it: nothing is ignored, nothing is about the page. */
export function readScene(query: string, { data }: Ground): Shared {
  const { present, theme, show, map, order, step } = DEFAULTS;
  return { ...decode(query, knownTo(data, data.researched)), ...{ present, theme, show, map, order, step } };
}

export const memberOf = ({ data }: Ground, id: string): Member | null =>
  data.members.find((member) => member.id === id) ?? null;

export const milestoneOf = ({ evidence }: Ground, id: string): MilestoneDetail | null =>
  evidence.milestones.find((milestone) => milestone.id === id) ?? null;

/** `2004-12-10/portal-unesco` */
export const publishedOf = ({ evidence }: Ground, id: string): number | null => {
  const [, edtf, source] = /^(.+)\/([^/]+)$/.exec(id) ?? [];
  return evidence.counts.find((count) => count.when.edtf === edtf && count.source === source)?.members ?? null;
};

export const factOf = ({ evidence }: Ground, id: string): string | null =>
  evidence.krakow.find((fact) => fact.id === id)?.value || null;

/** How many joined on the days of a milestone, and on no other. */
export const joinedAt = ({ data }: Ground, { when }: MilestoneDetail): number =>
  data.members.filter(
    ({ joined, unconfirmed }) =>
      !unconfirmed &&
      joined.earliest !== null &&
      joined.latest !== null &&
      joined.earliest >= (when.earliest ?? Infinity) &&
      joined.latest <= (when.latest ?? -Infinity),
  ).length;

export const dayOfScene = ({ date }: Shared, { data }: Ground): Day => endOf(date, data.researched);

/** What the data lack for a hole to be true in a scene, to complete the sentence "expected …"; null if it is true. */
export function untrue(hole: Hole, scene: Shared, ground: Ground): string | null {
  const { kind, id } = hole;
  const { members, researched } = ground.data;
  const city = members.find((member) => member.id === id);
  switch (kind) {
    case 'member':
    case 'before':
    case 'city':
    case 'joined': {
      if (!city) return `{${kind}:…} with an id of members.csv in place of ${id}`;
      const status = statusAt(city, dayOfScene(scene, ground), researched);
      if (kind === 'member' && status !== 'member') return `a certain member at the scene’s date in place of ${id}`;
      if (kind === 'before' && status !== 'not-yet') return `a city not yet in at the scene’s date in place of ${id}`;
      if (kind === 'joined' && city.joined.edtf === '') return `a member whose date is known in place of ${id}`;
      return null;
    }
    case 'date':
    case 'month':
    case 'joined-at':
      return milestoneOf(ground, id) ? null : `{${kind}:…} with an id of milestones.csv in place of ${id}`;
    case 'published':
      return publishedOf(ground, id) === null ? `date/source of a row of counts.csv in place of ${id}` : null;
    case 'fact': {
      const value = factOf(ground, id);
      if (value === null) return `an id of krakow.csv with a value in place of ${id}`;
      return hole.forms !== null && !/^\d+$/.test(value) ? `a fact that is a number in place of ${id}` : null;
    }
    case 'known':
      return ['day', 'bounds', 'none'].includes(id) ? null : 'day, bounds or none after {known:';
    case 'scene':
      return scene.date === null ? 'a scene with a date for {scene}' : null;
    default:
      return null;
  }
}

/** The sources that say what a hole says, of which a step must name one; null where it is counted from all. */
export function sayers({ kind, id }: Hole, { evidence }: Ground): readonly string[] | null {
  switch (kind) {
    case 'member':
    case 'joined':
      return (evidence.statements[id] ?? []).map(({ source }) => source);
    case 'date':
    case 'month':
    case 'joined-at':
      return evidence.milestones.filter((milestone) => milestone.id === id).map(({ source }) => source);
    case 'published':
      return [id.slice(id.lastIndexOf('/') + 1)];
    case 'fact':
      return evidence.krakow.filter((fact) => fact.id === id).map(({ source }) => source);
    default:
      return null;
  }
}
