// @vitest-environment happy-dom
// Thousands of marks drawn together: every mark once, where and as it is, whatever was drawn before.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../src/model/member.ts';
import type { Kind } from '../../src/views/crowd.ts';
import { crowdIn } from '../../src/views/crowd.ts';
import { h, s } from '../../src/views/dom.ts';
import { CROWD } from '../../src/views/mark.ts';
import { placedAt } from '../../src/views/timeline/many.ts';
import { planStrip } from '../../src/views/timeline/plan.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { TODAY, testApp } from '../app.ts';
import { dataset, member, when } from '../fixtures.ts';

/** What is drawn, by layer from below: the places of each look, sorted. */
const drawn = (group: Element): readonly string[] =>
  [...group.children].flatMap((layer) =>
    [...layer.querySelectorAll('path')]
      .flatMap((path) =>
        (path.getAttribute('d') ?? '')
          .split('M')
          .filter((at) => at !== '')
          .map((at) => `${layer.getAttribute('data-order')} ${path.getAttribute('class')} ${at}`),
      )
      .sort(),
  );

const LOOKS = [null, 'a', 'b', 'c'] as const;

test('a crowd that has changed is a crowd drawn anew', () => {
  const looks = fc.array(fc.constantFrom(...LOOKS), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(looks, { minLength: 1, maxLength: 6 }), (history) => {
      let now: readonly (string | null)[] = [];
      const optionsOf = {
        side: 10,
        placeOf: (index: number): [number, number] => [(index % 3) * 10, 5],
        kindOf: (index: number): Kind | null => {
          const word = now[index] ?? null;
          return word === null ? null : { word, order: word === 'a' ? 0 : 1, name: word };
        },
        pathsOf: (index: number) => [{ d: `M${index},0`, ink: { class: now[index] ?? null } }],
      };
      const all = [...Array(8).keys()];
      const kept = s('g');
      const draw = crowdIn(kept, optionsOf);
      for (const next of history) {
        const changed = all.filter((index) => next[index] !== now[index]);
        now = next;
        draw(changed);
        const anew = s('g');
        crowdIn(anew, optionsOf)(all);
        expect(drawn(kept)).toEqual(drawn(anew));
        expect(drawn(kept)).toHaveLength(next.filter((look) => look !== null).length);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
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
  const discs = (): number =>
    [...el.querySelectorAll('.crowd > g > g:not(.later) > path')].reduce(
      (count, path) => count + (path.getAttribute('d')?.split('M').length ?? 1) - 1,
      0,
    );

  test('draws them together, tells each what it is, and follows the date', async () => {
    const app = await testApp(data, { date: '2010' });
    const cleanup = timelineView(el, app);
    await expect.poll(discs).toBe(CROWD / 3);
    const statuses = (status: string): number =>
      el.querySelectorAll(`.marks [data-member][data-status=${status}]`).length;
    expect([statuses('member'), statuses('not-yet')]).toEqual([CROWD / 3, (CROWD * 2) / 3]);
    app.store.getState().setDate('2014');
    expect([discs(), statuses('member')]).toEqual([(CROWD * 2) / 3, (CROWD * 2) / 3]);
    app.store.getState().setDate('2005');
    expect([discs(), statuses('member')]).toEqual([0, 0]);
    cleanup();
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
