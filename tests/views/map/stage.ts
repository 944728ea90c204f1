// The map of the real members on a stage of one size, for the tests of what lies around the drawers. The "detailed" drawer
// here is a second SVG map.
import { getByRole } from '@testing-library/dom';
import { afterEach, beforeEach } from 'vitest';
import type { Shared } from '../../../src/model/link.ts';
import { project } from '../../../src/model/mercator.ts';
import { h } from '../../../src/views/dom.ts';
import { cameraOf } from '../../../src/views/map/camera.ts';
import type { Engines } from '../../../src/views/map/engine.ts';
import { createMapView } from '../../../src/views/map/shell.ts';
import { createSvgMap } from '../../../src/views/map/svg/svg-map.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData, realMember } from '../../real-data.ts';
import { testSource } from './source.ts';

export const SIZE = { width: 684, height: 613 };
export const drawSvg = createSvgMap(testSource());
export let app: TestApp;
export let el: HTMLElement;
let end = (): void => {};

export async function start(initial: Partial<Shared> = {}, engines: Partial<Engines> = {}): Promise<void> {
  app = await testApp(realData, initial);
  el = h('section');
  document.body.replaceChildren(el);
  end = createMapView({ drawSvg, loadGl: async () => drawSvg, hasWebGl: () => false, ...engines })(el, app);
  // What answers to the hand is loaded after the first view.
  await import('../../../src/views/map/hand.ts');
  await Promise.resolve();
}

export const stage = (): HTMLElement => getByRole(el, 'group', { name: 'Map of the members' });
export const page = document.documentElement;
const { width, height } = SIZE;
/** Where a member stands on the stage in the first view. */
export const at = (id: string): { clientX: number; clientY: number } => {
  const { lon, lat } = realMember(id);
  const [clientX, clientY] = project([lon, lat], cameraOf(realData, app.store.getState(), SIZE), SIZE);
  return { clientX, clientY };
};
export const point = (type: string, place: object, more: object = {}): boolean =>
  stage().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...place, ...more }));
export const click = (place: object, pointerType = 'mouse'): void => {
  point('pointerdown', place, { pointerType });
  point('pointerup', place, { pointerType });
  point('click', place, { pointerType });
};

export function takeDown(): void {
  end();
  end = () => {};
}

/** Gives the stage its size before each test, and takes the map down after it. */
export function useStage(): void {
  beforeEach(() => {
    // happy-dom lays nothing out. What is not in the page has no size.
    for (const [name, value] of Object.entries({ clientWidth: width, clientHeight: height })) {
      const get = function (this: HTMLElement): number {
        return this.isConnected ? value : 0;
      };
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
    }
  });
  afterEach(takeDown);
}
