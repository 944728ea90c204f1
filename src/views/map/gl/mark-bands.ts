// The marks of the zooms around the one that is shown first; those of all others when the map stands, or when the zoom goes there.
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { markFeatures } from '../../../model/features.ts';
import type { Dataset } from '../../../model/member.ts';
import { BANDS, bandOf } from '../../../model/places.ts';
import { whenIdle } from '../../idle.ts';
import type { Cleanup } from '../../view.ts';
import { MEMBERS, markLayers } from './mark-layers.ts';

export type BandsPort = Pick<GlMap, 'addLayer' | 'getSource' | 'getZoom' | 'on'>;

export interface MarkBands {
  /** Has the others come when the page has nothing else to do. */
  readonly complete: () => void;
  readonly cleanup: Cleanup;
}

/** The others come within this, ms, busy or not. */
const IDLE_MOST_MS = 1000;

/** The bands of a zoom and of one more zoom either way, which a press of a button moves it. */
export const bandsAround = (zoom: number): readonly number[] =>
  BANDS.filter((band) => Math.abs(band - bandOf(zoom)) <= 1);

/** `first`: the bands that the map began with. */
export function bindBands(map: BandsPort, data: Dataset, first: readonly number[]): MarkBands {
  let stopIdle: Cleanup = () => {};
  let isWhole = false;

  const addAll = (): void => {
    stopIdle();
    moves.unsubscribe();
    if (isWhole) return;
    isWhole = true;
    for (const layer of markLayers(BANDS.filter((band) => !first.includes(band)))) map.addLayer(layer);
    map.getSource<GeoJSONSource>(MEMBERS)?.setData(markFeatures(data));
  };
  const moves = map.on('zoom', () => {
    if (!first.includes(bandOf(map.getZoom()))) addAll();
  });

  return {
    complete: () => {
      stopIdle = whenIdle(addAll, IDLE_MOST_MS);
    },
    cleanup: () => {
      stopIdle();
      moves.unsubscribe();
    },
  };
}
