// Messages of the wrong shape or size are none.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIGHEST, LOWEST, read } from '../../src/embed/message.ts';

it.each([
  [
    { type: 'eccar:height', height: 480 },
    { type: 'eccar:height', height: 480 },
  ],
  [
    { type: 'eccar:height', height: 480.2 },
    { type: 'eccar:height', height: 481 },
  ],
  [
    { type: 'eccar:height', height: -1e9 },
    { type: 'eccar:height', height: LOWEST },
  ],
  [
    { type: 'eccar:height', height: 1e300 },
    { type: 'eccar:height', height: HIGHEST },
  ],
  [{ type: 'eccar:height', height: Number.NaN }, null],
  [{ type: 'eccar:height', height: '480' }, null],
  [{ type: 'eccar:height' }, null],
  [
    { type: 'eccar:ready', query: 'city=krakow' },
    { type: 'eccar:ready', query: 'city=krakow' },
  ],
  [
    { type: 'eccar:change', query: '' },
    { type: 'eccar:change', query: '' },
  ],
  [{ type: 'eccar:change', query: 'x'.repeat(2001) }, null],
  [{ type: 'eccar:change', query: ['x'] }, null],
  [{ type: 'eccar:show', query: '' }, null],
  ['eccar:ready', null],
  [null, null],
  [[], null],
])('%j is read as %j', (data, message) => expect(read(data)).toEqual(message));

it('anything at all is a message within bounds, or none', () => {
  const type = fc.constantFrom('eccar:ready', 'eccar:change', 'eccar:height', 'eccar:show');
  const some = fc.record({ type, query: fc.anything(), height: fc.oneof(fc.double(), fc.anything()) });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), some), (data) => {
      const message = read(data);
      if (message === null) return;
      if (message.type === 'eccar:height') {
        expect(message.height).toBeGreaterThanOrEqual(LOWEST);
        expect(message.height).toBeLessThanOrEqual(HIGHEST);
      } else expect(message.query.length).toBeLessThanOrEqual(2000);
    }),
    { seed: 22 },
  );
});
