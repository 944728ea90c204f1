// The map of the classroom copy: the SVG drawer alone, with the same base map.
import * as source from 'virtual:base-map';
import { createMapView } from './shell.ts';
import { createSvgMap } from './svg/svg-map.ts';

export const mapView = createMapView({ drawSvg: createSvgMap(source), loadGl: null, hasWebGl: () => false });

/** The copy asks nobody for anything. */
export const askMap = (): void => {};
