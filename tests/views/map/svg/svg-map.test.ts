// @vitest-environment happy-dom
// The SVG drawer: what it shows is what the store says, however often it draws, until it is taken down.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOf } from '../../../../src/model/link.ts';
import { statusAt } from '../../../../src/model/membership.ts';
import { ALONE_MS, CALM_MS } from '../../../../src/views/calm.ts';
import { h } from '../../../../src/views/dom.ts';
import { nextFrame, nextTask } from '../../../../src/views/idle.ts';
import { cameraOf } from '../../../../src/views/map/camera.ts';
import type { Drawer } from '../../../../src/views/map/map-view.ts';
import { createSvgMap } from '../../../../src/views/map/svg/svg-map.ts';
import type { TestApp } from '../../../app.ts';
import { TODAY, testApp } from '../../../app.ts';
import { realData } from '../../../real-data.ts';
import { testSource } from '../source.ts';

const SIZE = { width: 684, height: 613 };
let app: TestApp;
let el: HTMLElement;
let drawer: Drawer;
let source = testSource();
const hooks = { frame: vi.fn(), moved: vi.fn(), ready: vi.fn(), missed: vi.fn(), failed: vi.fn() };

const start = (): void => {
  source = testSource();
  el = h('div');
  Object.defineProperties(el, { clientWidth: { value: SIZE.width }, clientHeight: { value: SIZE.height } });
  document.body.replaceChildren(el);
  drawer = createSvgMap(source)(el, app, cameraOf(realData, app.store.getState(), SIZE), hooks);
};
const marks = (filter = ''): Element[] => [...el.querySelectorAll(`[data-member]${filter}`)];
const mark = (id: string): Element => {
  const [found] = marks(`[data-member="${id}"]`);
  if (!found) throw new Error(`No mark of ${id}.`);
  return found;
};
/** A level that has come is drawn a frame and a task later. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await nextFrame();
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(async () => {
  vi.clearAllMocks();
  app = await testApp(realData);
  start();
});
afterEach(() => drawer.cleanup());

describe('marks', () => {
  it.each([null, '2004', '2006-06', '2012', '2024-08', '2024-09-25'])(
    'have the status of each member at %s',
    (date) => {
      app.store.getState().setDate(date);
      const day = endOf(date, TODAY);
      expect(marks()).toHaveLength(realData.members.length);
      for (const member of realData.members) {
        expect(mark(member.id).getAttribute('data-status'), member.id).toBe(statusAt(member, day, realData.researched));
        expect(mark(member.id).hasAttribute('data-unconfirmed')).toBe(member.unconfirmed);
      }
    },
  );

  it('do not count where a filter leaves them out, and Kraków still stands out', () => {
    app.store.getState().toggleCountry('DE');
    const german = realData.members.filter(({ country }) => country === 'DE').map(({ id }) => id);
    expect(new Set(marks('[data-status]').map((el) => el.getAttribute('data-member')))).toEqual(new Set(german));
    expect(marks('[data-filtered]')).toHaveLength(realData.members.length - german.length);
    expect(mark('wroclaw').hasAttribute('data-speck')).toBe(true);
    expect(mark('krakow').querySelector('.ring-krakow')).not.toBeNull();
  });

  it('tell newcomers of the shown year by a line of their own', () => {
    expect(marks('[data-fresh]')).toEqual([]);
    app.store.getState().setDate('2024');
    expect(mark('krakow').querySelector('.tick')).not.toBeNull();
    expect(mark('wroclaw').querySelector('.tick')).toBeNull();
  });

  it('wear a ring when chosen or pointed at; Kraków lies on top', () => {
    app.store.getState().select('wien');
    app.store.getState().hover('bern');
    expect(mark('wien').querySelector('.ring-chosen')).not.toBeNull();
    expect(mark('bern').querySelector('.ring-hovered')).not.toBeNull();
    expect(marks().at(-1)).toBe(mark('krakow'));
    app.store.getState().hover(null);
    expect(mark('bern').querySelector('.ring')).toBeNull();
  });

  it('appear when a member joins, and only then', () => {
    app.store.getState().setDate('2024-08');
    expect(mark('krakow').querySelector('.joins')).toBeNull();
    app.store.getState().setDate('2024-09');
    expect(mark('krakow').querySelector('.joins')).not.toBeNull();
  });
});

describe('names', () => {
  const names = (): (string | null)[] => [...el.querySelectorAll('[data-name]')].map((name) => name.textContent);
  beforeEach(nextTask);

  it('come in a task of their own, after the marks', async () => {
    drawer.cleanup();
    start();
    expect(marks()).toHaveLength(realData.members.length);
    expect(names()).toEqual([]);
    await nextTask();
    expect(names()).not.toEqual([]);
  });

  it('begin with Kraków, in the language of the reader', async () => {
    expect(names()[0]).toBe('Kraków');
    expect(names()).toContain('Vienna');
    drawer.cleanup();
    app = await testApp(realData, {}, 'pl');
    start();
    await nextTask();
    expect(names()).toContain('Wiedeń');
  });

  it('say that Kraków is not yet in', () => {
    app.store.getState().setDate('2012');
    expect(names()[0]).toBe('Kraków, not yet');
  });

  it('follow in a moment while time plays, marks at once', () => {
    vi.useFakeTimers();
    app.store.getState().setDate('2012');
    app.store.getState().play();
    app.store.getState().tickTo('2024-10');
    expect(mark('krakow').getAttribute('data-status')).toBe('member');
    expect(names()[0]).toBe('Kraków, not yet');
    vi.advanceTimersByTime(CALM_MS.names + ALONE_MS);
    expect(names()[0]).toBe('Kraków');
    vi.useRealTimers();
  });

  it('name countries in capitals', () => {
    expect([...el.querySelectorAll('[data-code]')].map((name) => name.textContent)).toContain('POLAND');
  });
});

describe('drawing', () => {
  it('twice is drawing once', async () => {
    await settled();
    app.store.getState().setDate('2013');
    app.store.getState().setDate('2012');
    const once = new XMLSerializer().serializeToString(el);
    drawer.resize();
    drawer.resize();
    expect(new XMLSerializer().serializeToString(el)).toBe(once);
  });

  it('says when it stands, and lifts the land of chosen countries', async () => {
    await settled();
    expect(hooks.ready).toHaveBeenCalledOnce();
    app.store.getState().toggleCountry('PL');
    expect([...el.querySelectorAll('[data-on]')].map((land) => land.getAttribute('data-country'))).toEqual(['PL']);
  });

  it('fetches finer levels where they are needed, and keeps a coarse one that there is', async () => {
    await settled();
    expect(source.asked).toEqual(['low']);
    drawer.move({ zoom: 5, lat: 50, lon: 12 }, 0);
    await settled();
    expect(source.asked).toEqual(['low', 'mid']);
    expect(el.querySelector('.base')?.getAttribute('data-level')).toBe('mid');
    drawer.move({ zoom: 3, lat: 50, lon: 12 }, 0);
    expect(el.querySelector('.base')?.getAttribute('data-level')).toBe('low');
  });

  it('stays coarse when a finer level cannot be loaded, and asks again at the next move', async () => {
    drawer.cleanup();
    source = testSource(['mid']);
    drawer = createSvgMap(source)(el, app, { zoom: 5, lat: 50, lon: 12 }, hooks);
    await settled();
    expect(el.querySelector('.base')?.getAttribute('data-level')).toBe('low');
    const times = (): number => source.asked.filter((level) => level === 'mid').length;
    const before = times();
    drawer.move({ zoom: 5.1, lat: 50, lon: 12 }, 0);
    expect(times()).toBe(before + 1);
  });

  it('does not draw a level that comes together with a finer one', async () => {
    drawer.cleanup();
    const drawn: (string | null)[] = [];
    const observer = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        for (const base of node instanceof Element ? [node, ...node.querySelectorAll('.base')] : [])
          if (base.matches('.base')) drawn.push(base.getAttribute('data-level'));
    });
    observer.observe(el, { childList: true, subtree: true });
    drawer = createSvgMap(testSource())(el, app, { zoom: 5, lat: 50, lon: 12 }, hooks);
    await settled();
    observer.disconnect();
    expect(drawn).toEqual(['mid']);
  });

  it('ends with the cleanup', async () => {
    await settled();
    const svg = el.querySelector('svg');
    drawer.cleanup();
    expect(el.children).toHaveLength(0);
    app.store.getState().setDate('2012');
    app.store.getState().hover('bern');
    expect(svg?.querySelector('[data-hovered]')).toBeNull();
  });
});

describe('the camera', () => {
  it('moves at a word, and does not count that as the reader’s hand', () => {
    drawer.move({ zoom: 4, lat: 52, lon: 10 }, 0);
    expect(drawer.camera()).toEqual({ zoom: 4, lat: 52, lon: 10 });
    expect(hooks.frame).toHaveBeenCalledWith({ zoom: 4, lat: 52, lon: 10 });
    expect(hooks.moved).not.toHaveBeenCalled();
  });

  it('moves by the wheel, and says so at the end', async () => {
    // The code for gestures comes by itself, after the first view.
    await import('../../../../src/views/map/svg/gestures.ts');
    await settled();
    vi.useFakeTimers();
    const before = drawer.camera().zoom;
    const svg = el.querySelector('svg');
    // happy-dom has the points of SVG by half only; without them d3 asks for the bounding box.
    if (svg) Object.defineProperty(svg, 'createSVGPoint', { value: undefined });
    svg?.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));
    expect(drawer.camera().zoom).toBeCloseTo(before + 0.2, 5);
    vi.runAllTimers();
    expect(hooks.moved).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
