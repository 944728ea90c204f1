// The MapLibre map with the base map that the build made. The page loads this file when its first view stands. The worker is
// asked for first of all.
import './ask-worker.ts';
import './gl.css';
import * as source from 'virtual:base-map';
import { createGlMap } from './drawer.ts';

export const drawGlMap = createGlMap(source);
