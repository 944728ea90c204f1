// @vitest-environment happy-dom
// A member that has left, made up: it leaves the map on that day, ends on the timeline, and list and card say so.
import { describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { groupMembers } from '../../src/model/groups.ts';
import { lookAt } from '../../src/model/look.ts';
import type { Member } from '../../src/model/member.ts';
import { statusAt } from '../../src/model/membership.ts';
import type { TimeScale } from '../../src/model/timeline.ts';
import { layoutTimeline, xAt } from '../../src/model/timeline.ts';
import { cardView } from '../../src/views/card/card.ts';
import { h } from '../../src/views/dom.ts';
import { listView } from '../../src/views/list/list.ts';
import { bindMarks } from '../../src/views/map/gl/bind.ts';
import { spotsAt } from '../../src/views/map/spots.ts';
import { createSvgMap } from '../../src/views/map/svg/svg-map.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { TODAY, testApp } from '../app.ts';
import { DATES, dataset, LEFT, member, RESEARCHED, when } from '../fixtures.ts';
import { testSource } from './map/source.ts';
import { openLarge } from './timeline/large/opened.ts';

const [sharp, vague] = LEFT;
const data = dataset([sharp, vague, member('stays', DATES.year)]);
const DAY = Number(sharp.left?.latest);

describe('status', () => {
  it('is former from the day on which it left', () => {
    expect([DAY - 1, DAY, TODAY].map((day) => statusAt(sharp, day, RESEARCHED))).toEqual([
      'member',
      'former',
      'former',
    ]);
  });

  it('is only possible in the span in which it may have left', () => {
    const { earliest, latest } = vague.left ?? DATES.none;
    const days = [Number(earliest) - 1, Number(earliest), Number(latest) - 1, Number(latest)];
    expect(days.map((day) => statusAt(vague, day, RESEARCHED))).toEqual(['member', 'possible', 'possible', 'former']);
    expect(lookAt(vague, Number(latest) - 1, RESEARCHED).fill).toBe('empty');
    expect(lookAt(vague, Number(latest), RESEARCHED).fill).toBe('gone');
  });
});

describe('the map', () => {
  const SIZE = { width: 600, height: 600 };
  const camera = { zoom: 3, lon: 10, lat: 50 };

  it('as SVG has no ink for it, and gets it back', async () => {
    const app = await testApp(data, { date: '2011' });
    const el = h('div');
    Object.defineProperties(el, { clientWidth: { value: 600 }, clientHeight: { value: 600 } });
    document.body.replaceChildren(el);
    const hooks = { frame: vi.fn(), moved: vi.fn(), ready: vi.fn(), missed: vi.fn(), failed: vi.fn() };
    const drawer = createSvgMap(testSource())(el, app, camera, hooks);
    const mark = () => el.querySelector(`[data-member="${sharp.id}"]`);
    expect(mark()?.querySelectorAll('path').length).toBeGreaterThan(0);
    app.store.getState().setDate('2013');
    expect(mark()?.getAttribute('data-status')).toBe('former');
    expect(mark()?.querySelectorAll('path, circle')).toHaveLength(0);
    expect(el.querySelector('[data-member="stays"] path')).not.toBeNull();
    app.store.getState().setDate('2011');
    expect(mark()?.querySelectorAll('path').length).toBeGreaterThan(0);
    drawer.cleanup();
  });

  it('tells MapLibre of a look that no mark has', async () => {
    const { store } = await testApp(data, { date: '2011' });
    const told: Record<number, unknown> = {};
    const port = {
      setFeatureState: ({ id }: { id?: unknown }, state: unknown) => Object.assign(told, { [Number(id)]: state }),
    };
    const cleanup = bindMarks(port, { data, store });
    expect(told[0]).toMatchObject({ look: 'disc mid round' });
    store.getState().setDate('2013');
    expect(told[0]).toMatchObject({ look: 'gone not-yet round', fresh: false });
    cleanup();
  });

  it('cannot be pointed at where nothing is', async () => {
    const { store } = await testApp(data, { date: '2013' });
    const spots = spotsAt({ data, state: store.getState(), camera, size: SIZE, radius: 4 });
    expect(spots.map(({ id }) => id)).toEqual([vague.id, 'stays']);
  });
});

describe('the timeline', () => {
  const scale: TimeScale = { first: DAY - 4000, last: TODAY, left: 50, right: 1100 };
  const options = { scale, lane: 1140, radius: 3, thread: 16, named: [] };

  it('ends it at its last possible day, in a row of its own until then', () => {
    const inside: Member = member('inside', when('2011-06-01', '2011-06-01', '2011-06-01', 'day'));
    const [first, second] = layoutTimeline([sharp, inside], options);
    expect(first).toMatchObject({ until: xAt(scale, DAY), row: 0 });
    expect(second).toMatchObject({ until: null, row: 1 });
  });

  it('draws the end, and a cross once it has left', async () => {
    const el = h('section');
    document.body.replaceChildren(el);
    const cleanup = timelineView(el, await testApp(data, { date: '2013' }));
    const mark = el.querySelector(`.marks [data-member="${sharp.id}"]`);
    expect(mark?.getAttribute('data-status')).toBe('former');
    const [, from, end, tick] =
      /^M([\d.]+),[\d.]+H([\d.]+)M([\d.]+),/.exec(mark?.querySelector('.until')?.getAttribute('d') ?? '') ?? [];
    expect(Number(end)).toBeGreaterThan(Number(from));
    expect(tick).toBe(end);
    expect(el.querySelectorAll('.until')).toHaveLength(2);
    expect(mark?.querySelector('.mark path')?.getAttribute('d')).toMatch(/^M-?\d.*L.*M.*L/);
    cleanup();
  });
});

describe('the large timeline', () => {
  const ENDED = /^M[\d.]+,([\d.]+)H([\d.]+)M([\d.]+),[\d.]+v5\.2$/;
  const bounds: Member = {
    ...member('left-of-bounds', DATES.betweenYears),
    left: when('2022-03-15', '2022-03-15', '2022-03-15', 'day'),
  };
  const made = dataset([sharp, vague, bounds, member('stays', DATES.year)]);
  const open = (lang: Lang = 'en') => openLarge({}, lang, undefined, made);

  it('ends bars and threads at the last possible day, and crosses the mark', async () => {
    const { el } = await open();
    const ends = ([sharp, vague, bounds] as const).map(({ id }) => {
      const mark = el.querySelector(`.marks [data-member="${id}"]`);
      expect(mark?.querySelector('.mark path')?.getAttribute('d'), id).toMatch(/L.*M.*L|M.*M/);
      const [, , end, tick] = ENDED.exec(mark?.querySelector('.until')?.getAttribute('d') ?? '') ?? [];
      expect(tick, id).toBe(end);
      return Number(end);
    });
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    expect(new Set(ends).size).toBe(3);
    expect(el.querySelectorAll('.marks .until')).toHaveLength(3);
  });

  it.each([
    ['en', /^left-on-a-day, 2007; left 15 March 2012$/, 'Has left'],
    ['pl', /^left-on-a-day, 2007; odejście 15 marca 2012$/, 'Już poza siecią'],
  ] as const)('says so in words, and in the legend, in %s', async (lang, words, legend) => {
    const { el, app, find } = await open(lang);
    app.store.getState().hover(sharp.id);
    expect(el.querySelector('.pointed text')?.textContent).toMatch(words);
    expect(find.getByText(legend).closest('.legend')).not.toBeNull();
  });

  it('does not speak of it where nobody has left', async () => {
    const { find } = await openLarge();
    expect(find.queryByText('Has left')).toBeNull();
  });
});

describe('list and card', () => {
  it('say that it had left, with and without a date', async () => {
    const el = h('section');
    document.body.replaceChildren(el);
    const app = await testApp(data, { date: '2013' });
    const cleanup = listView(el, app);
    const group = () => el.querySelector(`li[data-member="${sharp.id}"]`)?.closest('[data-group]');
    expect(group()?.getAttribute('data-group')).toBe('left');
    expect(group()?.querySelector('h3')?.textContent).toBe('Had left1');
    expect(el.querySelector(`li[data-member="${sharp.id}"] .when`)?.textContent).toBe('2007; left 15 March 2012');
    app.store.getState().setDate(null);
    expect(group()?.getAttribute('data-group')).toBe('left');
    app.store.getState().setDate('2011');
    expect(group()?.getAttribute('data-group')).toBe('had');
    cleanup();
  });

  it('comes last in the order of dates', () => {
    const words = { name: ({ name }: Member) => name, country: (code: string) => code, compare: () => 0 };
    const asked = { order: 'date', day: TODAY, dated: false, countries: [], from: null, known: [] } as const;
    const groups = groupMembers(data.members, { ...asked, researched: RESEARCHED }, words);
    expect(groups.map(({ key, members }) => [key, members.length])).toEqual([
      ['2007', 1],
      ['left', 2],
    ]);
  });

  it.each([
    ['en', 'Joined 2007', 'No longer a member: 15 March 2012.'],
    ['pl', /2007/, /15 marca 2012/],
  ] as const)('the card in %s', async (lang, joined, left) => {
    const el = h('article');
    document.body.replaceChildren(el);
    const cleanup = cardView(el, await testApp(data, { city: sharp.id }, lang));
    expect(el.querySelector('.since')?.textContent).toMatch(joined);
    expect(el.textContent).toMatch(left);
    cleanup();
  });
});
