// Where marks stand: where the city is, pushed apart just enough to be seen. Worked out at build time, per whole zoom.
import type { Dataset } from './member.ts';
import type { Bounds, LonLat, Point } from './mercator.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';
import { onceForEach } from './remember.ts';

/** The zooms that marks are pushed apart for. From 7 on only members with one seat stand side by side. */
export const BANDS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The band that is drawn at a zoom: the nearest whole one. Changes at 2.5, 3.5 … */
export const bandOf = (zoom: number): number => Math.min(10, Math.max(2, Math.floor(zoom + 0.5)));

/**
 * Where all marks stand in a band, in fractions of the world as `toWorld` has them: `[x0, y0, x1, y1 …]` in the order of
 * `data.members`. Every frame of a move and every step in time asks.
 */
export const markWorlds = onceForEach((data: Dataset, band: number): Float64Array => {
  const offsets = data.spread[band] ?? [];
  const scale = worldSize(band);
  const all = new Float64Array(data.members.length * 2);
  data.members.forEach(({ lon, lat }, index) => {
    const [x, y] = toWorld([lon, lat]);
    all[index * 2] = x + (offsets[index * 2] ?? 0) / scale;
    all[index * 2 + 1] = y + (offsets[index * 2 + 1] ?? 0) / scale;
  });
  return all;
});

/** Where the mark of `data.members[index]` stands in a band, in fractions of the world. */
export function markWorld(data: Dataset, index: number, band: number): Point {
  const all = markWorlds(data, band);
  return [all[index * 2] ?? 0, all[index * 2 + 1] ?? 0];
}

/** The same in degrees. */
export const markPlace = (data: Dataset, index: number, band: number): LonLat =>
  fromWorld(markWorld(data, index, band));

/** The radius of a mark in px: 3.9 at zoom 3, 4.4 at 4, 5, 5.5, and 6 from 7 on. */
export function radiusAt(zoom: number): number {
  const steps = RADII.findIndex(([at]) => zoom < at);
  const [zoom1, radius1] = RADII[Math.max(0, steps - 1)] ?? [3, 3.9];
  const [zoom2, radius2] = RADII[steps] ?? [zoom1, radius1];
  if (steps === -1) return 6;
  return steps === 0 ? 3.5 : radius1 + ((radius2 - radius1) * (zoom - zoom1)) / (zoom2 - zoom1);
}

/** Zoom and radius, for interpolation in both drawers. */
export const RADII: readonly (readonly [zoom: number, radius: number])[] = [
  [2.5, 3.5],
  [3, 3.9],
  [4, 4.4],
  [5, 5],
  [6, 5.5],
  [7, 6],
];

/** Kraków's disc and the ring around it, in radii of the other marks. Another chosen city has the same ring. */
export const KRAKOW_DISC = 1.5;
export const RING = 2.45;

/** First view: all members, or those of the heart of Europe on a phone and in small embeds. */
export const FIRST_VIEW: Bounds = [-10, 35, 49, 66];
export const FIRST_VIEW_SMALL: Bounds = [-9, 36, 30, 61];
/** The camera stays in here. */
export const MAX_BOUNDS: Bounds = [-28, 28, 66, 71.5];
/** The inset: Belgium, the Rhine and the Ruhr. At 284 × 172 px it is 3.8 times as large as the first view on a desktop. */
export const INSET_VIEW: Bounds = [2.743, 49.813, 9.027, 52.207];
