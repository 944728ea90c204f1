// City and country names as SVG text: written when they change, else only moved.
import type { I18n } from '../../../i18n/i18n.ts';
import type { Label } from '../../../model/labels.ts';
import type { Dataset } from '../../../model/member.ts';
import { indexesOf, KRAKOW } from '../../../model/member.ts';
import type { Camera, LonLat, Size } from '../../../model/mercator.ts';
import { project } from '../../../model/mercator.ts';
import { bandOf, markPlace } from '../../../model/places.ts';
import { s } from '../../dom.ts';
import type { Names } from '../names.ts';
import { arrange } from './arrange.ts';
import { setIfOther, tenth } from './px.ts';

export interface NamesPicture {
  readonly data: Dataset;
  readonly names: Names;
  readonly camera: Camera;
  readonly size: Size;
}

/** What each name was written from: in a step of time most of them stay as they are. */
const written = new WeakMap<Element, string>();

/** Writes the names into a group, each as a group at its place. `langOf`: the language of a name that is not the page's. */
export function writeNames(group: SVGGElement, names: Names, langOf: (id: string) => string | null): void {
  const there = new Map([...group.children].map((el) => [written.get(el) ?? '', el]));
  const kept = <T>(name: T, write: (name: T) => SVGGElement): Element => {
    const word = JSON.stringify(name);
    const el = there.get(word) ?? write(name);
    written.set(el, word);
    return el;
  };
  const countries = names.countries.map((name) =>
    kept(name, ({ code, text, dx, dy }) =>
      s('g', { class: 'country-name', 'data-code': code }, s('text', { x: tenth(dx), y: tenth(dy) }, text)),
    ),
  );
  const cities = names.cities.map((name) =>
    kept(name, (label) =>
      s(
        'g',
        { class: nameClass(label), 'data-name': label.id },
        label.leader && leaderLine(label.leader),
        s(
          'text',
          { x: tenth(label.dx), y: tenth(label.dy), class: `at-${label.align}`, lang: langOf(label.id) },
          label.text,
        ),
      ),
    ),
  );
  arrange(group, [...countries, ...cities]);
}

/** The language of a member's name that is not the page's, by id. */
export const langIn =
  (data: Dataset, i18n: I18n) =>
  (id: string): string | null => {
    const member = data.members[indexesOf(data).get(id) ?? -1];
    return member ? i18n.nameLang(member) : null;
  };

const nameClass = ({ id, bold }: Label): string =>
  id !== KRAKOW ? 'city-name' : bold ? 'city-name krakow-name' : 'city-name krakow-later';

const leaderLine = ([from, to]: NonNullable<Label['leader']>): SVGLineElement =>
  s('line', { class: 'leader', x1: tenth(from[0]), y1: tenth(from[1]), x2: tenth(to[0]), y2: tenth(to[1]) });

/** Moves written names to where a camera sees them. */
export function placeNames(group: SVGGElement, { data, names, camera, size }: NamesPicture): void {
  const places = new Map<string, LonLat>(
    names.countries.map(({ code, lon, lat }) => [`data-code ${code}`, [lon, lat]]),
  );
  for (const { id } of names.cities) {
    const index = indexesOf(data).get(id);
    if (index !== undefined) places.set(`data-name ${id}`, markPlace(data, index, bandOf(camera.zoom)));
  }
  for (const el of group.children) {
    const key = ['data-code', 'data-name'].find((name) => el.hasAttribute(name)) ?? '';
    const place = places.get(`${key} ${el.getAttribute(key)}`);
    if (!place) continue;
    const [x, y] = project(place, camera, size);
    setIfOther(el, 'transform', `translate(${tenth(x)} ${tenth(y)})`);
  }
}
