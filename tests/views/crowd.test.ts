// @vitest-environment happy-dom
// Thousands of marks drawn together: their order, what they tell, and what the pointer means.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../src/model/member.ts';
import type { Kind } from '../../src/views/crowd.ts';
import { ordered } from '../../src/views/crowd.ts';
import { h } from '../../src/views/dom.ts';
import { CROWD } from '../../src/views/mark.ts';
import { placedAt } from '../../src/views/timeline/many.ts';
import { planStrip } from '../../src/views/timeline/plan.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { TODAY, testApp } from '../app.ts';
import { dataset, member, when } from '../fixtures.ts';

test('what changes is drawn above what was there before, apart from what lies lower for good', () => {
  const kind = (order: number, since: number): Kind => ({ word: '', order, since, name: '', reach: [0, 0, 1, 1] });
  const kinds = [kind(2, 30), kind(0, 90), null, kind(2, 10), kind(1, 40), kind(2, 10)];
  expect(ordered([0, 1, 2, 3, 4, 5], kinds)).toEqual([1, 4, 3, 5, 0]);
});

describe('a timeline of thousands', () => {
  const days = ['2008-06-15', '2012-06-15', '2016-06-15'];
  const members: readonly Member[] = Array.from({ length: CROWD }, (_, index) => {
    const day = days[index % 3] ?? '';
    return member(`m${index}`, when(day, day, day, 'day'));
  });
  const data = dataset(members);
  let el: HTMLElement;
  beforeEach(() => {
    el = h('section');
    document.body.replaceChildren(el);
  });

  // What the canvas shows is looked at in a browser, see tests/e2e/crowd.spec.ts.
  test('stands on a canvas under the strip, and each still tells what it is, at every date', async () => {
    const app = await testApp(data, { date: '2010' });
    const cleanup = timelineView(el, app);
    await expect.poll(() => el.querySelectorAll('.strip > canvas').length).toBe(2);
    expect(el.querySelectorAll('.marks path')).toHaveLength(0);
    const statuses = (status: string): number =>
      el.querySelectorAll(`.marks [data-member][data-status=${status}]`).length;
    expect([statuses('member'), statuses('not-yet')]).toEqual([CROWD / 3, (CROWD * 2) / 3]);
    app.store.getState().setDate('2014');
    expect(statuses('member')).toBe((CROWD * 2) / 3);
    app.store.getState().setDate('2005');
    expect(statuses('member')).toBe(0);
    cleanup();
    expect(el.querySelector('canvas')).toBeNull();
  });
});

test('the pointer means the mark where it stands, and its bar or thread', () => {
  const plan = planStrip({ width: 1188, narrow: false }, TODAY);
  const place = {
    id: 'a',
    kind: 'bar',
    x: 300,
    row: 2,
    size: 1,
    from: 280,
    to: 320,
    whole: true,
    until: null,
    name: null,
  } as const;
  const placed = new Map([['a', place]]);
  const y = plan.rows + 2 * 5.75;
  const at = (x: number, down: number) => placedAt({ placed, plan }, x, down);
  expect([at(300, y), at(281, y + 2), at(319, y - 2)]).toEqual(['a', 'a', 'a']);
  expect([at(278, y), at(322, y), at(300, y + 4)]).toEqual([null, null, null]);
});
