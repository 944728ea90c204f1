// Which names of countries stand on the map: those that fit their country and touch neither a mark nor a city's name.
import type { CountryLabel } from './base-map.ts';
import type { Box, Obstacles } from './boxes.ts';
import { boxIndex } from './boxes.ts';
import type { Measure } from './labels.ts';
import { toWorld, worldSize } from './mercator.ts';

export interface CountryName {
  readonly code: string;
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
  /** From the place to the middle of the text's baseline, px. */
  readonly dx: number;
  readonly dy: number;
}

export const COUNTRY_SIZE = 10;
/** Letters are spaced by this part of the size. */
export const COUNTRY_SPACING = 0.12;

export interface CountryNamesInput {
  readonly countries: readonly CountryLabel[];
  /** The name of a country as it is to be written, in capitals. */
  readonly name: (code: string) => string;
  readonly measure: Measure;
  readonly zoom: number;
  /** Marks, and names of cities, in px of the world at that zoom. */
  readonly marks: Pick<Obstacles, 'touches'>;
  readonly taken: readonly Box[];
}

/** A name may be a little wider than its country: part of it may stand over the sea. */
const EXCESS = 1.1;
/** Half the height of capitals, in sizes. */
const HALF_CAPITAL = 0.33;
/** Px kept free around a name. */
const FREE = 3;

/** The widest country first. Each name is tried in the middle, then shifted as far as the country is wide. */
export function placeCountryNames({
  countries,
  name,
  measure,
  zoom,
  marks,
  taken,
}: CountryNamesInput): readonly CountryName[] {
  const index = boxIndex(taken);
  const scale = worldSize(zoom);
  const names: CountryName[] = [];
  for (const { code, lon, lat, width } of countries.toSorted((a, b) => b.width - a.width)) {
    const text = name(code);
    const wide = measure(text, COUNTRY_SIZE, false) + text.length * COUNTRY_SIZE * COUNTRY_SPACING;
    const room = (width / 360) * scale;
    if (wide > room * EXCESS) continue;
    const slack = Math.max(0, room - wide) / 2;
    const [x, y] = toWorld([lon, lat]);
    const boxOf = ([dx, dy]: readonly [number, number]): Box => {
      const [middle, baseline] = [x * scale + dx, y * scale + dy];
      const half = wide / 2 + FREE;
      return [middle - half, baseline - COUNTRY_SIZE * 0.7 - FREE, middle + half, baseline + FREE];
    };
    const spot = shifts(slack).find((shift) => ![index, marks].some(({ touches }) => touches(boxOf(shift))));
    if (!spot) continue;
    index.add(boxOf(spot));
    names.push({ code, text, lon, lat, dx: spot[0], dy: spot[1] });
  }
  return names;
}

function shifts(slack: number): readonly (readonly [dx: number, dy: number])[] {
  const baseline = COUNTRY_SIZE * HALF_CAPITAL;
  return [0, -9, 9].flatMap((dy) =>
    [0, -0.5, 0.5, -1, 1].map((part) => [Math.round(part * slack) + 0, baseline + dy] as const),
  );
}
