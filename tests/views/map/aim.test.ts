// What a point on the map can mean.
import { describe, expect, it } from 'vitest';
import { aimAt, COARSE, FINE } from '../../../src/views/map/aim.ts';
import type { ScreenSpot } from '../../../src/views/map/spots.ts';
import { realMember } from '../../real-data.ts';

const member = realMember('krakow');
const spot = (id: string, x: number, isSpeck = false): ScreenSpot => ({ id, x, y: 0, radius: 4, member, isSpeck });
const ids = (spots: readonly ScreenSpot[]): string[] => spots.map(({ id }) => id);

describe('aimAt', () => {
  it('means the one mark under the pointer, close as another may be', () => {
    expect(ids(aimAt([0, 0], [spot('a', 0), spot('b', 7)], FINE))).toEqual(['a']);
  });

  it('means both where they overlap under the pointer, the nearer first', () => {
    expect(ids(aimAt([3, 0], [spot('b', 6), spot('a', 1)], FINE))).toEqual(['a', 'b']);
  });

  it('is wider for a finger', () => {
    expect(ids(aimAt([0, 0], [spot('a', 0), spot('b', 7)], COARSE))).toEqual(['a', 'b']);
    expect(ids(aimAt([20, 0], [spot('a', 0)], COARSE))).toEqual(['a']);
    expect(ids(aimAt([20, 0], [spot('a', 0)], FINE))).toEqual([]);
  });

  it('prefers a member to one who is not yet in, unless the pointer is on that', () => {
    expect(ids(aimAt([0, 0], [spot('later', -3, true), spot('in', 6)], FINE))[0]).toBe('in');
    expect(ids(aimAt([0, 0], [spot('later', 0, true), spot('in', 9)], FINE))[0]).toBe('later');
  });
});
