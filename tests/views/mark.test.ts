// The marks: each kind has a shape of its own, so that none is told by its colour alone, and a line of paper parts neighbours.
import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/model/look.ts';
import type { Paint } from '../../src/views/mark.ts';
import { strokesOf } from '../../src/views/mark.ts';

const FILLS: readonly Fill[] = ['speck', 'empty', 'disc', 'core', 'broken', 'gone'];

/** What is left of a colour on a page in black and white. */
const inBlack = (paint: Paint): string => (paint === 'paper' || paint === 'none' ? paint : 'black');
const shapeOf = (fill: Fill, shape: 'round' | 'square'): string =>
  JSON.stringify(
    strokesOf({ fill, ink: 'mid', shape }, 5).map((stroke) => ({
      ...stroke,
      ...{ fill: inBlack(stroke.fill), stroke: inBlack(stroke.stroke) },
    })),
  );

describe('the marks in black and white', () => {
  it('are told apart, each kind from each, squares from discs', () => {
    const shapes = FILLS.flatMap((fill) =>
      (fill === 'gone' ? ['round'] : ['round', 'square']).map((shape) => shapeOf(fill, shape as 'round')),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it.each(['disc', 'core', 'empty', 'broken'] as const)('%s has a line of paper around it', (fill) => {
    const strokes = strokesOf({ fill, ink: 'ink', shape: 'round' }, 5);
    expect(strokes.some(({ fill, stroke }) => fill === 'paper' || stroke === 'paper')).toBe(true);
    expect(strokes[0]?.fill === 'paper' || strokes[0]?.stroke === 'paper').toBe(true);
  });
});
