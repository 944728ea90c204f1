// Where the marks stand on the screen: for the pointer, the keys, and what lies over the map. All px.
import type { Placed } from '../../model/geography.ts';
import type { Dataset, Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import { isKept } from '../../model/membership.ts';
import type { Camera, Size } from '../../model/mercator.ts';
import { screenOf } from '../../model/mercator.ts';
import { bandOf, markWorld, markWorlds } from '../../model/places.ts';
import { remember } from '../../model/remember.ts';
import { lookIn, sceneOf } from '../../model/scene.ts';
import { SPECK } from '../mark.ts';
import type { MapState } from './names.ts';
import { drawnRadius } from './names.ts';

export interface ScreenSpot extends Placed {
  readonly member: Member;
  readonly radius: number;
  /** Not yet in at the chosen date: small, but there. */
  readonly isSpeck: boolean;
}

export interface SpotsInput {
  readonly data: Dataset;
  readonly state: MapState;
  readonly camera: Camera;
  readonly size: Size;
  readonly radius: number;
}

/** The marks that can be pointed at: all that the filters leave in, and Kraków. */
export function spotsAt({ data, state, camera, size, radius }: SpotsInput): readonly ScreenSpot[] {
  const scene = sceneOf(state, state.today);
  const band = bandOf(camera.zoom);
  const { scale, left, top } = screenOf(camera, size);
  return data.members.flatMap((member, index) => {
    if (member.id !== KRAKOW && !isKept(member, scene)) return [];
    const world = markWorld(data, index, band);
    const [x, y] = [world[0] * scale + left, world[1] * scale + top];
    const look = lookIn(member, scene, data.researched);
    if (look.fill === 'gone') return [];
    const isSpeck = look.fill === 'speck';
    return [{ id: member.id, member, x, y, isSpeck, radius: isSpeck ? SPECK : drawnRadius(look, radius) }];
  });
}

/** How many marks of members that are in, or may be, lie outside of the map. */
export function countOutside({ data, state, camera, size }: Omit<SpotsInput, 'radius'>): number {
  const scene = sceneOf(state, state.today);
  return outside(data, camera, size).reduce((count, member) => {
    if (member.id !== KRAKOW && !isKept(member, scene)) return count;
    const { fill } = lookIn(member, scene, data.researched);
    return fill === 'speck' || fill === 'gone' ? count : count + 1;
  }, 0);
}

/** Those whose mark lies outside of the map, whatever the date: a step in time moves none. */
const outside = remember((data: Dataset, camera: Camera, size: Size): readonly Member[] => {
  const { scale, left, top } = screenOf(camera, size);
  const worlds = markWorlds(data, bandOf(camera.zoom));
  return data.members.filter((_, index) => {
    const x = (worlds[index * 2] ?? 0) * scale + left;
    const y = (worlds[index * 2 + 1] ?? 0) * scale + top;
    return x < 0 || y < 0 || x > size.width || y > size.height;
  });
});
