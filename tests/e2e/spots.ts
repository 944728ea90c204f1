// Where on the map the members must be, worked out from the dataset as the page's own hit test does it.
import type { Locator } from '@playwright/test';
import type { Shared } from '../../src/model/link.ts';
import { DEFAULTS } from '../../src/model/link.ts';
import type { Look } from '../../src/model/look.ts';
import type { Member, MemberId } from '../../src/model/member.ts';
import type { Camera, Point, Size } from '../../src/model/mercator.ts';
import { project } from '../../src/model/mercator.ts';
import { bandOf, markPlace } from '../../src/model/places.ts';
import { lookIn, sceneOf } from '../../src/model/scene.ts';
import { cameraOf } from '../../src/views/map/camera.ts';
import { data, today } from './dataset.ts';

export interface Spot {
  readonly member: Member;
  /** Px from the map's top left. */
  readonly at: Point;
  readonly look: Look;
  /** Px to the nearest other one. */
  readonly room: number;
}

export const sizeOf = (stage: Locator): Promise<Size> =>
  stage.evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));

/** All members on a map of this size, in a state that differs from the default by `state`. */
export function spotsOn(size: Size, state: Partial<Shared> = {}): readonly Spot[] {
  const shared = { ...DEFAULTS, ...state };
  const camera: Camera = cameraOf(data, shared, size);
  const places = data.members.map((_, index) => project(markPlace(data, index, bandOf(camera.zoom)), camera, size));
  const scene = sceneOf(shared, today);
  return data.members.map((member, index) => {
    const at = places[index] ?? [0, 0];
    const others = places.filter((_, other) => other !== index);
    const room = Math.min(...others.map(([x, y]) => Math.hypot(x - at[0], y - at[1])));
    return { member, at, look: lookIn(member, scene, data.researched), room };
  });
}

export function spotOf(id: MemberId, size: Size, state: Partial<Shared> = {}): Spot {
  const spot = spotsOn(size, state).find(({ member }) => member.id === id);
  if (!spot) throw new Error(`No member has the id "${id}".`);
  return spot;
}
