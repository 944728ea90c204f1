// The map, the inset and the timeline as pictures that nobody moves, by the same drawers as on the page.
import * as source from 'virtual:base-map';
import type { I18n } from '../i18n/i18n.ts';
import type { BaseTopology, Level } from '../model/base-map.ts';
import { LEVELS } from '../model/base-map.ts';
import type { Dataset } from '../model/member.ts';
import type { Camera, Padding, Size } from '../model/mercator.ts';
import { fit } from '../model/mercator.ts';
import { FIRST_VIEW, radiusAt } from '../model/places.ts';
import type { State } from '../store/store.ts';
import { s } from '../views/dom.ts';
import { levelAt } from '../views/map/base-source.ts';
import { cameraOf } from '../views/map/camera.ts';
import { createInset, INSET_CAMERA, INSET_SIZE, insetNames, insetPicture } from '../views/map/inset-picture.ts';
import { namesAt, pickMapState, seenBy } from '../views/map/names.ts';
import { countOutside } from '../views/map/spots.ts';
import { boxOf, drawBase } from '../views/map/svg/base.ts';
import { createSvg, drawPicture, setBase } from '../views/map/svg/picture.ts';
import { shapesOf } from '../views/map/svg/shapes.ts';
import { drawStrip } from '../views/timeline/draw.ts';
import { sceneOf } from '../views/timeline/scene.ts';

export interface Parts {
  readonly data: Dataset;
  readonly i18n: I18n;
}

/** The levels of the base map that are at hand. */
export type Ground = Partial<Readonly<Record<Level, BaseTopology>>>;

/** Loads what a state's picture wants; a level that does not come is drawn coarser. */
export async function loadGround(data: Dataset, state: State, size: Size): Promise<Ground> {
  const wanted = new Set<Level>(['low', levelAt(cameraOf(data, state, size).zoom), levelAt(INSET_CAMERA.zoom)]);
  const loaded = await Promise.all(
    [...wanted].map(async (level) => [level, await source.loadLevel(level).catch(() => null)] as const),
  );
  return Object.fromEntries(loaded.filter(([, topology]) => topology !== null));
}

/** Nothing is pointed at on paper. */
const still = (state: State): State => ({ ...state, hovered: null, playing: false });

export interface StaticMap {
  readonly svg: SVGSVGElement;
  /** Members that lie outside of the picture. */
  readonly outside: number;
}

/** Whether a state shows all of Europe, and not what the reader or a country filter has come closer to. */
export const isWhole = (state: State): boolean => state.at === null && state.countries.length === 0;

/** The map of a state; its camera is the reader's, or fits the size. `room`: px of all of Europe that legend and inset lie over. */
export function drawStaticMap(parts: Parts, state: State, ground: Ground, size: Size, room?: Padding): StaticMap {
  const camera = room && isWhole(state) ? fit(FIRST_VIEW, size, room) : cameraOf(parts.data, state, size);
  const shown = pickMapState(still(state));
  const names = namesAt({
    ...parts,
    state: shown,
    lettering: source,
    zoom: camera.zoom,
    isSmall: false,
    within: seenBy(camera, size),
  });
  const svg = createSvg(parts.i18n.t('map.label'));
  lay(svg, ground, camera, size);
  const radius = radiusAt(camera.zoom);
  drawPicture(svg, { ...parts, state: shown, camera, size, radius, names, isClipped: true }, true);
  fix(svg, size);
  return { svg, outside: countOutside({ data: parts.data, state: shown, camera, size }) };
}

/** Belgium, the Rhine and the Ruhr, enlarged. */
export function drawStaticInset(parts: Parts, state: State, ground: Ground): SVGSVGElement {
  const words = { ...parts, state: pickMapState(still(state)), lettering: source };
  const { svg } = createInset(parts.i18n);
  lay(svg, ground, INSET_CAMERA, INSET_SIZE);
  drawPicture(svg, insetPicture(words, insetNames(words)), true);
  fix(svg, INSET_SIZE);
  return svg;
}

/** The timeline of a state. `prefix` keeps its ids apart from those of the page. */
export function drawStaticStrip(parts: Parts, state: State, width: number, prefix: string): SVGSVGElement {
  const svg = s('svg', { 'aria-hidden': 'true' });
  drawStrip(svg, sceneOf(parts, still(state)), { width, narrow: false });
  for (const el of svg.querySelectorAll('[id]')) el.id = prefix + el.id;
  for (const el of svg.querySelectorAll('[clip-path]')) {
    el.setAttribute('clip-path', (el.getAttribute('clip-path') ?? '').replace('#', `#${prefix}`));
  }
  for (const el of svg.querySelectorAll('.handle')) el.remove();
  return svg;
}

function lay(svg: SVGSVGElement, ground: Ground, camera: Camera, size: Size): void {
  const most = LEVELS.indexOf(levelAt(camera.zoom));
  const level = LEVELS.slice(0, most + 1).findLast((one) => ground[one]);
  const topology = level && ground[level];
  if (topology) setBase(svg, drawBase(shapesOf(topology, level), level, boxOf(camera, size, level, EDGE)));
}

/** Part of the size that is drawn beyond each edge, so that the cut itself is not seen. */
const EDGE = 0.02;

function fix(svg: SVGSVGElement, { width, height }: Size): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
}
