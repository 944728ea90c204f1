// The store's word to MapLibre: which mark each member wears, who is new, pointed at or chosen.
import type { Map as GlMap } from 'maplibre-gl';
import { lookName } from '../../../model/look.ts';
import type { MemberId } from '../../../model/member.ts';
import { indexesOf } from '../../../model/member.ts';
import type { Scene } from '../../../model/scene.ts';
import { isFresh, lookIn, sceneOf } from '../../../model/scene.ts';
import { changedBetween } from '../../../model/turns.ts';
import { watch } from '../../../store/store.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import type { MarkState } from './mark-layers.ts';
import { MEMBERS } from './mark-layers.ts';

export interface BindPort {
  readonly setFeatureState: (...feature: Parameters<GlMap['setFeatureState']>) => unknown;
}

export interface BindOptions {
  /** Whether the keyboard is on the map now: then the ring shows where it stands. */
  readonly isFocused: () => boolean;
}

/** Tells the map all it must know of the members, and then only what changes. */
export function bindMarks(
  map: BindPort,
  { data, store }: Pick<App, 'data' | 'store'>,
  { isFocused }: BindOptions,
): Cleanup {
  const indexes = indexesOf(data);
  const told: MarkState[] = [];
  const everybody = data.members.map((_, index) => index);
  let shown: Scene | null = null;

  const tell = (id: MemberId | null, state: Readonly<Record<string, boolean>>): void => {
    const index = id === null ? undefined : indexes.get(id);
    if (index !== undefined) map.setFeatureState({ source: MEMBERS, id: index }, state);
  };

  return all(
    watch(
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
    ),
    watch(
      store,
      ({ hovered }) => hovered,
      (now, before) => {
        tell(before, { hovered: false, focused: false });
        tell(now, { hovered: true, focused: isFocused() });
      },
    ),
    watch(
      store,
      ({ city }) => city,
      (now, before) => {
        tell(before, { chosen: false });
        tell(now, { chosen: true });
      },
    ),
  );
}
