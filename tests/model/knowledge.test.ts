// How well the dates are known, in numbers.
import { expect, test } from 'vitest';
import { knowledgeOf } from '../../src/model/knowledge.ts';
import { DATES, member } from '../fixtures.ts';
import { realData } from '../real-data.ts';

test('each date counts once, by how well it is known', () => {
  const members = Object.entries(DATES).map(([id, joined]) => member(id, joined));
  expect(knowledgeOf(members)).toEqual({ all: 10, day: 1, near: 1, wide: 3, bounds: 4, none: 1 });
});

test('the kinds of the real data add up', () => {
  const { all, day, near, wide, bounds, none } = knowledgeOf(realData.members);
  expect(day + near + wide + bounds + none).toBe(all);
  expect(all).toBe(realData.members.length);
  expect(day).toBe(realData.members.filter(({ joined }) => joined.precision === 'day').length);
});
