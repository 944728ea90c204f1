// @vitest-environment happy-dom
// Marks as SVG say by classes what the shapes say by paint.
import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/model/look.ts';
import { strokesOf } from '../../src/views/mark.ts';
import { markElement } from '../../src/views/mark-svg.ts';

describe('markElement', () => {
  it.each<Fill>(['speck', 'empty', 'disc', 'core', 'broken', 'gone'])('draws each stroke of %s', (fill) => {
    const look = { fill, ink: 'mid', shape: 'round' } as const;
    const paths = [...markElement(look, 5).children];
    const strokes = strokesOf(look, 5);
    expect(paths.map((path) => path.getAttribute('d'))).toEqual(strokes.map(({ d }) => d));
    expect(paths.map((path) => path.getAttribute('class'))).toEqual(
      strokes.map((stroke) => `fill-${stroke.fill} stroke-${stroke.stroke}`),
    );
  });

  it('breaks the ring of an unconfirmed member', () => {
    const mark = markElement({ fill: 'broken', ink: 'unconfirmed', shape: 'round' }, 5);
    expect(mark.querySelector('.stroke-unconfirmed')?.getAttribute('stroke-dasharray')).toMatch(/^[\d.]+ [\d.]+$/);
  });
});
