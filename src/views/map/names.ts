// The names on the map: which cities and countries are named at a zoom, and where. Both drawers and the inset write these.
import type { I18n } from '../../i18n/i18n.ts';
import type { CountryLabel } from '../../model/base-map.ts';
import type { Box } from '../../model/boxes.ts';
import type { CountryName } from '../../model/country-names.ts';
import { placeCountryNames } from '../../model/country-names.ts';
import type { Label, Measure, Spot } from '../../model/labels.ts';
import { labelBox, labelLimit, labelZoom, placeLabels, spotBox } from '../../model/labels.ts';
import type { Shared } from '../../model/link.ts';
import type { Look } from '../../model/look.ts';
import type { Dataset, Member, MemberId } from '../../model/member.ts';
import { byPriority, KRAKOW } from '../../model/member.ts';
import { isKept } from '../../model/membership.ts';
import { worldSize } from '../../model/mercator.ts';
import { bandOf, KRAKOW_DISC, markWorld, RING, radiusAt } from '../../model/places.ts';
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
}

/** What the map shows depends on these alone, and on the camera. */
export type MapState = Pick<Shared, 'date' | 'from' | 'known' | 'compare' | 'countries' | 'city'> &
  Pick<State, 'hovered' | 'today'>;

export const pickMapState = ({ date, compare, from, known, countries, city, hovered, today }: State): MapState => ({
  date,
  compare,
  from,
  known,
  countries,
  city,
  hovered,
  today,
});

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

/** Names for `labelZoom(zoom)`: they hold until that changes. */
export function namesAt({ data, i18n, state, lettering, zoom, isSmall }: NamesInput): Names {
  const at = labelZoom(zoom);
  const measure = measureWith(lettering.advances);
  const spots = spotsToName({ data, i18n, state }, at, radiusAt(at), CITY_SIZE);
  const cities = placeLabels({ spots, most: labelLimit(at, isSmall), measure, leader: 0, within: null });
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const named = cities.flatMap((label): readonly Box[] => {
    const spot = byId.get(label.id);
    return spot ? [labelBox(spot, label, measure)] : [];
  });
  const countries = placeCountryNames({
    countries: lettering.labels,
    name: (code) => i18n.country(code).toLocaleUpperCase(i18n.lang),
    measure,
    zoom: at,
    taken: [...spots.map(spotBox), ...named],
  });
  return { cities, countries };
}

/** The marks of a zoom in px of the world there, those that are named first first. */
export function spotsToName(
  { data, i18n, state }: Pick<NamesInput, 'data' | 'i18n' | 'state'>,
  zoom: number,
  radius: number,
  citySize: number,
): readonly Spot[] {
  const scene = sceneOf(state, state.today);
  const scale = worldSize(zoom);
  return data.members
    .map((member, index) => ({ member, index, look: lookIn(member, scene, data.researched) }))
    .sort((a, b) => rank(b.member, state.city) - rank(a.member, state.city) || byPriority(a.member, b.member))
    .map(({ member, index, look }): Spot => {
      const [x, y] = markWorld(data, index, bandOf(zoom));
      const isKrakow = member.id === KRAKOW;
      const isNamed = isKrakow || (isSeen(look) && isKept(member, scene));
      const isLater = isKrakow && look.fill === 'speck';
      return {
        id: member.id,
        x: x * scale,
        y: y * scale,
        radius: reachOf(look, radius, member.id === state.city),
        text: !isNamed ? null : isLater ? i18n.t('map.notYet', { name: i18n.name(member) }) : i18n.name(member),
        size: isKrakow && !isLater ? KRAKOW_SIZE : citySize,
        bold: isKrakow && !isLater,
        isMust: isKrakow || member.id === state.city,
      };
    });
}

/** Kraków, then the chosen one, then the confirmed. */
const rank = (member: Member, city: MemberId | null): number =>
  member.id === KRAKOW ? 3 : member.id === city ? 2 : member.unconfirmed ? 0 : 1;

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
