// The present view as one picture, 1600 × 900: sentence, legend, map, timeline, date, sources and licence.
import { advances } from 'virtual:base-map';
import type { Size } from '../model/mercator.ts';
import { textWidth } from '../model/text-width.ts';
import { wrapWords } from '../model/wrap.ts';
import type { State } from '../store/store.ts';
import { h, s } from '../views/dom.ts';
import { drawLegend } from '../views/legend/legend.ts';
import { INSET_SIZE } from '../views/map/inset-picture.ts';
import { COUNT_SIGNS } from '../views/timeline/draw-curve.ts';
import { freeze } from './freeze.ts';
import { fontsFor } from './picture-fonts.ts';
import { sentencesOf } from './sentences.ts';
import type { Ground, Parts } from './static-map.ts';
import { drawStaticInset, drawStaticMap, drawStaticStrip, isWhole, loadGround } from './static-map.ts';
import type { PaperWords } from './words.ts';

export const PICTURE: Size = { width: 1600, height: 900 };

const MARGIN = 44;
/** The map and the timeline are drawn smaller and then enlarged, so that a picture on a slide can be read. */
const LARGER = 1.2;
const COLUMN = 356;
const GAP = 28;
const FOOT = 66;
const INSET_LARGER = 1.08;
/** The column of inset and legend at the right, px. */
const ASIDE = 350;

/** A piece of writing: its place, its size and the lines' distance, px. */
interface Writing {
  readonly lines: readonly string[];
  readonly y: number;
  readonly size: number;
  readonly line: number;
  readonly serif?: boolean;
  readonly quiet?: boolean;
}

/** The mean letter of Brygada 1918 beside one of Source Sans 3; see WIDTHS in build/font-css.ts. */
const SERIF = 470 / 418;

const wrap = (text: string, width: number, size: number, serif: boolean): readonly string[] =>
  wrapWords(text, width, (line) => textWidth(line, size, advances, serif ? SERIF : 1));

/** Draws the picture inside `host`, an element of the page, whose styles it takes with it. */
export async function drawViewPicture(
  host: HTMLElement,
  parts: Parts,
  state: State,
  words: PaperWords,
): Promise<SVGSVGElement> {
  const strip = drawStaticStrip(parts, state, (PICTURE.width - 2 * MARGIN) / LARGER, 'picture-');
  const stripHeight = Number(strip.getAttribute('height')) * LARGER;
  const top = PICTURE.height - FOOT - stripHeight;
  const size: Size = { width: (PICTURE.width - MARGIN - COLUMN - GAP - ASIDE) / LARGER, height: top / LARGER };
  const ground = await loadGround(parts.data, state, size);
  const svg = compose({ host, parts, state, words, ground, size, strip, top });
  const fonts = await fontsFor(svg.textContent ?? '');
  svg.prepend(s('style', {}, fonts));
  return svg;
}

interface Composition {
  readonly host: HTMLElement;
  readonly parts: Parts;
  readonly state: State;
  readonly words: PaperWords;
  readonly ground: Ground;
  readonly size: Size;
  readonly strip: SVGSVGElement;
  /** Where the timeline begins, px. */
  readonly top: number;
}

function compose({ host, parts, state, words, ground, size, strip, top }: Composition): SVGSVGElement {
  const { i18n, data } = parts;
  const map = drawStaticMap(parts, state, ground, size);
  const [main = '', second = ''] = sentencesOf(parts, words, state);
  const date = state.date === null ? i18n.day(state.today) : i18n.partial(state.date, 'nom');
  const writings = column(i18n.t('site.name'), main, second);
  const legend = legendOf(parts, state, isWhole(state) ? UNDER_INSET : MARGIN);
  const foot = [
    `${i18n.t('site.independent')} ${words.t('paper.shown', { date })}`,
    i18n.t('site.baseMap', { date: i18n.day(data.researched) }),
  ];
  const left = MARGIN + COLUMN + GAP;
  const svg = s(
    'svg',
    { class: 'view-picture', ...PICTURE, viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}` },
    s('title', {}, main),
    s('desc', {}, [second, date, ...foot].join(' ')),
    s('rect', { class: 'fill-paper', ...PICTURE }),
    placed(map.svg, left, 0, LARGER),
    map.outside > 0 ? outsideNote(i18n.t('map.outside', { count: map.outside }), top) : null,
    ...(isWhole(state) ? insetOf(parts, state, ground) : []),
    ...writings.map(write),
    legend,
    s('path', { class: 'line', d: `M0,${top}H${PICTURE.width}` }),
    placed(strip, MARGIN, top, LARGER),
    state.countries.length === 0 ? signsOf(parts, top + 22) : null,
    ...foot.map((line, index) =>
      write({ lines: [line], y: PICTURE.height - FOOT + 30 + index * 20, size: 14, line: 20, quiet: true }),
    ),
  );
  // The timeline's styles hang on its strip.
  host.replaceChildren(h('div', { class: 'strip' }, svg));
  freeze(svg);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  host.replaceChildren();
  return svg;
}

function column(name: string, main: string, second: string): readonly Writing[] {
  const title = wrap(main, COLUMN, 34, true);
  const after = 96 + title.length * 41;
  return [
    { lines: [name], y: MARGIN, size: 20, line: 24, serif: true },
    { lines: title, y: 96, size: 34, line: 41, serif: true },
    { lines: second ? wrap(second, COLUMN, 17, false) : [], y: after + 4, size: 17, line: 25, quiet: true },
  ];
}

function write({ lines, y, size, line, serif = false, quiet = false }: Writing): SVGTextElement {
  const spans = lines.map((text, index) => s('tspan', { x: MARGIN, y: y + index * line }, text));
  const kind = `writing${serif ? ' serif' : ''}${quiet ? ' quiet' : ''}`;
  return sized(s('text', { class: kind }, ...spans), size);
}

/** The rows of the page's legend, a mark and its words each. */
function legendOf(parts: Parts, state: State, y: number): SVGGElement {
  const el = h('div');
  drawLegend(el, parts, state, 'plain');
  const rows = [...el.querySelectorAll('li')].map((row, index) => {
    const mark = s(
      'g',
      { transform: `translate(7 ${-5.5}) scale(1.2)` },
      ...(row.querySelector('svg')?.childNodes ?? []),
    );
    const words = sized(s('text', { class: 'writing', x: 26, y: 0 }, row.textContent ?? ''), 16);
    return s('g', { transform: `translate(${PICTURE.width - ASIDE + 22} ${y + index * 25})` }, mark, words);
  });
  return s('g', {}, ...rows);
}

const UNDER_INSET = 288;

function insetOf(parts: Parts, state: State, ground: Ground): readonly SVGElement[] {
  const inset = drawStaticInset(parts, state, ground);
  const { width, height } = INSET_SIZE;
  const [x, y] = [PICTURE.width - ASIDE + 22, MARGIN + 10];
  const sides = { x, y, width: width * INSET_LARGER, height: height * INSET_LARGER };
  inset.setAttribute('class', 'map-svg in-picture');
  return [
    sized(s('text', { class: 'writing', x, y: y - 12 }, parts.i18n.t('map.inset')), 14),
    placed(inset, x, y, INSET_LARGER),
    s('rect', { class: 'frame', ...sides }),
  ];
}

/** What the signs of published numbers mean; a country filter leaves them out. */
function signsOf({ i18n }: Parts, y: number): SVGGElement {
  const intro = i18n.t('timeline.published');
  let x = MARGIN + SIGNS_AT;
  const parts: SVGElement[] = [small(intro, x, y)];
  x += textWidth(intro, 15, advances) + 14;
  for (const sign of ['exact', 'over', 'about'] as const) {
    const label = i18n.t(`timeline.${sign}`);
    const path = s('path', {
      class: 'sign',
      d: COUNT_SIGNS[sign],
      transform: `translate(${x + 6} ${y - 4}) scale(1.2)`,
    });
    parts.push(path, small(label, x + 17, y));
    x += textWidth(label, 15, advances) + 34;
  }
  return s('g', {}, ...parts);
}

const SIGNS_AT = 330;

const small = (text: string, x: number, y: number): SVGTextElement =>
  sized(s('text', { class: 'writing quiet', x, y }, text), 15);

const outsideNote = (words: string, top: number): SVGTextElement =>
  sized(s('text', { class: 'writing', 'text-anchor': 'end', x: PICTURE.width - 20, y: top - 14 }, words), 15);

/** Before the size of the page's own rules, in px. Not by an attribute: the site's content security policy lets none hold styles. */
function sized(el: SVGTextElement, size: number): SVGTextElement {
  el.style.fontSize = `${size}px`;
  return el;
}

/** A drawn SVG at a place of the picture, enlarged. */
function placed(svg: SVGSVGElement, x: number, y: number, larger: number): SVGSVGElement {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const sides = { x, y, width: width * larger, height: height * larger, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(sides)) svg.setAttribute(name, String(value));
  return svg;
}
