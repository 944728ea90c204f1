// The whole picture of the SVG map: its layers, and how they are drawn for a state, a camera and a size. Uses no layout, so
// that it draws at build time too.
import type { I18n } from '../../../i18n/i18n.ts';
import type { Dataset } from '../../../model/member.ts';
import type { Camera, Size } from '../../../model/mercator.ts';
import { s } from '../../dom.ts';
import type { MapState, Names } from '../names.ts';
import { placeBase } from './base.ts';
import { drawMarks } from './marks.ts';
import { langIn, placeNames, writeNames } from './names.ts';
import type { MarksPicture } from './tell-mark.ts';

export interface Picture {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly state: MapState;
  readonly camera: Camera;
  readonly size: Size;
  /** Radius of marks, px. */
  readonly radius: number;
  readonly names: Names;
  /** Leaves out marks outside of the picture: for one whose camera never moves. */
  readonly isClipped: boolean;
}

export type DrawMarks = (group: SVGGElement, picture: MarksPicture) => void;

/** An SVG with empty layers. It shows nothing that list and card do not say, so it is one image with a name. */
export const createSvg = (label: string): SVGSVGElement =>
  s(
    'svg',
    { class: 'map-svg', role: 'img', 'aria-label': label },
    s('g', { class: 'names' }),
    s('g', { class: 'marks' }),
  );

/** Puts a drawn level of the base map under all else, in place of the one that was there. */
export function setBase(svg: SVGSVGElement, base: SVGGElement): void {
  const before = baseOf(svg);
  if (before === base) return;
  before?.remove();
  svg.prepend(base);
}

export const baseOf = (svg: SVGSVGElement): SVGGElement | null => layerOf(svg, 'base');

/** By hand: a search would go through all marks. */
const layerOf = (svg: SVGSVGElement, name: string): SVGGElement | null =>
  [...svg.children].find((child): child is SVGGElement => child.classList.contains(name)) ?? null;

const layer = (svg: SVGSVGElement, name: string): SVGGElement => {
  const group = layerOf(svg, name);
  if (!group) throw new Error(`The map has no layer "${name}".`);
  return group;
};

/** Draws all; `renamed` says that the names are others than at the last time. */
export function drawPicture(
  svg: SVGSVGElement,
  picture: Picture,
  renamed: boolean,
  marks: DrawMarks = drawMarks,
): void {
  const { size, camera, state, data, i18n } = picture;
  const viewBox = `0 0 ${size.width} ${size.height}`;
  if (svg.getAttribute('viewBox') !== viewBox) svg.setAttribute('viewBox', viewBox);
  const base = baseOf(svg);
  if (base) placeBase(base, camera, size, state.countries);
  const names = layer(svg, 'names');
  if (renamed) writeNames(names, picture.names, langIn(data, i18n));
  placeNames(names, picture);
  marks(layer(svg, 'marks'), picture);
}
