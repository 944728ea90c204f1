// Pictures of marks: the strokes of the common grammar, and what the map adds.
import { expect, test } from 'vitest';
import { looksOf } from '../../../../src/model/features.ts';
import type { Look } from '../../../../src/model/look.ts';
import { lookName } from '../../../../src/model/look.ts';
import { RING } from '../../../../src/model/places.ts';
import { FRESH, imageName, imageOf } from '../../../../src/views/map/gl/images.ts';
import { strokesOf } from '../../../../src/views/mark.ts';
import { realData } from '../../../real-data.ts';

const looks = new Map(
  realData.members.flatMap((one) => looksOf(one, realData.researched)).map((look) => [lookName(look), look]),
);

test.each([...looks].filter(([, { ink }]) => ink !== 'krakow'))('%s is drawn as everywhere', (name, look) => {
  for (const radius of [3.5, 3.9, 6]) {
    expect(imageOf(imageName(name, radius)).strokes).toEqual(strokesOf(look, radius));
  }
});

test('Kraków is larger and has an open ring of its own colour, except as a speck', () => {
  const look: Look = { fill: 'disc', ink: 'krakow', shape: 'round' };
  const strokes = imageOf(imageName(lookName(look), 4)).strokes;
  expect(strokes.slice(-1)).toEqual(strokesOf(look, 6));
  const ring = strokes.find(({ stroke }) => stroke === 'krakow');
  expect(ring).toMatchObject({ fill: 'none', width: 1.5 });
  expect(ring?.d).toContain(`A${4 * RING},${4 * RING}`);
  expect(imageOf(imageName(lookName({ ...look, fill: 'speck' }), 4)).strokes).toHaveLength(1);
});

test('a newcomer has a tick above its mark, above Kraków’s ring too', () => {
  const tick = (ink: Look['ink']) => imageOf(imageName(`${FRESH}disc ${ink} round`, 4)).strokes.map(({ d }) => d);
  expect(tick('ink')).toEqual(['M0,-5V-8']);
  expect(tick('krakow')).toEqual(['M0,-10.8V-13.8']);
});

test.each([...looks.keys()])('no line of %s is cut off at the edge of its picture', (name) => {
  for (const radius of [3.5, 3.9, 6]) {
    for (const image of [imageName(name, radius), `${FRESH}${imageName(name, radius)}`]) {
      const { strokes, half } = imageOf(image);
      for (const { d, width } of strokes) {
        const far = Math.max(...(d.match(/[\d.]+/g) ?? []).map(Number));
        expect(far + width / 2).toBeLessThan(half);
      }
    }
  }
});
