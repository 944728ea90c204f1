// The camera between the page and MapLibre: how it is read and moved.
import type { Map as GlMap } from 'maplibre-gl';
import type { Camera } from '../../../model/mercator.ts';
import { ease } from '../camera.ts';

export function readCamera(map: Pick<GlMap, 'getCenter' | 'getZoom'>): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

/** Goes with the page's own moves. */
export const OURS = { isOurs: true };

/**
 * Whether the reader's hand made the move. MapLibre's own sign of that, `originalEvent`, is missing when one turns the
 * wheel by a single notch.
 */
export const isByReader = (event: object): boolean => !('isOurs' in event);

/** `essential` stays unset, so that MapLibre jumps where reduced motion is asked for. */
export function moveCamera(map: Pick<GlMap, 'easeTo' | 'jumpTo'>, { zoom, lat, lon }: Camera, ms: number): void {
  const to = { center: [lon, lat] as [number, number], zoom };
  if (ms > 0) map.easeTo({ ...to, duration: ms, easing: ease }, OURS);
  else map.jumpTo(to, OURS);
}
