// What host pages load as /embed.js: it knows by its own address where the map is.
import type { Titles } from './element.ts';
import { defineMap } from './element.ts';

/** Put in by src/build/embed.ts. */
declare const TITLES: Titles;

defineMap(new URL('.', import.meta.url), TITLES);
