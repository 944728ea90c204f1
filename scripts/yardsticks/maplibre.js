// The bare MapLibre page of `npm run bench`: countries, dots, and a slider that filters the dots by date. Nothing else.
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';

/** @typedef {{ bounds: [number, number, number, number], shapes: import('geojson').FeatureCollection, dots: import('geojson').FeatureCollection }} Data */

// Fetched by the page, as the site does: what the worker fetches is not slowed down by the browser's tools.
const response = await fetch('map.json');
const { bounds, shapes, dots } = /** @type {Data} */ (await response.json());

setWorkerUrl(new URL('maplibre-gl-worker.mjs', document.baseURI).href);
const map = new GlMap({
  container: 'map',
  bounds,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { shapes: { type: 'geojson', data: shapes }, dots: { type: 'geojson', data: dots } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dfe7ee' } },
      { id: 'land', type: 'fill', source: 'shapes', paint: { 'fill-color': '#f7f4ee' } },
      { id: 'borders', type: 'line', source: 'shapes', paint: { 'line-color': '#b8b0a4' } },
      { id: 'dots', type: 'circle', source: 'dots', paint: { 'circle-radius': 4, 'circle-color': '#a33b20' } },
    ],
  },
});
map.once('idle', () => {
  performance.mark('map-drawn');
  document.documentElement.dataset.drawn = '';
});

const slider = /** @type {HTMLInputElement} */ (document.querySelector('input'));
slider.addEventListener('input', () => map.setFilter('dots', ['<=', ['get', 'day'], slider.valueAsNumber]));
