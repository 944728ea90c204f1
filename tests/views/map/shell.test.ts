// @vitest-environment happy-dom
// The map around its drawers: who draws, pointer, keys, buttons, notices. The "detailed" drawer here is a second SVG map.
import { getByRole, queryByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shared } from '../../../src/model/link.ts';
import { project } from '../../../src/model/mercator.ts';
import { h } from '../../../src/views/dom.ts';
import { cameraOf } from '../../../src/views/map/camera.ts';
import type { Engines } from '../../../src/views/map/engine.ts';
import type { DrawMap } from '../../../src/views/map/map-view.ts';
import { createMapView } from '../../../src/views/map/shell.ts';
import { createSvgMap } from '../../../src/views/map/svg/svg-map.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData, realMember } from '../../real-data.ts';
import { testSource } from './source.ts';

const SIZE = { width: 684, height: 613 };
const drawSvg = createSvgMap(testSource());
let app: TestApp;
let el: HTMLElement;
let end = (): void => {};

async function start(initial: Partial<Shared> = {}, engines: Partial<Engines> = {}): Promise<void> {
  app = await testApp(realData, initial);
  el = h('section');
  document.body.replaceChildren(el);
  end = createMapView({ drawSvg, loadGl: async () => drawSvg, hasWebGl: () => false, ...engines })(el, app);
}

const stage = (): HTMLElement => getByRole(el, 'group', { name: 'Map of the members' });
const page = document.documentElement;
const { width, height } = SIZE;
/** Where a member stands on the stage in the first view. */
const at = (id: string): { clientX: number; clientY: number } => {
  const { lon, lat } = realMember(id);
  const [clientX, clientY] = project([lon, lat], cameraOf(realData, app.store.getState(), SIZE), SIZE);
  return { clientX, clientY };
};
const point = (type: string, place: object, more: object = {}): boolean =>
  stage().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...place, ...more }));
const click = (place: object, pointerType = 'mouse'): void => {
  point('pointerdown', place, { pointerType });
  point('pointerup', place, { pointerType });
  point('click', place, { pointerType });
};

beforeEach(() => {
  // happy-dom lays nothing out.
  for (const [name, value] of Object.entries({ clientWidth: width, clientHeight: height })) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
});
afterEach(() => {
  end();
  end = () => {};
});

describe('the pointer', () => {
  beforeEach(() => start({ map: 'simple' }));

  it('marks what it points at, with name and date beside it', () => {
    point('pointermove', at('krakow'));
    expect(app.store.getState().hovered).toBe('krakow');
    expect(queryByText(el, '25 September 2024')).not.toBeNull();
    point('pointermove', { clientX: 3, clientY: 600 });
    expect(app.store.getState().hovered).toBeNull();
  });

  it('opens what it clicks, but not after a drag', () => {
    point('pointerdown', { clientX: at('krakow').clientX - 30, clientY: at('krakow').clientY });
    point('click', at('krakow'));
    expect(app.store.getState().city).toBeNull();
    click(at('krakow'));
    expect(app.store.getState().city).toBe('krakow');
  });

  it('asks which one is meant where marks lie on one spot', async () => {
    click(at('fribourg'));
    expect(app.store.getState().city).toBeNull();
    const choice = getByRole(el, 'group', { name: 'Several members lie here' });
    const canton = getByRole(choice, 'button', { name: /Canton|Kanton/ });
    expect(choice.contains(document.activeElement)).toBe(true);
    await userEvent.click(canton);
    expect(app.store.getState().city).toBe('canton-de-fribourg');
    expect(el.querySelector('.map-choice')).toBeNull();
    expect(document.activeElement).toBe(stage());
  });

  it('closes the choice with Escape and gives the focus back', async () => {
    click(at('fribourg'));
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(el.querySelector('.map-choice')).toBeNull();
    expect(document.activeElement).toBe(stage());
    expect(app.store.getState().city).toBeNull();
  });

  it('does not reach what a filter leaves out', () => {
    app.store.getState().apply({ countries: ['PL'], at: cameraOf(realData, { at: null, countries: [] }, SIZE) });
    point('pointermove', at('roma'));
    expect(app.store.getState().hovered).toBeNull();
  });
});

describe('the keyboard', () => {
  beforeEach(() => start({ map: 'simple', city: 'krakow' }));

  it('walks from member to member, says where it is, and opens', async () => {
    stage().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(app.store.getState().hovered).toBe('oswiecim');
    expect(app.said.at(-1)).toMatch(/^Oświęcim, in or before/);
    await userEvent.keyboard('{ArrowRight}');
    expect(app.store.getState().hovered).toBe('krakow');
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(app.store.getState().city).toBe('oswiecim');
  });

  it('says when there is nobody further', async () => {
    stage().focus();
    for (let step = 0; step < 60; step++) await userEvent.keyboard('{ArrowUp}');
    expect(app.said.at(-1)).toBe('No further member in this direction.');
    expect(app.store.getState().hovered).toBe('oulu');
  });

  it('leaves with Escape, and takes only what is meant for it', async () => {
    stage().focus();
    await userEvent.keyboard('{ArrowLeft}{Escape}');
    expect(app.store.getState().hovered).toBeNull();
    const unused = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    stage().dispatchEvent(unused);
    expect(unused.defaultPrevented).toBe(false);
  });

  it('zooms, and writes that down', async () => {
    const before = cameraOf(realData, app.store.getState(), SIZE).zoom;
    stage().focus();
    await userEvent.keyboard('+');
    expect(app.store.getState().at?.zoom).toBeCloseTo(before + 1, 1);
    await userEvent.keyboard('-');
    expect(app.store.getState().at?.zoom).toBeCloseTo(before, 1);
  });

  it('is one Tab stop before the buttons', async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(stage());
    await userEvent.tab();
    expect(document.activeElement).toBe(getByRole(el, 'button', { name: 'Zoom in' }));
  });
});

describe('the buttons', () => {
  it('zoom, and go back to the view that fits', async () => {
    await start({ map: 'simple' });
    await userEvent.click(getByRole(el, 'button', { name: 'Zoom in' }));
    expect(app.store.getState().at).not.toBeNull();
    await userEvent.click(getByRole(el, 'button', { name: 'Show all members' }));
    expect(app.store.getState().at).toBeNull();
  });
});

describe('what is outside', () => {
  it('is said in words', async () => {
    await start({ map: 'simple', at: { zoom: 8, lat: 50.06, lon: 19.94 } });
    expect(queryByText(el, `${realData.members.length - 2} more outside this view`)).not.toBeNull();
    await waitFor(() => {
      app.store.getState().moveCamera(null);
      expect(el.querySelector<HTMLElement>('.map-outside')?.hidden).toBe(true);
    });
  });
});

describe('who draws', () => {
  it('is the SVG map where there is no WebGL, and it says so', async () => {
    await start();
    expect(page.dataset.map).toBe('svg');
    await waitFor(() => expect(queryByText(el, 'This is the simple map.')).not.toBeNull());
    expect(page.dataset.map).toBe('svg');
    expect(el.querySelectorAll('.map-svg')).toHaveLength(1);
  });

  it('is the detailed map once it has drawn, with the camera where it was', async () => {
    let cameraThen: unknown = null;
    const drawGl: DrawMap = (layer, made, camera, hooks) => {
      cameraThen = camera;
      return drawSvg(layer, made, camera, hooks);
    };
    await start({ at: { zoom: 4, lat: 50, lon: 10 } }, { hasWebGl: () => true, loadGl: async () => drawGl });
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
    expect(cameraThen).toEqual({ zoom: 4, lat: 50, lon: 10 });
    expect(el.querySelectorAll('.map-svg')).toHaveLength(1);
    expect(el.querySelector('.map-layer[data-waiting]')).toBeNull();
    expect(el.querySelector('.map-notice')?.children).toHaveLength(0);
  });

  it('stays the SVG map when the other cannot be loaded, and tries again when asked', async () => {
    let tries = 0;
    const loadGl = async (): Promise<DrawMap> => {
      if (++tries === 1) throw new Error('offline');
      return drawSvg;
    };
    await start({}, { hasWebGl: () => true, loadGl });
    await waitFor(() => expect(queryByText(el, 'The detailed map did not load.')).not.toBeNull());
    expect(page.dataset.map).toBe('svg');
    await userEvent.click(getByRole(el, 'button', { name: 'Try again' }));
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
    expect(queryByText(el, 'The detailed map did not load.')).toBeNull();
  });

  it('stays the SVG map when the other does not draw within four seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
    const drawGl: DrawMap = (layer, made, camera, hooks) => drawSvg(layer, made, camera, { ...hooks, ready: () => {} });
    await start({}, { hasWebGl: () => true, loadGl: async () => drawGl });
    await vi.advanceTimersByTimeAsync(3000);
    expect(el.querySelector('.map-layer[data-waiting]')).not.toBeNull();
    await vi.advanceTimersByTimeAsync(4000);
    expect(el.querySelector('.map-layer')).toBeNull();
    expect(queryByText(el, 'The detailed map did not load.')).not.toBeNull();
    expect(page.dataset.map).toBe('svg');
    vi.useRealTimers();
  });

  it('goes back to the SVG map when the detailed one fails later', async () => {
    let fail = (): void => {};
    const drawGl: DrawMap = (layer, made, camera, hooks) => {
      fail = () => hooks.failed('context lost');
      return drawSvg(layer, made, camera, hooks);
    };
    await start({}, { hasWebGl: () => true, loadGl: async () => drawGl });
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
    fail();
    expect(page.dataset.map).toBe('svg');
    expect(el.querySelectorAll('.map-svg')).toHaveLength(1);
    expect(el.querySelector('.map-layer')).toBeNull();
  });

  it('is the SVG map, without a word, where the reader asks for it', async () => {
    let asked = false;
    const loadGl = async (): Promise<DrawMap> => {
      asked = true;
      return drawSvg;
    };
    await start({ map: 'simple' }, { hasWebGl: () => true, loadGl });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([page.dataset.map, asked]).toEqual(['svg', false]);
    expect(el.querySelector('.map-notice')?.children).toHaveLength(0);
  });
});

describe('the cleanup', () => {
  it('empties the element and hears nothing more', async () => {
    await start({ map: 'simple' });
    const before = stage();
    end();
    end = () => {};
    expect(el.children).toHaveLength(0);
    before.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...at('krakow') }));
    before.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    expect(app.store.getState().hovered).toBeNull();
    expect(app.store.getState().at).toBeNull();
  });
});
