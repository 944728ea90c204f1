// What a picture in a file of its own needs: colours that any program reads, fonts for its letters.
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/paper/freeze.ts';
import { covers, saidIn } from '../../src/paper/picture-fonts.ts';

describe('plain', () => {
  it.each([
    ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    ['color(srgb 1 0.5 0)', 'rgb(255, 128, 0)'],
    ['color(srgb 1e-3 0.2 1)', 'rgb(0, 51, 255)'],
    ['none', 'none'],
  ])('%s', (value, plainly) => expect(plain(value)).toBe(plainly));
});

describe('covers', () => {
  it.each([
    ['U+20-7E', 'A', true],
    ['U+20-7E, U+F3', 'ó', true],
    ['U+F3', 'o', false],
    ['u+104-107', 'ą', true],
  ])('%s has %s: %s', (range, letter, has) => expect(covers(range, letter.codePointAt(0) ?? 0)).toBe(has));
});

describe('saidIn', () => {
  const rule = '@font-face { font-family: "Source Sans 3"; font-weight: 400 600; unicode-range: U+20-7E, U+A9; }';
  it.each([
    ['font-family', '"Source Sans 3"'],
    ['font-weight', '400 600'],
    ['unicode-range', 'U+20-7E, U+A9'],
    ['range', ''],
  ])('%s', (name, said) => expect(saidIn(rule, name)).toBe(said));
});
