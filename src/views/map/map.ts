// The map of the page: its common part with the base map that the build made and the two drawers.
import * as source from 'virtual:base-map';
import type { State } from '../../store/store.ts';
import { h } from '../dom.ts';
import { askGl, askWorkerAnew } from './gl/ask-gl.ts';
import type { DrawMap } from './map-view.ts';
import { createMapView } from './shell.ts';
import { createSvgMap } from './svg/svg-map.ts';

let isAble: boolean | null = null;
/** To ask costs a slow device a tenth of a second. */
const hasWebGl = (): boolean => (isAble ??= h('canvas').getContext('webgl2') !== null);

// A sandbox without an origin may start no worker: the simple map is the map there.
const mayLoad = self.origin !== 'null';

export const mapView = createMapView({
  drawSvg: createSvgMap(source),
  loadGl: mayLoad ? loadGl : null,
  hasWebGl,
});

async function loadGl(anew: boolean): Promise<DrawMap> {
  if (anew) await askWorkerAnew();
  return (await import('./gl/gl-map.ts')).drawGlMap;
}

/** Asks for what the map will load when the page is idle, if it will. */
export function askMap({ map }: Pick<State, 'map'>): void {
  if (mayLoad && map === null && hasWebGl()) askGl();
}
