// The Leaflet page of `npm run bench`: countries, a circle marker for each member, and a slider that shows them by date.

/** @typedef {import('leaflet').CircleMarker} Marker */

async function start() {
  const response = await fetch('map.json');
  const { bounds, shapes, dots } = await response.json();
  const [west, south, east, north] = bounds;
  const map = L.map('map', { attributionControl: false, zoomSnap: 0 });
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  L.geoJSON(shapes, { style: { color: '#b8b0a4', weight: 1, fillColor: '#f7f4ee', fillOpacity: 1 } }).addTo(map);
  /** @type {{ marker: Marker, day: number }[]} */
  const all = [];
  L.geoJSON(dots, {
    pointToLayer: ({ properties }, place) => {
      const style = { className: 'dot', radius: 4, stroke: false, fillColor: '#a33b20', fillOpacity: 1 };
      const marker = L.circleMarker(place, style);
      all.push({ marker, day: properties.day });
      return marker;
    },
  }).addTo(map);
  const slider = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  slider.addEventListener('input', () => {
    for (const { marker, day } of all) {
      if (day <= slider.valueAsNumber) marker.addTo(map);
      else marker.remove();
    }
  });
}

start();
