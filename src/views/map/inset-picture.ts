// The picture of the inset: Belgium, the Rhine and the Ruhr, enlarged, with a camera that never moves.
import type { I18n } from '../../i18n/i18n.ts';
import type { Box } from '../../model/boxes.ts';
import { placeLabels } from '../../model/labels.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import { fit, toWorld, worldSize } from '../../model/mercator.ts';
import { INSET_VIEW } from '../../model/places.ts';
import { h } from '../dom.ts';
import type { Names, NamesInput } from './names.ts';
import { marksToSpare, measureWith, spotsToName } from './names.ts';
import type { Picture } from './svg/picture.ts';
import { createSvg } from './svg/picture.ts';

/** LOOK.md, "Inset". */
export const INSET_SIZE: Size = { width: 284, height: 172 };
/** As large as on the map itself: only the distances grow. */
export const INSET_RADIUS = 3.7;
const NAME_SIZE = 11.5;
const LEADER = 42;
/** More names than have room in it. */
const MOST = 90;
/** Names keep so far from the frame, px. */
const EDGE = 2;

export const INSET_CAMERA: Camera = fit(INSET_VIEW, INSET_SIZE, { top: 0, right: 0, bottom: 0, left: 0 });

export interface Inset {
  readonly caption: HTMLElement;
  readonly box: HTMLElement;
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
}

export function createInset(i18n: I18n): Inset {
  const words = i18n.t('map.inset');
  const svg = createSvg(words);
  // Its caption says what it is, and the list what it shows.
  svg.setAttribute('aria-hidden', 'true');
  const stage = h('div', { class: 'inset-stage', tabindex: -1 }, svg);
  return {
    caption: h('figcaption', { class: 'inset-caption' }, words),
    box: h('div', { class: 'inset-box' }, stage),
    stage,
    svg,
  };
}

type Words = Pick<NamesInput, 'data' | 'i18n' | 'state' | 'lettering'>;

/** The names in the inset; those of marks outside of it stay away. */
export function insetNames(words: Words): Names {
  const scale = worldSize(INSET_CAMERA.zoom);
  const [x, y] = toWorld([INSET_CAMERA.lon, INSET_CAMERA.lat]).map((part) => part * scale) as [number, number];
  const [right, down] = [INSET_SIZE.width / 2 - EDGE, INSET_SIZE.height / 2 - EDGE];
  const within: Box = [x - right, y - down, x + right, y + down];
  const style = { zoom: INSET_CAMERA.zoom, radius: INSET_RADIUS, size: NAME_SIZE };
  const isInside = (atX: number, atY: number): boolean => Math.abs(atX - x) < right && Math.abs(atY - y) < down;
  const spots = spotsToName(words, style, MOST, isInside);
  const marks = marksToSpare(words, INSET_CAMERA.zoom, INSET_RADIUS);
  const measure = measureWith(words.lettering.advances);
  return { cities: placeLabels({ spots, marks, most: MOST, measure, leader: LEADER, within }), countries: [] };
}

export const insetPicture = (words: Pick<Words, 'data' | 'i18n' | 'state'>, names: Names): Picture => ({
  data: words.data,
  i18n: words.i18n,
  state: words.state,
  camera: INSET_CAMERA,
  size: INSET_SIZE,
  radius: INSET_RADIUS,
  names,
  isClipped: true,
});
