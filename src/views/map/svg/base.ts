// The base map as SVG: land, lakes, rivers, borders, coast. Drawn in units of its level, then only moved.
import type { Level } from '../../../model/base-map.ts';
import { LEVELS } from '../../../model/base-map.ts';
import type { Box } from '../../../model/boxes.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { toWorld, worldSize } from '../../../model/mercator.ts';
import { s } from '../../dom.ts';
import { RIVERS_FROM } from '../base-source.ts';
import { setIfOther } from './px.ts';
import type { Grade, Line, Shape } from './shapes.ts';
import { linesIn, UNITS } from './shapes.ts';

/** The base map of a grade, not yet in its place; only what shows in a box (units of the grade), null for all of it. */
export function drawBase(shapes: readonly Shape[], grade: Grade, box: Box | null): SVGGElement {
  const paths = shapes.map((shape) => {
    const lines = box ? linesIn(shape, box) : shape.lines;
    return s('path', { class: shape.name, 'data-country': shape.code || null, d: pathOf(lines, shape.isArea) });
  });
  return s('g', { class: 'base', 'data-level': grade }, s('g', { class: 'shapes' }, ...paths));
}

/** Moves a drawn base map to where a camera sees it, and lifts the chosen countries. */
export function placeBase(base: SVGGElement, camera: Camera, size: Size, countries: readonly string[]): void {
  const units = UNITS[gradeOf(base)];
  const scale = worldSize(camera.zoom);
  const [x, y] = toWorld([camera.lon, camera.lat]);
  const k = scale / units;
  const [left, top] = [size.width / 2 - x * scale, size.height / 2 - y * scale];
  setIfOther(base, 'transform', `matrix(${k} 0 0 ${k} ${left} ${top})`);
  base.toggleAttribute('data-rivers', camera.zoom >= RIVERS_FROM);
  for (const land of base.querySelectorAll('.land')) {
    const isOn = countries.includes(land.getAttribute('data-country') ?? '');
    if (land.hasAttribute('data-on') !== isOn) land.toggleAttribute('data-on', isOn);
  }
}

/** What a camera sees, in units of a level, grown by `times` its width and height on each side. */
export function boxOf(camera: Camera, size: Size, level: Level, times: number): Box {
  const units = UNITS[level];
  const [x, y] = toWorld([camera.lon, camera.lat]).map((part) => part * units) as [number, number];
  const half = (px: number): number => (px * (0.5 + times) * units) / worldSize(camera.zoom);
  return [x - half(size.width), y - half(size.height), x + half(size.width), y + half(size.height)];
}

const gradeOf = (base: Element): Grade => LEVELS.find((level) => level === base.getAttribute('data-level')) ?? 'sketch';

const pathOf = (lines: readonly Line[], isArea: boolean): string => lines.map((line) => lineOf(line, isArea)).join('');

/** Each point relative to the one before: the shortest way to write it. */
function lineOf(line: Line, isArea: boolean): string {
  let [x0, y0] = [line[0] ?? 0, line[1] ?? 0];
  let path = '';
  for (let at = 2; at < line.length; at += 2) {
    const [x = 0, y = 0] = [line[at], line[at + 1]];
    if (x !== x0 || y !== y0) path += `${spaced(x - x0, path === '')}${spaced(y - y0, false)}`;
    [x0, y0] = [x, y];
  }
  return path && `M${line[0]},${line[1]}l${path}${isArea ? 'z' : ''}`;
}

/** A minus parts numbers as well as a space does. */
const spaced = (value: number, isFirst: boolean): string => (value < 0 || isFirst ? `${value}` : ` ${value}`);
