// The map of a picture: the page's own SVG map for a state and a camera, its words turned into outlines.
import type { I18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { DEFAULTS } from '../../model/link.ts';
import type { Dataset, MemberId } from '../../model/member.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import { radiusAt } from '../../model/places.ts';
import { s } from '../../views/dom.ts';
import type { Lettering } from '../../views/map/names.ts';
import { namesAt, seenBy } from '../../views/map/names.ts';
import { boxOf, drawBase } from '../../views/map/svg/base.ts';
import { createSvg, drawPicture, setBase } from '../../views/map/svg/picture.ts';
import type { Shape } from '../../views/map/svg/shapes.ts';
import type { Face, Letters } from './letters.ts';

/** What all pictures are drawn with. */
export interface Workshop {
  readonly data: Dataset;
  readonly today: Day;
  readonly lettering: Lettering;
  /** The middle level of the base map. */
  readonly shapes: readonly Shape[];
  readonly letters: Letters;
}

export interface MapPart {
  readonly i18n: I18n;
  readonly city: MemberId | null;
  readonly camera: Camera;
  readonly size: Size;
}

/** Part of the size that is drawn beyond each edge, so that the cut itself is not seen. */
const EDGE = 0.02;

/** City names beside the chosen one: the picture is seen for a moment. */
const MOST_NAMES = 20;

export function drawMap(shop: Workshop, { i18n, city, camera, size }: MapPart): SVGSVGElement {
  const { data, today, lettering } = shop;
  const state = { ...DEFAULTS, city, today, hovered: null };
  const placed = namesAt({
    ...{ data, i18n, state, lettering, zoom: camera.zoom },
    isSmall: false,
    within: seenBy(camera, size),
  });
  const names = { ...placed, cities: placed.cities.slice(0, MOST_NAMES) };
  const svg = createSvg('');
  setBase(svg, drawBase(shop.shapes, 'mid', boxOf(camera, size, 'mid', EDGE)));
  const radius = radiusAt(camera.zoom);
  drawPicture(svg, { data, i18n, state, camera, size, radius, names, isClipped: true }, true);
  for (const text of svg.querySelectorAll('text')) outlineText(text, shop.letters, { city, size });
  return svg;
}

interface NameStyle {
  readonly face: Face;
  /** Px. */
  readonly size: number;
  /** Px added to each letter. */
  readonly spacing: number;
}

const CITY: NameStyle = { face: 'regular', size: 12.5, spacing: 0 };
/** Seen small, the ring alone would be overlooked. */
const CHOSEN: NameStyle = { ...CITY, face: 'bold' };

/** The names as picture.css has them, by the class of their group. */
const STYLES: Readonly<Record<string, NameStyle>> = {
  'country-name': { face: 'regular', size: 10, spacing: 1.2 },
  'krakow-name': { face: 'bold', size: 18.5, spacing: 0 },
};

/** Writes a name as an outline. That of a country goes if the picture's edge would cut it. */
function outlineText(text: Element, letters: Letters, { city, size: within }: Pick<MapPart, 'city' | 'size'>): void {
  const group = text.parentElement;
  const classes = group?.getAttribute('class')?.split(' ') ?? [];
  const style =
    classes.map((name) => STYLES[name]).find((one) => one !== undefined) ??
    (group?.getAttribute('data-name') === city ? CHOSEN : CITY);
  const { d, width } = letters.outline(text.textContent ?? '', style.face, style.size, style.spacing);
  const own = text.getAttribute('class') ?? '';
  const isCountry = classes.includes('country-name');
  const before = own === 'at-end' ? width : own === 'at-middle' || isCountry ? width / 2 : 0;
  const [x, y] = [Number(text.getAttribute('x')) - before, Number(text.getAttribute('y'))];
  const [, left = 0, top = 0] = /([-\d.]+) ([-\d.]+)/.exec(group?.getAttribute('transform') ?? '')?.map(Number) ?? [];
  const isCut = left + x < 0 || left + x + width > within.width || top + y < style.size || top + y > within.height;
  if (isCountry && isCut) group?.remove();
  else
    text.replaceWith(s('path', { class: `words ${own}`.trim(), d, transform: `translate(${tenth(x)} ${tenth(y)})` }));
}

const tenth = (px: number): number => Math.round(px * 10) / 10;
