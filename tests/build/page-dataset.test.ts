// The dataset as the page gets it: the same members in the same order of labels, lighter.
import { expect, test } from 'vitest';
import { pageDataset } from '../../src/build/page-dataset.ts';
import { byPriority } from '../../src/model/member.ts';
import { realData } from '../real-data.ts';

const page = pageDataset(realData);

test('the order of the labels stays, ties included', () => {
  const ids = (members: typeof realData.members) => members.toSorted(byPriority).map(({ id }) => id);
  expect(ids(page.members)).toEqual(ids(realData.members));
});

test('all else is as it was, but for names that the words have, and the marks have their places', () => {
  for (const [index, { names, priority, ...rest }] of page.members.entries()) {
    expect(names).toEqual({});
    expect(realData.members[index]).toMatchObject(rest);
    expect(priority).toBeLessThan(realData.members.length);
  }
  for (const band of Object.values(page.spread)) expect(band).toHaveLength(2 * realData.members.length);
});
