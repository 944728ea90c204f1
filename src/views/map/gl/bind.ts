// The store's word to MapLibre: which mark each member wears, and who is new.
import type { Map as GlMap } from 'maplibre-gl';
import { lookName } from '../../../model/look.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { changedBetween } from '../../../model/turns.ts';
import { watch } from '../../../store/store.ts';
import type { App, Cleanup } from '../../view.ts';
import type { MarkState } from './mark-layers.ts';
import { MEMBERS } from './mark-layers.ts';

export interface BindPort {
  readonly setFeatureState: (...feature: Parameters<GlMap['setFeatureState']>) => unknown;
}

/** Tells the map all it must know of the members, and then only what changes. */
export function bindMarks(map: BindPort, { data, store }: Pick<App, 'data' | 'store'>): Cleanup {
  const told: MarkState[] = [];
  const everybody = data.members.map((_, index) => index);
  let shown: Scene | null = null;

  return watch(
    store,
    ({ date, from, known, compare, countries, today }) => ({ date, from, known, compare, countries, today }),
    (state) => {
      const scene = sceneOf(state, state.today);
      const changed = (shown && changedBetween(data, shown, scene)) ?? everybody;
      shown = scene;
      for (const id of changed) {
        const member = data.members[id];
        if (!member) continue;
        const look = lookName(lookIn(member, scene, data.researched));
        const fresh = isFresh(member, scene, data.researched);
        if (told[id]?.look === look && told[id]?.fresh === fresh) continue;
        told[id] = { look, fresh };
        map.setFeatureState({ source: MEMBERS, id }, told[id]);
      }
    },
  );
}
