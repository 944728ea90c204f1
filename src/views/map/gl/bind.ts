// The store's word to MapLibre: which mark each member wears, and who is new.
import type { Map as GlMap } from 'maplibre-gl';
import { lookName } from '../../../model/look.ts';
import { indexesOf } from '../../../model/member.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { changedBetween } from '../../../model/turns.ts';
import { watch } from '../../../store/store.ts';
import type { App, Cleanup } from '../../view.ts';
import { pickDrawn } from '../names.ts';
import type { MarkState } from './mark-layers.ts';
import { MEMBERS } from './mark-layers.ts';

export interface BindPort {
  readonly setFeatureState: (...feature: Parameters<GlMap['setFeatureState']>) => unknown;
}

/** Tells the map all it must know of the members, and then only what changes. */
export function bindMarks(map: BindPort, { data, store }: Pick<App, 'data' | 'store'>): Cleanup {
  const told: MarkState[] = [];
  const indexes = indexesOf(data);
  const everybody = data.members.map((_, index) => index);
  let shown: Scene | null = null;

  return watch(store, pickDrawn, (state, before) => {
    const scene = sceneOf(state, state.today);
    const changed = (shown && changedBetween(data, shown, scene)) ?? everybody;
    shown = scene;
    const chosen = [before.city, state.city].flatMap((id) => indexes.get(id ?? '') ?? []);
    for (const id of new Set([...changed, ...chosen])) {
      const member = data.members[id];
      if (!member) continue;
      const look = lookName(lookIn(member, scene, data.researched));
      // Over the chosen one lies its own, above its ring.
      const fresh = isFresh(member, scene, data.researched) && member.id !== state.city;
      if (told[id]?.look === look && told[id]?.fresh === fresh) continue;
      told[id] = { look, fresh };
      map.setFeatureState({ source: MEMBERS, id }, told[id]);
    }
  });
}
