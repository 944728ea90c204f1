// What lies over MapLibre's canvas, in SVG: the names, and the marks that are pointed at or chosen, with their rings. It is the SVG
// map's own drawing, so that nothing changes where one map takes over from the other. Letters of MapLibre's own would have to be
// made from fonts first, and rings are states of every mark: both hold up its first picture on a slow PC.
import type { Map as GlMap } from 'maplibre-gl';
import type { MemberId } from '../../../model/member.ts';
import { indexesOf } from '../../../model/member.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { project } from '../../../model/mercator.ts';
import { bandOf, markPlace, radiusAt } from '../../../model/places.ts';
import { sceneOf } from '../../../model/scene.ts';
import { watch } from '../../../store/store.ts';
import { CALM_MS, watchCalmly } from '../../calm.ts';
import { s } from '../../dom.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import type { Lettering } from '../names.ts';
import { pickDrawn, pickMapState } from '../names.ts';
import { createNaming } from '../naming.ts';
import { arrange } from '../svg/arrange.ts';
import { langIn, placeNames, writeNames } from '../svg/names.ts';
import { tenth } from '../svg/px.ts';
import { tellMark } from '../svg/tell-mark.ts';
import { readCamera } from './camera.ts';

export type OverPort = Pick<GlMap, 'on' | 'getCenter' | 'getZoom'>;

export interface OverOptions {
  readonly lettering: Lettering;
  /** Of the map, px. */
  readonly size: () => Size;
  /** Whether the map is on a phone or in a small frame now. */
  readonly isSmall: () => boolean;
}

type Parts = Pick<App, 'data' | 'i18n' | 'store'>;

/** Keeps all that in an element of its own in `el`: drawn when it changes, placed when the map comes closer, else only shifted. */
export function bindOver(
  el: HTMLElement,
  map: OverPort,
  app: Parts,
  { lettering, size, isSmall }: OverOptions,
): Cleanup {
  const { data, i18n, store } = app;
  const names = s('g', { class: 'names' });
  const lit = s('g', { class: 'marks' });
  const svg = s('svg', { class: 'map-over', 'aria-hidden': 'true' }, names, lit);
  el.append(svg);
  const langOf = langIn(data, i18n);
  const naming = createNaming(app, lettering);
  let at: { readonly camera: Camera; readonly size: Size } = { camera: readCamera(map), size: size() };

  const light = (): void => drawLit(lit, app, at.camera, at.size);
  const place = (): void => {
    at = { camera: readCamera(map), size: size() };
    if (naming.update(at.camera.zoom, isSmall())) writeNames(names, naming.names(), langOf);
    placeNames(names, { data, names: naming.names(), ...at });
    light();
    svg.style.transform = '';
  };
  /** Where only the place changes, all move alike: that costs one shift of what is drawn. */
  const follow = (): void => {
    const now = readCamera(map);
    if (at.camera.zoom !== now.zoom || at.size !== size()) {
      place();
      return;
    }
    const [x, y] = project([at.camera.lon, at.camera.lat], now, at.size);
    svg.style.transform = `translate(${x - at.size.width / 2}px, ${y - at.size.height / 2}px)`;
  };

  place();
  const moves = [map.on('move', follow), map.on('moveend', place), map.on('resize', place)];
  return all(
    () => {
      for (const move of moves) move.unsubscribe();
      svg.remove();
    },
    watchCalmly(app, CALM_MS.names, pickDrawn, () => {
      naming.forget();
      place();
    }),
    watch(store, pickMapState, light),
  );
}

/** The chosen member and the one that is pointed at, over all others: their marks and rings. */
function drawLit(group: SVGGElement, { data, store }: Pick<Parts, 'data' | 'store'>, camera: Camera, size: Size): void {
  const state = pickMapState(store.getState());
  const scene = sceneOf(state, state.today);
  const picture = { data, state, camera, size, radius: radiusAt(camera.zoom), isClipped: false };
  const there = new Map([...group.children].map((mark) => [mark.getAttribute('data-member'), mark]));
  const draw = (id: MemberId | null): readonly Element[] => {
    const index = indexesOf(data).get(id ?? '');
    const member = data.members[index ?? -1];
    if (index === undefined || !member) return [];
    const el = there.get(member.id) ?? s('g', { class: 'mark', 'data-member': member.id });
    const [x, y] = project(markPlace(data, index, bandOf(camera.zoom)), camera, size);
    el.setAttribute('transform', `translate(${tenth(x)} ${tenth(y)})`);
    tellMark(el, member, picture, scene, false);
    return [el];
  };
  const { city, hovered } = state;
  arrange(group, [...(hovered === city ? [] : draw(hovered)), ...draw(city)]);
}
