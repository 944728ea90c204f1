// What the yardstick pages draw, out of the built site's own files: the borders and the dots, as GeoJSON and as SVG.
import { feature } from 'topojson-client';

/** @typedef {import('../src/model/base-map.ts').BaseTopology} Topology */
/** @typedef {import('../src/model/member.ts').Dataset} Dataset */
/** @typedef {import('geojson').FeatureCollection<import('geojson').Point, { name: string, day: number }>} Dots */
/** @typedef {import('geojson').FeatureCollection} Shapes */

/**
 * @param {number} value
 * @param {number} digits
 */
const round = (value, digits) => Number(value.toFixed(digits));

/**
 * Every member as a dot, with the day from which it is surely in, or else the last of the research: so all can be filtered.
 * @param {Dataset} data
 * @returns {Dots}
 */
export const dotsOf = ({ members, researched }) => ({
  type: 'FeatureCollection',
  features: members.map(({ name, lon, lat, joined }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, day: Math.min(joined.latest ?? researched, researched) },
  })),
});

/**
 * The countries as areas, with no more digits than the topology has.
 * @param {Topology} topology
 * @returns {Shapes}
 */
export function shapesOf(topology) {
  const { features } = feature(topology, topology.objects.countries);
  const short = (/** @type {unknown} */ value) => (typeof value === 'number' ? round(value, 2) : value);
  return JSON.parse(
    JSON.stringify({ type: 'FeatureCollection', features: features.map(bare) }, (_key, value) => short(value)),
  );
}

/** @param {import('geojson').Feature} land */
const bare = ({ geometry }) => ({ type: 'Feature', geometry, properties: {} });

/** Degrees around the outermost dots. */
const MARGIN = 1.5;

/**
 * `[west, south, east, north]` of all dots, in degrees.
 * @param {Dots} dots
 * @returns {[number, number, number, number]}
 */
export function boundsOf({ features }) {
  const lons = features.map(({ geometry }) => geometry.coordinates[0] ?? 0);
  const lats = features.map(({ geometry }) => geometry.coordinates[1] ?? 0);
  const edges = [
    Math.min(...lons) - MARGIN,
    Math.min(...lats) - MARGIN,
    Math.max(...lons) + MARGIN,
    Math.max(...lats) + MARGIN,
  ];
  return /** @type {[number, number, number, number]} */ (edges.map((edge) => round(edge, 2)));
}

/** Px of the world in the picture: about as fine as the site's own first picture. */
const WORLD = 4000;

/** @param {readonly number[]} place degrees, longitude first */
function project([lon = 0, lat = 0]) {
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [round((lon / 360 + 0.5) * WORLD, 1), round(y * WORLD, 1)];
}

/** @param {readonly (readonly number[])[]} ring */
const ringPath = (ring) => `M${ring.map((place) => project(place).join(',')).join('L')}Z`;

/** @param {import('geojson').Geometry} geometry */
function pathOf(geometry) {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(ringPath).join('');
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(ringPath).join('') : '';
}

/**
 * The same as one picture, in Web Mercator.
 * @param {Shapes} shapes
 * @param {Dots} dots
 */
export function svgOf(shapes, dots) {
  const [west, south, east, north] = boundsOf(dots);
  const [[left = 0, top = 0], [right = 0, bottom = 0]] = [project([west, north]), project([east, south])];
  const box = [left, top, right - left, bottom - top].map((side) => round(side, 1)).join(' ');
  const lands = shapes.features.map(({ geometry }) => `<path d="${pathOf(geometry)}"/>`);
  const circles = dots.features.map(({ geometry }) => {
    const [x, y] = project(geometry.coordinates);
    return `<circle class="dot" cx="${x}" cy="${y}" r="3"/>`;
  });
  return `<svg viewBox="${box}" role="img" aria-label="Map of the members">${lands.join('')}${circles.join('')}</svg>`;
}
