// The real data for tests that ask whether the parts fit it. Marks are not pushed apart.
import { readDataset } from '../src/build/data/dataset.ts';
import type { Dataset, Member } from '../src/model/member.ts';
import { TODAY } from './app.ts';

const read = readDataset('data', TODAY);

export const realData: Dataset = { ...read.dataset, spread: {} };
export const realEvidence = read.evidence;
export const realItems = read.items;
/** What happened at the milestones, in English. */
export const realTitles = read.titles;

export function realMember(id: string): Member {
  const found = realData.members.find((member) => member.id === id);
  if (!found) throw new Error(`data/members.csv has no ${id}.`);
  return found;
}
