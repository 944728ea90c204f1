// The MapLibre map itself: worker, limits, gestures, and what of its own interface stays away.
import type { StyleSpecification } from 'maplibre-gl';
import { Map as GlMap, LngLat, setWorkerUrl } from 'maplibre-gl';
// Vite gives out the worker only when it is asked for like this.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../../../model/mercator.ts';
import { h } from '../../dom.ts';
import { trustWorker } from '../../trust-worker.ts';
import { keepInside, MAX_ZOOM, MIN_ZOOM } from '../camera.ts';

/** Makes the map in an element of its own in `el`. Throws where there is no WebGL2. */
export function createMap(el: HTMLElement, at: Camera, style: StyleSpecification): GlMap {
  trustWorker(workerUrl);
  setWorkerUrl(workerUrl);
  const container = h('div', { class: 'gl-map' });
  el.append(container);
  const start = keepInside(at);
  try {
    const map = new GlMap({
      container,
      style,
      // Tests validate it.
      validateStyle: false,
      center: [start.lon, start.lat],
      zoom: start.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      // MapLibre's own `maxBounds` would keep the whole view inside, and so refuse the first view on a wide screen.
      transformConstrain: (center, zoom) => {
        const inside = keepInside({ zoom, lat: center.lat, lon: center.lng });
        return { center: new LngLat(inside.lon, inside.lat), zoom: inside.zoom };
      },
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      trackResize: false,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // A page that embeds the map still scrolls past it.
      cooperativeGestures: window.parent !== window,
    });
    map.touchZoomRotate.disableRotation();
    hideFromReaders(map.getCanvas());
    return map;
  } catch (error) {
    container.remove();
    throw error;
  }
}

/** The map as a whole is one Tab stop and has a name; its canvas adds nothing to read. */
function hideFromReaders(canvas: HTMLCanvasElement): void {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.setAttribute('aria-hidden', 'true');
}
