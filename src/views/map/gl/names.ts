// City and country names over MapLibre's canvas: the very text of the SVG map, so that nothing changes where one map takes over from
// the other. MapLibre's own letters would have to be made from fonts first, which holds up its first picture on a slow PC.
import type { Map as GlMap } from 'maplibre-gl';
import { labelZoom } from '../../../model/labels.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { project } from '../../../model/mercator.ts';
import { CALM_MS, watchCalmly } from '../../calm.ts';
import { s } from '../../dom.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import type { Lettering, Names } from '../names.ts';
import { namesAt, pickDrawn } from '../names.ts';
import { langIn, placeNames, writeNames } from '../svg/names.ts';
import { readCamera } from './camera.ts';

export type NamesPort = Pick<GlMap, 'on' | 'getCenter' | 'getZoom'>;

export interface NamesOptions {
  readonly lettering: Lettering;
  /** Of the map, px. */
  readonly size: () => Size;
  /** Whether the map is on a phone or in a small frame now. */
  readonly isSmall: () => boolean;
}

/** Keeps the names in an element of its own in `el`: written when they change, placed when the map comes closer, else only shifted. */
export function bindNames(
  el: HTMLElement,
  map: NamesPort,
  { data, i18n, store }: Pick<App, 'data' | 'i18n' | 'store'>,
  { lettering, size, isSmall }: NamesOptions,
): Cleanup {
  const group = s('g', { class: 'names' });
  const svg = s('svg', { class: 'map-names', 'aria-hidden': 'true' }, group);
  el.append(svg);
  const langOf = langIn(data, i18n);
  let written: { names: Names; zoom: number; small: boolean } | null = null;
  let placed: { camera: Camera; size: Size } | null = null;

  const write = (): void => {
    const [zoom, small] = [labelZoom(map.getZoom()), isSmall()];
    const names = namesAt({ data, i18n, state: store.getState(), lettering, zoom, isSmall: small });
    written = { names, zoom, small };
    writeNames(group, names, langOf);
  };
  const place = (): void => {
    if (!written || written.zoom !== labelZoom(map.getZoom()) || written.small !== isSmall()) write();
    placed = { camera: readCamera(map), size: size() };
    if (written) placeNames(group, { data, names: written.names, ...placed });
    svg.style.transform = '';
  };
  /** Where only the place changes, all of them move alike: that costs one shift of what is drawn. */
  const follow = (): void => {
    const now = readCamera(map);
    if (!placed || placed.camera.zoom !== now.zoom || placed.size !== size()) {
      place();
      return;
    }
    const [x, y] = project([placed.camera.lon, placed.camera.lat], now, placed.size);
    svg.style.transform = `translate(${x - placed.size.width / 2}px, ${y - placed.size.height / 2}px)`;
  };
  const rename = (): void => {
    written = null;
    place();
  };

  place();
  const moves = [map.on('move', follow), map.on('moveend', place), map.on('resize', place)];
  return all(
    () => {
      for (const move of moves) move.unsubscribe();
      svg.remove();
    },
    watchCalmly({ store, data }, CALM_MS.names, pickDrawn, rename),
  );
}
