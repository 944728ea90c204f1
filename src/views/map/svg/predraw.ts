// Draws the map at build time, into the page that is delivered: seen before any script has run.
import type { I18n } from '../../../i18n/i18n.ts';
import type { BaseTopology } from '../../../model/base-map.ts';
import type { Dataset } from '../../../model/member.ts';
import type { Bounds, Camera, Size } from '../../../model/mercator.ts';
import { centreOf, project, toWorld, worldSize } from '../../../model/mercator.ts';
import { FIRST_VIEW, INSET_VIEW, radiusAt } from '../../../model/places.ts';
import { h, s } from '../../dom.ts';
import type { Lettering, MapState, Names } from '../names.ts';
import { namesAt } from '../names.ts';
import { drawBase } from './base.ts';
import { createSvg, drawPicture, setBase } from './picture.ts';
import { sketchOf } from './sketch.ts';

export interface Predrawn {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly state: MapState;
  readonly topology: BaseTopology;
  readonly lettering: Lettering;
}

/** The zoom near that of the first view on a desktop: radius and names are drawn for it, CSS scales the rest. */
const ZOOM = 3;
/** The zoom near that of the first view on a phone. */
const ZOOM_SMALL = 2.5;

/** Fills the map's element with what `mapView` adopts. */
export function predrawMap(el: HTMLElement, input: Predrawn): void {
  el.replaceChildren(h('div', { class: 'map-stage' }, drawFirstView(input)));
}

/** The first view as SVG; its view box is the bounds of the first view at zoom 3, see map.css. */
function drawFirstView({ data, i18n, state, topology, lettering }: Predrawn): SVGSVGElement {
  const size = sizeOf(FIRST_VIEW, ZOOM);
  const [lon, lat] = centreOf(FIRST_VIEW);
  const camera = { zoom: ZOOM, lat, lon };
  const words = { data, i18n, state, lettering };
  const names = namesAt({ ...words, zoom: ZOOM, isSmall: false });
  const svg = createSvg(i18n.t('map.label'));
  svg.setAttribute('data-predrawn', '');
  setBase(svg, drawBase(sketchOf(topology), 'sketch', null));
  drawPicture(svg, { data, i18n, state, camera, size, radius: radiusAt(ZOOM), names, isClipped: false }, true);
  svg.append(frameOfInset(camera, size));
  markExtras(svg, namesAt({ ...words, zoom: ZOOM_SMALL, isSmall: true }));
  return svg;
}

/** The thin frame that `mapView` will lay over the map; the drawer takes this one away. */
function frameOfInset(camera: Camera, size: Size): SVGRectElement {
  const [x, y] = project([INSET_VIEW[0], INSET_VIEW[3]], camera, size).map(Math.round) as [number, number];
  const [right, bottom] = project([INSET_VIEW[2], INSET_VIEW[1]], camera, size);
  return s('rect', { class: 'early-frame', x, y, width: Math.round(right - x), height: Math.round(bottom - y) });
}

/** Marks the names that a small map has no room for, so that CSS can hide them there. */
function markExtras(svg: SVGSVGElement, small: Names): void {
  const kept = new Set([...small.cities.map(({ id }) => id), ...small.countries.map(({ code }) => code)]);
  for (const name of svg.querySelectorAll('[data-name], [data-code]')) {
    const key = name.getAttribute('data-name') ?? name.getAttribute('data-code') ?? '';
    name.toggleAttribute('data-extra', !kept.has(key));
  }
}

/** Px of bounds at a zoom, to a hundredth. */
export function sizeOf(bounds: Bounds, zoom: number): Size {
  const [west, north] = toWorld([bounds[0], bounds[3]]);
  const [east, south] = toWorld([bounds[2], bounds[1]]);
  const px = (part: number): number => Math.round(part * worldSize(zoom) * 100) / 100;
  return { width: px(east - west), height: px(south - north) };
}
