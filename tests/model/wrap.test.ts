// Lines of words for pictures: nothing is lost, nothing is wider than it may be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../src/model/wrap.ts';

const length = (line: string): number => line.length;

describe('wrapWords', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 2, ['one']],
    ['', 9, []],
    ['a\u00a0b c', 3, ['a\u00a0b', 'c']],
  ])('%j at %d', (text, most, lines) => expect(wrapWords(text, most, length)).toEqual(lines));

  it('keeps all words in order and breaks only where it must', () => {
    const word = fc.stringMatching(/^[a-zó]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, most) => {
        const lines = wrapWords(words.join(' '), most, length);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const [at, line] of lines.entries()) {
          if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
          const next = lines[at + 1]?.split(' ')[0];
          if (next) expect(`${line} ${next}`.length).toBeGreaterThan(most);
        }
      }),
      { seed: 7 },
    );
  });
});
