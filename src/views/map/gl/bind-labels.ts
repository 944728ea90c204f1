// Keeps the names on the map: placed anew when what they depend on changes, handed over only when they differ.
import type { FeatureCollection } from 'geojson';
import type { Map as GlMap } from 'maplibre-gl';
import { labelZoom } from '../../../model/labels.ts';
import { indexesOf } from '../../../model/member.ts';
import { bandOf, markPlace } from '../../../model/places.ts';
import { watch } from '../../../store/store.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import type { Lettering } from '../names.ts';
import { namesAt, pickDrawn } from '../names.ts';
import { COUNTRY_NAMES, countryFeatures, LABELS, labelFeatures } from './label-layers.ts';

export type LabelPort = Pick<GlMap, 'getZoom' | 'on'>;

export interface LabelOptions {
  readonly lettering: Lettering;
  /** Whether the map is on a phone or in a small frame now. */
  readonly isSmall: () => boolean;
  readonly setData: SetData;
}

type SetData = (source: string, features: FeatureCollection) => void;

export function bindLabels(
  map: LabelPort,
  { data, i18n, store }: Pick<App, 'data' | 'i18n' | 'store'>,
  { lettering, isSmall, setData }: LabelOptions,
): Cleanup {
  const indexes = indexesOf(data);
  const set = ifOther(setData);
  let drawnFor = '';

  const draw = (): void => {
    const zoom = labelZoom(map.getZoom());
    const names = namesAt({ data, i18n, state: store.getState(), lettering, zoom, isSmall: isSmall() });
    const cities = names.cities.flatMap((label) => {
      const index = indexes.get(label.id);
      return index === undefined ? [] : [{ ...label, place: markPlace(data, index, bandOf(zoom)) }];
    });
    drawnFor = `${zoom} ${isSmall()}`;
    set(LABELS, labelFeatures(cities));
    set(COUNTRY_NAMES, countryFeatures(names.countries));
  };
  const drawIfMoved = (): void => {
    if (drawnFor !== `${labelZoom(map.getZoom())} ${isSmall()}`) draw();
  };

  const moves = [map.on('zoom', drawIfMoved), map.on('resize', drawIfMoved)];
  return all(
    () => {
      for (const move of moves) move.unsubscribe();
    },
    watch(store, pickDrawn, draw),
  );
}

function ifOther(setData: SetData): SetData {
  const held = new Map<string, string>();
  return (source, features) => {
    const next = JSON.stringify(features);
    if (next === held.get(source)) return;
    held.set(source, next);
    setData(source, features);
  };
}
