// The dataset as the page gets it: with how the marks are pushed apart, and without what the page does not show.
import type { Dataset, Member } from '../model/member.ts';
import { computeSpread } from './spread.ts';

/**
 * Of the names the page shows those that come with its words; the others are only searched, and come when the search is used.
 * Who is labelled first is told by places in the order, which are shorter.
 */
export function pageDataset(dataset: Omit<Dataset, 'spread'>): Dataset {
  const order = [...new Set(dataset.members.map(({ priority }) => priority))].toSorted((a, b) => a - b);
  const members = dataset.members.map(
    (member): Member => ({ ...member, names: {}, priority: order.indexOf(member.priority) }),
  );
  return { ...dataset, members, spread: computeSpread(dataset.members) };
}
