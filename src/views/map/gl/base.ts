// The base map in MapLibre: a finer level is fetched when the zoom first asks for it, and takes over once it is there.
import type { Map as GlMap } from 'maplibre-gl';
import type { BaseTopology, Level } from '../../../model/base-map.ts';
import { LEVELS } from '../../../model/base-map.ts';
import type { AppStore } from '../../../store/store.ts';
import { watch } from '../../../store/store.ts';
import type { Palette } from '../../palette.ts';
import type { Cleanup } from '../../view.ts';
import { levelAt } from '../base-source.ts';
import { baseFeatures, countryNumber } from './base-features.ts';
import { baseLayers, baseSource, rangeOf, TILES_TO } from './base-layers.ts';

export type BasePort = Pick<
  GlMap,
  'addSource' | 'addLayer' | 'setLayerZoomRange' | 'setFeatureState' | 'getZoom' | 'on' | 'once'
>;

export interface BaseMapOptions {
  readonly store: AppStore;
  readonly load: (level: Level) => Promise<BaseTopology>;
  readonly palette: () => Palette;
  /** The lowest layer of the marks, which lie above. */
  readonly marks: string;
}

export interface Base {
  /** Resolves once the first level is in the map; rejects when it cannot be loaded. */
  readonly first: Promise<void>;
  /** The levels that are in the map. */
  readonly loaded: () => readonly Level[];
  readonly cleanup: Cleanup;
}

/** Simplification of the lines when they are cut into tiles, px: enough to merge points that no screen can part. */
const TOLERANCE = 0.15;

export function bindBase(map: BasePort, { store, load, palette, marks }: BaseMapOptions): Base {
  const asked = new Set<Level>();
  let loaded: readonly Level[] = [];
  let ended = false;

  const lift = (level: Level, countries: readonly string[], on: boolean): void => {
    for (const code of countries) {
      map.setFeatureState({ source: baseSource(level), id: countryNumber(code) }, { on });
    }
  };

  const show = (level: Level, topology: BaseTopology): void => {
    const source = baseSource(level);
    const data = baseFeatures(topology);
    map.addSource(source, { type: 'geojson', data, maxzoom: TILES_TO[level], tolerance: TOLERANCE });
    // Under the next finer level that is there already, so that it covers this one.
    const finer = LEVELS.find((other) => LEVELS.indexOf(other) > LEVELS.indexOf(level) && loaded.includes(other));
    const above = finer ? `${baseSource(finer)}-areas` : marks;
    for (const layer of baseLayers(level, palette())) map.addLayer(layer, above);
    lift(level, store.getState().countries, true);
    loaded = LEVELS.filter((other) => other === level || loaded.includes(other));
    for (const other of loaded) {
      for (const { id, minzoom = 0 } of baseLayers(other, palette())) {
        map.setLayerZoomRange(id, minzoom, rangeOf(other, loaded)[1]);
      }
    }
  };

  const fetchLevel = async (level: Level): Promise<void> => {
    asked.add(level);
    const topology = await load(level);
    if (!ended) show(level, topology);
  };

  /**
   * Fetches the level of this zoom. One that does not come leaves the coarser one in place; a later zoom asks again.
   */
  const ask = (): void => {
    const level = levelAt(map.getZoom());
    if (!asked.has(level)) fetchLevel(level).catch(() => map.once('zoomend', () => asked.delete(level)));
  };

  const first = fetchLevel('low');
  ask();
  const moves = map.on('zoom', ask);
  const unwatch = watch(
    store,
    ({ countries }) => countries,
    (now, before) => {
      for (const level of loaded) {
        lift(level, before, false);
        lift(level, now, true);
      }
    },
  );
  return {
    first,
    loaded: () => loaded,
    cleanup: () => {
      ended = true;
      unwatch();
      moves.unsubscribe();
    },
  };
}
