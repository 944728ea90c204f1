// Members → bare GeoJSON: a point for each mark that a member can ever wear, in each band of zoom.
import type { FeatureCollection, Point } from 'geojson';
import type { Day } from './day.ts';
import type { Look } from './look.ts';
import { lookAt, lookName, settledLook, stackOrder } from './look.ts';
import type { Dataset, Member } from './member.ts';
import { certainFrom, firstPossible } from './membership.ts';
import { BANDS, markPlace } from './places.ts';
import { fadedLook } from './scene.ts';

export interface MarkProperties {
  readonly band: number;
  /** `lookName` of the mark. */
  readonly look: string;
  /** Higher ones lie above. */
  readonly order: number;
  /** True for the mark that it wears once it is in. */
  readonly settled: boolean;
}

/** Every look that a member wears at some day, and the speck that it becomes where a filter leaves it out. */
export function looksOf(member: Member, researched: Day): readonly Look[] {
  const { joined, left } = member;
  const turns = [firstPossible(member), certainFrom(member, researched), joined.latest, researched];
  const ends = left ? [left.earliest, left.latest] : [];
  const days = [...turns, ...ends].filter((day) => day !== null);
  const worn = [Math.min(...days) - 1, ...days].map((day) => lookAt(member, day, researched));
  const all = [...worn, fadedLook(member)];
  return [...new Map(all.map((look) => [lookName(look), look])).values()];
}

/**
 * One feature a member, band and look, for all bands or some. The id is the member's index, so one feature state reaches all of
 * its marks.
 */
export function markFeatures(
  data: Dataset,
  bands: readonly number[] = BANDS,
): FeatureCollection<Point, MarkProperties> {
  return {
    type: 'FeatureCollection',
    features: data.members.flatMap((member, index) => {
      // Whoever has left leaves the map.
      const looks = looksOf(member, data.researched).filter(({ fill }) => fill !== 'gone');
      return bands.flatMap((band) => {
        const [lon, lat] = markPlace(data, index, band);
        return looks.map((look) => ({
          type: 'Feature' as const,
          id: index,
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
          properties: {
            band,
            look: lookName(look),
            order: stackOrder(member, look),
            settled: lookName(look) === lookName(settledLook(member)),
          },
        }));
      });
    }),
  };
}
