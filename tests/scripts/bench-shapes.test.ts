// The yardstick pages of the benchmark draw what the site draws: every member and every country, once.
import { expect, test } from 'vitest';
import { boundsOf, dotsOf, shapesOf, svgOf } from '../../scripts/bench-shapes.mjs';
import type { BaseTopology } from '../../src/model/base-map.ts';
import { realData } from '../real-data.ts';

const none: BaseTopology['objects']['coast'] = { type: 'GeometryCollection', geometries: [] };

/** Two countries with a border between them. */
const topology: BaseTopology = {
  type: 'Topology',
  arcs: [
    [
      [10, 50],
      [10, 52],
    ],
    [
      [10, 52],
      [0, 52],
      [0, 50],
      [10, 50],
    ],
    [
      [10, 52],
      [20.123456, 52],
      [20, 50],
      [10, 50],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AA', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'BB', arcs: [[[0, 2]]] },
      ],
    },
    borders: { type: 'GeometryCollection', geometries: [] },
    coast: none,
    lakes: none,
    rivers: none,
  },
};

const dots = dotsOf(realData);

test('each member is a dot, with a day up to the last of the research', () => {
  expect(dots.features).toHaveLength(realData.members.length);
  for (const { properties } of dots.features) expect(properties.day).toBeLessThanOrEqual(realData.researched);
});

test('all dots lie within the bounds', () => {
  const [west, south, east, north] = boundsOf(dots);
  for (const { lon, lat } of realData.members) {
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
  }
});

test('each country is an area without more digits than it needs', () => {
  const { features } = shapesOf(topology);
  expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'MultiPolygon']);
  expect(JSON.stringify(features)).toContain('[20.12,52]');
});

test('the picture has a path for each country and a circle for each member inside of its box', () => {
  const svg = svgOf(shapesOf(topology), dots);
  expect(svg.match(/<path d="M[\d.,LMZ-]+Z"\/>/g)).toHaveLength(2);
  const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const circles = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(circles).toHaveLength(realData.members.length);
  for (const [x, y] of circles) {
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
  }
});
