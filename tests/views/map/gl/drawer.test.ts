// @vitest-environment happy-dom
// Where MapLibre cannot start, the drawer says so, once, and leaves nothing behind.
import { expect, test, vi } from 'vitest';
import type { BaseSource } from '../../../../src/views/map/base-source.ts';
import { createGlMap } from '../../../../src/views/map/gl/drawer.ts';
import type { DrawerHooks } from '../../../../src/views/map/map-view.ts';
import { testApp } from '../../../app.ts';
import { DATES, dataset, member } from '../../../fixtures.ts';

const source: BaseSource = { labels: [], advances: {}, loadLevel: () => Promise.reject(new Error('not asked')) };
const camera = { zoom: 3, lat: 50, lon: 20 };

async function start() {
  const el = document.createElement('div');
  document.body.append(el);
  const hooks = {
    frame: vi.fn(),
    moved: vi.fn(),
    ready: vi.fn(),
    missed: vi.fn(),
    failed: vi.fn(),
  } satisfies DrawerHooks;
  const drawer = createGlMap(source)(el, await testApp(dataset([member('krakow', DATES.day)])), camera, hooks);
  expect(hooks.failed).not.toHaveBeenCalled();
  return { el, hooks, drawer };
}

test('without WebGL it fails, after the caller has its drawer', async () => {
  const { hooks, drawer } = await start();
  expect(drawer.camera()).toEqual(camera);
  await vi.waitFor(() => expect(hooks.failed).toHaveBeenCalledOnce());
  expect(String(hooks.failed.mock.calls[0]?.[0])).toMatch(/webgl/i);
  expect(hooks.ready).not.toHaveBeenCalled();
  expect(hooks.missed).not.toHaveBeenCalled();
});

test('what failed still answers, and leaves nothing in the page', async () => {
  const { el, drawer } = await start();
  drawer.move({ zoom: 5, lat: 51, lon: 7 }, 600);
  expect(drawer.camera()).toEqual({ zoom: 5, lat: 51, lon: 7 });
  drawer.resize();
  drawer.cleanup();
  drawer.cleanup();
  expect(el.childElementCount).toBe(0);
});
