// The pictures that other sites show beside a link, 1200 × 630 px: for a member its name, its date in words and the map around
// it; for a start page the network in one sentence, and all of it.
import type { I18n } from '../../i18n/i18n.ts';
import { nearest } from '../../model/geography.ts';
import { DEFAULTS } from '../../model/link.ts';
import type { Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import { fit } from '../../model/mercator.ts';
import { FIRST_VIEW } from '../../model/places.ts';
import { wrapWords } from '../../model/wrap.ts';
import { topOf } from '../../views/card/top.ts';
import { h, s } from '../../views/dom.ts';
import { drawSentence } from '../../views/sentence/sentence.ts';
import type { Face, Letters } from './letters.ts';
import type { Workshop } from './map.ts';
import { drawMap } from './map.ts';
import { PICTURE } from './size.ts';

const MARGIN = 48;
/** Where the map begins, px. */
const MAP_LEFT = 460;
const COLUMN = MAP_LEFT - MARGIN - 28;
/** The map is drawn smaller and then enlarged: such pictures are mostly seen small. */
const LARGER = 1.5;
/** A member's country and its neighbours; closer where members lie close together. */
const ZOOM = 4;
const ZOOM_CLOSE = 5;
/** So many others within so many km are close together. */
const CROWD = 5;
const CROWD_KM = 80;
const MAP_SIZE: Size = { width: (PICTURE.width - MAP_LEFT) / LARGER, height: PICTURE.height / LARGER };
/** A name as large as it can be, and as small as it may be, px. */
const NAME = 68;
const NAME_SMALL = 40;
/** Between the site's name and the foot, px. */
const ROOM_FOR_WORDS = 370;
const ROOM = { top: 6, right: 6, bottom: 6, left: 6 };

/** A piece of writing: its size, its lines' distance and what is free above it, px. */
interface Writing {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly above: number;
  readonly ink: string;
}

/** The picture of a member as SVG, to be drawn with `pictureStyle`. Needs a document. */
export function memberPicture(shop: Workshop, i18n: I18n, member: Member): SVGSVGElement {
  const farthest = nearest(member, shop.data.members, CROWD).at(-1);
  const zoom = farthest && farthest.km < CROWD_KM ? ZOOM_CLOSE : ZOOM;
  const camera: Camera = { zoom, lat: member.lat, lon: member.lon };
  return compose(shop, i18n, member.id, camera, memberWords(shop, i18n, member));
}

/** The picture of the whole network. */
export function networkPicture(shop: Workshop, i18n: I18n): SVGSVGElement {
  const el = h('div');
  drawSentence(el, { ...shop, i18n }, { ...DEFAULTS, today: shop.today });
  const sentence = el.querySelector('.sentence')?.textContent ?? '';
  return compose(shop, i18n, null, fit(FIRST_VIEW, MAP_SIZE, ROOM), [
    { text: sentence, face: 'serif', size: 40, line: 48, above: 0, ink: 'text' },
  ]);
}

function memberWords({ data }: Workshop, i18n: I18n, member: Member): readonly Writing[] {
  const top = h('div', {}, ...topOf({ i18n, data }, member));
  const said = (selector: string): string => top.querySelector(selector)?.textContent ?? '';
  const further = [...top.querySelectorAll('.since ~ p:not(.basis, .rank)')].map((el) => el.textContent ?? '');
  const small = { face: 'regular', size: 23, line: 30, ink: 'text-2' } as const;
  const since = { face: 'serif', size: 33, line: 40, ink: member.id === KRAKOW ? 'krakow-text' : 'text' } as const;
  return [
    { ...small, text: said('.place'), above: 0 },
    { text: i18n.name(member), face: 'serif', size: NAME, line: NAME + 2, above: 10, ink: 'text' },
    { ...small, text: said('.own-name'), size: 26, above: 4 },
    { ...since, text: unbroken(said('.since')), above: 26 },
    ...further.map((text) => ({ ...small, text, above: 10 })),
  ];
}

/** "7 September 2024" stands in one line. */
const unbroken = (text: string): string => text.replaceAll(/(\d) (\p{L}+) (?=\d{4})/gu, '$1\u00a0$2\u00a0');

function compose(
  shop: Workshop,
  i18n: I18n,
  city: string | null,
  camera: Camera,
  words: readonly Writing[],
): SVGSVGElement {
  const map = drawMap(shop, { i18n, city, camera, size: MAP_SIZE });
  // Without the page's class, which makes it as large as what it stands in.
  const sides = {
    class: 'map',
    x: MAP_LEFT,
    y: 0,
    width: PICTURE.width - MAP_LEFT,
    height: PICTURE.height,
    overflow: 'hidden',
  };
  for (const [name, value] of Object.entries(sides)) map.setAttribute(name, String(value));
  const foot: readonly Writing[] = [
    { text: i18n.t('site.independent'), face: 'regular', size: 17, line: 23, above: 0, ink: 'text-2' },
    { text: baseWords(shop, i18n), face: 'regular', size: 14, line: 19, above: 8, ink: 'text-2' },
  ];
  const head: Writing = { text: i18n.t('site.name'), face: 'serif', size: 25, line: 30, above: 0, ink: 'text' };
  const whole = fitted(shop.letters, words);
  const end = column(shop.letters, foot);
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...PICTURE, viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}` },
    s('rect', { class: 'fill-paper', ...PICTURE }),
    map,
    s('path', { class: 'line', d: `M${MAP_LEFT},0V${PICTURE.height}` }),
    placed(column(shop.letters, [head]).el, MARGIN),
    placed(whole.el, Math.max(104, 294 - whole.height / 2)),
    placed(end.el, PICTURE.height - MARGIN + 8 - end.height),
  );
}

/** A long name is set smaller, until the column has room for all. */
function fitted(letters: Letters, words: readonly Writing[]): ReturnType<typeof column> {
  const sizes = Array.from({ length: (NAME - NAME_SMALL) / 4 + 1 }, (_, step) => NAME - step * 4);
  const columns = sizes.map((size) =>
    column(
      letters,
      words.map((one) => (one.size === NAME ? { ...one, size, line: size + 2 } : one)),
    ),
  );
  const found = columns.find(({ height }) => height <= ROOM_FOR_WORDS) ?? columns.at(-1);
  return found ?? column(letters, words);
}

const baseWords = ({ data }: Workshop, i18n: I18n): string =>
  i18n.t('site.baseMap', { date: i18n.day(data.researched) });

const placed = (el: SVGGElement, y: number): SVGGElement => {
  el.setAttribute('transform', `translate(${MARGIN} ${Math.round(y)})`);
  return el;
};

/** Words in the column, those that are empty left out. A word that is wider than the column makes its piece smaller. */
function column(letters: Letters, words: readonly Writing[]): { readonly el: SVGGElement; readonly height: number } {
  const el = s('g');
  let y = 0;
  for (const { text, face, size, line, above, ink } of words) {
    if (text === '') continue;
    const width = (part: string, at: number): number => letters.outline(part, face, at).width;
    const widest = Math.max(...text.split(' ').map((word) => width(word, size)));
    const fitted = Math.floor(size * Math.min(1, COLUMN / widest));
    y += y === 0 ? 0 : above;
    for (const part of wrapWords(text, COLUMN, (tried) => width(tried, fitted))) {
      const baseline = Math.round((y + fitted * 0.8) * 10) / 10;
      el.append(
        s('path', {
          class: `ink-${ink}`,
          d: letters.outline(part, face, fitted).d,
          transform: `translate(0 ${baseline})`,
        }),
      );
      y += (line * fitted) / size;
    }
  }
  return { el, height: y };
}
