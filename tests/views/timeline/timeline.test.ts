// @vitest-environment happy-dom
// The timeline: one mark a member, one handle, one meaning; what it shows is what the store says.
import { within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { kept, statusAt } from '../../../src/model/membership.ts';
import { s } from '../../../src/views/dom.ts';
import { drawStrip } from '../../../src/views/timeline/draw.ts';
import { sceneOf } from '../../../src/views/timeline/scene.ts';
import { timelineView } from '../../../src/views/timeline/timeline.ts';
import { TODAY } from '../../app.ts';
import { RESEARCHED } from '../../fixtures.ts';
import { drag, members, mount, type } from './mounted.ts';

const statuses = (el: HTMLElement): Record<string, string | undefined> =>
  Object.fromEntries(
    [...el.querySelectorAll<SVGElement>('[data-member]')].map((mark) => [mark.dataset.member, mark.dataset.status]),
  );

describe('marks', () => {
  test.each([null, '2004-12', '2007-05', '2012', '2012-06', '2014-05-14', '2024-09'])(
    'one a member, with its status at %s',
    async (date) => {
      const { el, app } = await mount();
      app.store.getState().setDate(date);
      const day = { '2004-12': [2004, 12, 31], '2007-05': [2007, 5, 31], '2012': [2012, 12, 31] } as const;
      const more = { '2012-06': [2012, 6, 30], '2014-05-14': [2014, 5, 14], '2024-09': [2024, 9, 30] } as const;
      const at = date === null ? null : { ...day, ...more }[date as keyof (typeof day & typeof more)];
      const end = at ? dayOf(at[0], at[1], at[2]) : TODAY;
      const expected = members.map((one) => [one.id, statusAt(one, end, RESEARCHED)]);
      expect(statuses(el)).toEqual(Object.fromEntries(expected));
    },
  );

  test('unconfirmed ones say so', async () => {
    const { el } = await mount();
    const ids = [...el.querySelectorAll<SVGElement>('[data-unconfirmed]')].map((mark) => mark.dataset.member);
    expect(ids).toEqual(['c']);
  });

  test('a filter leaves only its countries, and published numbers go', async () => {
    const { el, app } = await mount();
    expect(el.querySelectorAll('.published path')).toHaveLength(1);
    app.store.getState().toggleCountry('PL');
    expect(Object.keys(statuses(el))).toEqual(
      kept(members, { countries: ['PL'], from: null, known: [] }).map(({ id }) => id),
    );
    expect(el.querySelectorAll('.published path')).toHaveLength(0);
    app.store.getState().clearCountries();
    expect(Object.keys(statuses(el))).toHaveLength(members.length);
  });

  test('a step touches only the marks that change', async () => {
    const { app, mark } = await mount({ date: '2012-05' });
    const [before, other] = [mark('e').innerHTML, mark('a')];
    const kept = other.querySelector('.mark');
    app.store.getState().stepMonths(1);
    expect(mark('e').innerHTML).not.toBe(before);
    expect(mark('e').getAttribute('data-step')).toBe('appear');
    expect(mark('a').querySelector('.mark')).toBe(kept);
  });

  test('while time plays no mark is shown to grow, then or afterwards', async () => {
    const { app, mark } = await mount({ date: '2012-05' });
    const page = document.documentElement;
    page.toggleAttribute('data-playing', true);
    app.store.getState().stepMonths(1);
    page.toggleAttribute('data-playing', false);
    expect(mark('e').hasAttribute('data-step')).toBe(false);
  });

  test('under a filter by doubt the count says that it is of those shown', async () => {
    const { el, app } = await mount({ date: '2012' });
    const count = (): string => el.querySelector('.count')?.textContent ?? '';
    const slider = (): string => el.querySelector('[type=range]')?.getAttribute('aria-valuetext') ?? '';
    expect(count()).not.toContain('shown');
    app.store.getState().toggleDoubt('day');
    expect(count()).toMatch(/^Of those shown: \d+ members?/);
    expect(slider()).toContain('Of those shown');
  });

  test('what lies right of the handle is grey', async () => {
    const { el, app } = await mount({ date: '2010-12' });
    const [published, wedge] = [el.querySelector('.published path'), el.querySelector('.wedge')];
    expect([published, wedge].map((sign) => sign?.hasAttribute('data-future'))).toEqual([false, true]);
    app.store.getState().setDate('2009');
    expect([published, wedge].map((sign) => sign?.hasAttribute('data-future'))).toEqual([true, true]);
    app.store.getState().setDate('2010-01-01');
    expect([published, wedge].map((sign) => sign?.hasAttribute('data-future'))).toEqual([false, true]);
    app.store.getState().setDate(null);
    expect([published, wedge].map((sign) => sign?.hasAttribute('data-future'))).toEqual([false, false]);
    const clip = el.querySelector('#timeline-past rect');
    expect(Number(clip?.getAttribute('width'))).toBe(1188 - 76);
  });

  test('a click chooses, the pointer names', async () => {
    const { el, app, mark } = await mount();
    mark('b')
      .querySelector('.hit')
      ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(app.store.getState().hovered).toBe('b');
    expect(el.querySelector('.pointed')?.textContent).toBe('b, between 2007 and 2017');
    mark('b')
      .querySelector('.hit')
      ?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(app.store.getState().hovered).toBeNull();
    expect(el.querySelector('.pointed')?.textContent).toBe('');
    mark('e').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(app.store.getState().city).toBe('e');
    expect([...el.querySelectorAll('.named text')].map((name) => name.textContent)).toEqual(['Kraków', 'Ełk']);
  });

  test('leaving a mark does not take away what another view points at', async () => {
    const { app, mark } = await mount();
    app.store.getState().hover('a');
    mark('b').dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(app.store.getState().hovered).toBe('a');
  });

  test('what a choice slides beneath the resting pointer is not pointed at', async () => {
    const { app, mark } = await mount();
    const at = { bubbles: true, clientX: 300, clientY: 150 };
    mark('e').dispatchEvent(new PointerEvent('pointerover', at));
    mark('e').dispatchEvent(new MouseEvent('click', at));
    mark('a').dispatchEvent(new PointerEvent('pointerover', at));
    expect(app.store.getState().hovered).toBe('e');
    mark('a').dispatchEvent(new PointerEvent('pointerout', { ...at, clientX: 320 }));
    expect(app.store.getState().hovered).toBeNull();
    mark('a').dispatchEvent(new PointerEvent('pointerover', { ...at, clientX: 320 }));
    expect(app.store.getState().hovered).toBe('a');
  });

  test("Kraków's decision is a mark of its own, on the day that the data give", async () => {
    const { mark } = await mount();
    const [diamond = '', disc = ''] = ['.council', '.mark path'].map(
      (part) => mark('krakow').querySelector(part)?.getAttribute('d') ?? '',
    );
    // 203 days before the admission, at 1060 px for the whole time: from the left of the disc to that of the diamond.
    const left = (path: string): number => Number(/^M([\d.]+)/.exec(path)?.[1]);
    const days = (203 * 1060) / (TODAY - dayOf(2004, 12, 10));
    expect(left(disc) - left(diamond)).toBeCloseTo(days + 4 - 4.4, 0);
  });

  test('pictures say nothing to screen readers; the slider does', async () => {
    const { el } = await mount();
    for (const svg of el.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
  });
});

test('the narrow line shows Kraków and the chosen city; the other marks are there, hidden', async () => {
  const { app, el } = await mount({ date: '2012-06', city: 'b' });
  const svg = el.querySelector<SVGSVGElement>('.strip > svg') ?? s('svg');
  drawStrip(svg, sceneOf(app, app.store.getState()), { width: 304, narrow: true });
  const shown = [...el.querySelectorAll<SVGElement>('[data-member]:not([hidden])')].map((mark) => mark.dataset.member);
  expect(shown).toEqual(['krakow', 'b']);
  const expected = members.map((one) => [one.id, statusAt(one, dayOf(2012, 6, 30), RESEARCHED)]);
  expect(statuses(el)).toEqual(Object.fromEntries(expected));
  expect(within(el).getByRole('slider').getAttribute('aria-valuetext')).toBe('June 2012: 2 members, perhaps 5');
  expect(el.querySelector('.strip > svg')?.getAttribute('viewBox')).toBe('0 0 304 86');
});

test('drawing again is drawing once', async () => {
  const { el, app } = await mount({ date: '2012-06' });
  const picture = (): string => (el.querySelector('.strip > svg')?.innerHTML ?? '').replaceAll(/ data-step="\w+"/g, '');
  const before = picture();
  app.store.getState().toggleCountry('PL');
  app.store.getState().select('a');
  app.store.getState().setDate('2020');
  expect(picture()).not.toBe(before);
  app.store.getState().setDate('2012-06');
  app.store.getState().select(null);
  app.store.getState().toggleCountry('PL');
  expect(picture()).toBe(before);
});

test('what was drawn before is adopted', async () => {
  const { el, app, cleanup } = await mount();
  const drawn = [...el.childNodes];
  const copy = document.createElement('section');
  copy.append(...drawn);
  const end = timelineView(copy, app);
  expect([...copy.childNodes]).toEqual(drawn);
  end();
  cleanup();
});

test('after cleanup the store no longer reaches it', async () => {
  const { el, app, cleanup, slider } = await mount({ date: '2012-06' });
  cleanup();
  expect(el.childNodes).toHaveLength(0);
  app.store.getState().setDate('2020');
  expect(slider.value).toBe('90');
  drag(slider, 5);
  type(slider, 'PageUp');
  expect(app.store.getState().date).toBe('2020');
});
