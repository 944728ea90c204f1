// @vitest-environment happy-dom
// Thousands of members: a long group is several lists, in which the rows stand as they would in one.
import { expect, test } from 'vitest';
import { enlarge } from '../../../scripts/bench-data.mjs';
import { groupMembers } from '../../../src/model/groups.ts';
import { endOf } from '../../../src/model/link.ts';
import { drawList } from '../../../src/views/list/list.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

const COUNT = 700;
const MOST = 240;

test('a long group is parted, and keeps its order however it came to a state', async () => {
  const data = enlarge(realData, COUNT);
  const app = await testApp(data);
  const el = document.createElement('div');
  const expected = (state: ReturnType<typeof app.store.getState>): readonly string[] => {
    const asked = { ...state, day: endOf(state.date, state.today), dated: true, researched: data.researched };
    return groupMembers(data.members, asked, app.i18n).flatMap(({ members }) => members.map(({ id }) => id));
  };
  // With one country and without it both ends of the groups are others.
  for (const [date, ...countries] of [
    ['2024'],
    ['2024-02', 'FR'],
    ['2024-02'],
    ['2006', 'DE'],
    ['2006'],
    ['2025-06', 'DE'],
    ['2025-07'],
    ['2012'],
  ] as const) {
    const state = { ...app.store.getState(), date, countries };
    drawList(el, app, state);
    const rows = [...el.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.member);
    expect(rows).toEqual(expected(state));
    const lengths = [...el.querySelectorAll('ul')].map(({ childElementCount }) => childElementCount);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
    const long = [...el.querySelectorAll('ul')].map((list) => list.hasAttribute('data-long'));
    expect(long).toEqual(lengths.map((length) => length >= 60));
    for (const further of el.querySelectorAll('ul + ul')) expect(further.childElementCount).toBeGreaterThan(0);
  }
  expect(el.querySelectorAll('ul').length).toBeGreaterThan(el.querySelectorAll('section').length);
});

test('the real members need no parts', async () => {
  const app = await testApp(realData);
  const el = document.createElement('div');
  drawList(el, app, { ...app.store.getState(), date: '2024' });
  expect(el.querySelectorAll('ul').length).toBe(el.querySelectorAll('section').length);
});
