// Messages of the wrong shape or size are none.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIGHEST, LOWEST, read } from '../../src/embed/message.ts';
import { messages, queries } from '../hostile.ts';

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

it('10,000 messages, anything at all among them, are each a message within bounds, or none', () => {
  const some = fc.oneof(fc.anything(), messages(queries(['krakow', 'bologna'], ['PL', 'DE'])));
  let heard = 0;
  const property = fc.property(some, (data) => {
    const message = read(data);
    if (message === null) return;
    heard += 1;
    if (message.type === 'eccar:height') {
      expect(Number.isInteger(message.height)).toBe(true);
      expect(message.height).toBeGreaterThanOrEqual(LOWEST);
      expect(message.height).toBeLessThanOrEqual(HIGHEST);
    } else {
      expect(['eccar:ready', 'eccar:change']).toContain(message.type);
      expect(message.query.length).toBeLessThanOrEqual(2000);
    }
  });
  fc.assert(property, { seed: 22, numRuns: 10_000 });
  expect(heard).toBeGreaterThan(500);
});
