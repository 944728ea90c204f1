// The map of the page: its common part with the base map that the build made and the two drawers.
import * as source from 'virtual:base-map';
import { h } from '../dom.ts';
import { createMapView } from './shell.ts';
import { createSvgMap } from './svg/svg-map.ts';

export const mapView = createMapView({
  drawSvg: createSvgMap(source),
  // A sandbox without an origin may start no worker: the simple map is the map there.
  loadGl: self.origin === 'null' ? null : async () => (await import('./gl/gl-map.ts')).drawGlMap,
  hasWebGl: () => h('canvas').getContext('webgl2') !== null,
});
