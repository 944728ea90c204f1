// The names on the map: which cities and countries are named at a zoom, and where. Both drawers and the inset write these.
import type { I18n } from '../../i18n/i18n.ts';
import type { CountryLabel } from '../../model/base-map.ts';
import type { Box, Obstacles } from '../../model/boxes.ts';
import type { CountryName } from '../../model/country-names.ts';
import { placeCountryNames } from '../../model/country-names.ts';
import type { Label, Measure, Spot } from '../../model/labels.ts';
import { halfSide, labelBox, labelLimit, labelZoom, placeLabels } from '../../model/labels.ts';
import type { Shared } from '../../model/link.ts';
import type { Look } from '../../model/look.ts';
import { marksAt } from '../../model/mark-grid.ts';
import type { Dataset, Member, MemberId } from '../../model/member.ts';
import { byPriority, KRAKOW } from '../../model/member.ts';
import { isKept } from '../../model/membership.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import { toWorld, worldSize } from '../../model/mercator.ts';
import { bandOf, KRAKOW_DISC, markWorld, RING, radiusAt } from '../../model/places.ts';
import { onceFor } from '../../model/remember.ts';
import { lookIn, sceneOf } from '../../model/scene.ts';
import type { Advances } from '../../model/text-width.ts';
import { textWidth, weightFactor } from '../../model/text-width.ts';
import type { State } from '../../store/store.ts';

/** What the build knows of the base map's words. */
export interface Lettering {
  readonly labels: readonly CountryLabel[];
  /** Widths of letters, for `textWidth`. */
  readonly advances: Advances;
}

export interface NamesInput {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly state: MapState;
  readonly lettering: Lettering;
  readonly zoom: number;
  /** On a phone or in a small frame. */
  readonly isSmall: boolean;
  /** City names stay in here, px of the world at `labelZoom(zoom)`: for a picture that nobody moves. */
  readonly within?: Box;
}

/** What is drawn on the map, names and marks, depends on these alone, on the camera, and on where one points. */
export type DrawnState = Pick<Shared, 'date' | 'from' | 'known' | 'compare' | 'countries' | 'city'> &
  Pick<State, 'today'>;
export type MapState = DrawnState & Pick<State, 'hovered'>;

export const pickDrawn = ({ date, compare, from, known, countries, city, today }: State): DrawnState => ({
  ...{ date, compare, from, known, countries, city, today },
});

export const pickMapState = (state: State): MapState => ({ ...pickDrawn(state), hovered: state.hovered });

export interface Names {
  readonly cities: readonly Label[];
  readonly countries: readonly CountryName[];
}

const CITY_SIZE = 12.5;
const KRAKOW_SIZE = 18.5;
/** The weight of Kraków's name. */
const BOLD = 600;

export const measureWith =
  (advances: Advances): Measure =>
  (text, size, bold) =>
    textWidth(text, size, advances, bold ? weightFactor(BOLD) : 1);

/** So many members are tried for each name that a map may show. */
const TRIES = 8;

/** Names for `labelZoom(zoom)`: they hold until that changes. */
export function namesAt({ data, i18n, state, lettering, zoom, isSmall, within }: NamesInput): Names {
  const at = labelZoom(zoom);
  const most = labelLimit(at, isSmall);
  const measure = measureWith(lettering.advances);
  const marks = marksToSpare({ data, state }, at, radiusAt(at));
  const style: SpotStyle = { zoom: at, radius: radiusAt(at), size: CITY_SIZE };
  const spots = spotsToName({ data, i18n, state }, style, most * TRIES);
  const cities = placeLabels({ spots, marks, most, measure, leader: 0, within: within ?? null });
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const taken = cities.flatMap((label): readonly Box[] => {
    const spot = byId.get(label.id);
    return spot ? [labelBox(spot, label, measure)] : [];
  });
  const countries = placeCountryNames({
    countries: lettering.labels,
    name: (code) => i18n.country(code).toLocaleUpperCase(i18n.lang),
    measure,
    zoom: at,
    marks,
    taken,
  });
  return { cities, countries };
}

/** What a camera sees, in px of the world at the zoom that its names are placed for. */
export function seenBy({ zoom, lon, lat }: Camera, { width, height }: Size): Box {
  const at = labelZoom(zoom);
  const [x, y] = toWorld([lon, lat]).map((part) => part * worldSize(at)) as [number, number];
  const half = 2 ** (at - zoom) / 2;
  return [x - width * half, y - height * half, x + width * half, y + height * half];
}

export interface SpotStyle {
  readonly zoom: number;
  /** Of a mark, px. */
  readonly radius: number;
  /** Of a name, px. */
  readonly size: number;
}

/** The marks that would have a name, in px of the world at the zoom, those that are named first first; `most` of them. */
export function spotsToName(
  { data, i18n, state }: Pick<NamesInput, 'data' | 'i18n' | 'state'>,
  { zoom, radius, size }: SpotStyle,
  most: number,
  isWanted: (x: number, y: number) => boolean = () => true,
): readonly Spot[] {
  const scene = sceneOf(state, state.today);
  const scale = worldSize(zoom);
  const spots: Spot[] = [];
  for (const index of firstNamed(data, state.city)) {
    if (spots.length >= most) break;
    const member = data.members[index];
    const [x, y] = markWorld(data, index, bandOf(zoom)).map((part) => part * scale) as [number, number];
    if (!member || !isWanted(x, y)) continue;
    const look = lookIn(member, scene, data.researched);
    const isKrakow = member.id === KRAKOW;
    if (!isKrakow && !(isSeen(look) && isKept(member, scene))) continue;
    const isLater = isKrakow && look.fill === 'speck';
    spots.push({
      id: member.id,
      x,
      y,
      radius: reachOf(look, radius, member.id === state.city),
      text: isLater ? i18n.t('map.notYet', { name: i18n.name(member) }) : i18n.name(member),
      size: isKrakow && !isLater ? KRAKOW_SIZE : size,
      bold: isKrakow && !isLater,
      isMust: isKrakow || member.id === state.city,
    });
  }
  return spots;
}

/** What the marks of a zoom cover, for names to spare. */
export function marksToSpare(
  { data, state }: Pick<NamesInput, 'data' | 'state'>,
  zoom: number,
  radius: number,
): Obstacles {
  const scene = sceneOf(state, state.today);
  return marksAt(data, zoom, halfSide(radius * RING), (index) => {
    const member = data.members[index];
    if (!member) return 0;
    return halfSide(reachOf(lookIn(member, scene, data.researched), radius, member.id === state.city));
  });
}

const orderOf = onceFor(({ members }: Dataset): readonly number[] =>
  members.map((_, index) => index).sort((a, b) => byRank(members[a], members[b])),
);

/** Indexes of the members as they are named: Kraków, then the chosen one, then the confirmed, larger ones first. */
function* firstNamed(data: Dataset, city: MemberId | null): Generator<number> {
  const { members } = data;
  const first = [KRAKOW, city].flatMap((id) => {
    const at = id === null ? -1 : members.findIndex((member) => member.id === id);
    return at < 0 ? [] : [at];
  });
  yield* new Set(first);
  for (const index of orderOf(data)) if (!first.includes(index)) yield index;
}

const byRank = (a: Member | undefined, b: Member | undefined): number =>
  a && b ? Number(a.unconfirmed) - Number(b.unconfirmed) || byPriority(a, b) : 0;

/** A mark of a member that is in, or may be. */
const isSeen = ({ fill }: Look): boolean => fill !== 'speck' && fill !== 'gone';

const SPECK_REACH = 2.2;

/** How far a mark reaches, its ring included. */
export function reachOf(look: Look, radius: number, isChosen: boolean): number {
  if (isChosen || (look.ink === 'krakow' && look.fill !== 'speck')) return radius * RING;
  return look.fill === 'speck' ? SPECK_REACH : radius;
}

/** The radius that a look is drawn with: Kraków's disc is larger. */
export const drawnRadius = (look: Look, radius: number): number =>
  look.ink === 'krakow' ? radius * KRAKOW_DISC : radius;
