// The names that a drawer shows: worked out anew only when the zoom comes to another quarter, the map becomes small or large, or
// what they say has changed.
import { labelZoom } from '../../model/labels.ts';
import type { App } from '../view.ts';
import type { Lettering, Names } from './names.ts';
import { namesAt } from './names.ts';

export interface Naming {
  /** What it said last; none before that. */
  readonly names: () => Names;
  /** Brings them up to a zoom, on a small map or not; says whether they are others now. */
  readonly update: (zoom: number, isSmall: boolean) => boolean;
  /** They speak of another state. */
  readonly forget: () => void;
}

export function createNaming(
  { data, i18n, store }: Pick<App, 'data' | 'i18n' | 'store'>,
  lettering: Lettering,
): Naming {
  let names: Names = { cities: [], countries: [] };
  let drawnFor = '';
  return {
    names: () => names,
    update: (exact, isSmall) => {
      const zoom = labelZoom(exact);
      const wanted = `${zoom} ${isSmall}`;
      if (wanted === drawnFor) return false;
      drawnFor = wanted;
      names = namesAt({ data, i18n, state: store.getState(), lettering, zoom, isSmall });
      return true;
    },
    forget: () => {
      drawnFor = '';
    },
  };
}
