// @vitest-environment happy-dom
// Who draws the map: the SVG drawer at once, the detailed one when it is ready, the SVG drawer again when that fails.
import { getByRole, queryByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DrawMap } from '../../../src/views/map/map-view.ts';
import { drawSvg, el, page, start, useStage } from './stage.ts';

useStage();

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

  it('is the SVG map where the detailed one is slow, says so, and gives way when asked', async () => {
    const drawGl: DrawMap = (layer, made, camera, hooks) =>
      drawSvg(layer, made, camera, { ...hooks, ready: () => hooks.ready(51) });
    await start({ city: 'krakow', date: '2012' }, { hasWebGl: () => true, loadGl: async () => drawGl });
    const deed = await waitFor(() => getByRole(el, 'button', { name: 'Show the detailed map' }));
    expect(queryByText(el, 'The simple map: the detailed one is slow in this browser.')).not.toBeNull();
    expect(page.dataset.map).toBe('svg');
    expect(el.querySelectorAll('.map-svg')).toHaveLength(1);
    await userEvent.click(deed);
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
    expect(el.querySelector('.map-notice')?.children).toHaveLength(0);
  });

  it('says no more of a slow map once that is closed', async () => {
    const drawGl: DrawMap = (layer, made, camera, hooks) =>
      drawSvg(layer, made, camera, { ...hooks, ready: () => hooks.ready(400) });
    await start({}, { hasWebGl: () => true, loadGl: async () => drawGl });
    await userEvent.click(await waitFor(() => getByRole(el, 'button', { name: 'Close' })));
    expect(el.querySelector('.map-notice')?.children).toHaveLength(0);
    expect(document.activeElement).toBe(el.querySelector('.map-stage'));
    expect(page.dataset.map).toBe('svg');
  });

  it('is the detailed map at 20 frames a second', async () => {
    const drawGl: DrawMap = (layer, made, camera, hooks) =>
      drawSvg(layer, made, camera, { ...hooks, ready: () => hooks.ready(50) });
    await start({}, { hasWebGl: () => true, loadGl: async () => drawGl });
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
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

  it('stays the SVG map when a file of the other came broken, and asks anew, past what the browser keeps', async () => {
    const drawGl: DrawMap = (layer, made, camera, hooks) => {
      const isFirst = loadGl.mock.calls.length === 1;
      if (isFirst) queueMicrotask(() => hooks.missed('its worker'));
      return drawSvg(layer, made, camera, isFirst ? { ...hooks, ready: () => {} } : hooks);
    };
    const loadGl = vi.fn(async (_anew: boolean) => drawGl);
    await start({}, { hasWebGl: () => true, loadGl });
    await waitFor(() => expect(queryByText(el, 'The detailed map did not load.')).not.toBeNull());
    expect(page.dataset.map).toBe('svg');
    await userEvent.click(getByRole(el, 'button', { name: 'Try again' }));
    await waitFor(() => expect(page.dataset.map).toBe('gl'));
    expect(loadGl.mock.calls).toEqual([[false], [true]]);
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
