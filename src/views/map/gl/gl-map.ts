// The MapLibre map with the base map that the build made. The page loads this file when its first view stands.
import * as source from 'virtual:base-map';
import { createGlMap } from './drawer.ts';

export const drawGlMap = createGlMap(source);
