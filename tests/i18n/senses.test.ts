// No instruction goes by place, shape or colour alone (WCAG 1.3.3): the English words are searched for such; the others are
// translated from them.
import { expect, test } from 'vitest';
import { PARTS } from '../../src/i18n/en/parts.ts';

const SENSES =
  /\b(left|right|above|below|beneath|beside|top|bottom|corner|round|square|circle|green|red|blue|grey|gr[ae]y|black|white|colou?r)\b/i;

/** Words of which a sense is no instruction, or stands beside a name. */
const HARMLESS: readonly (readonly [key: RegExp, why: string])[] = [
  [/^(about|access|how|notes|criterion|theme)\b/, 'tells of the page or of its tests, asks for nothing'],
  [/left/i, 'a member has left'],
  [/^compare\.noneLeft$/, 'a member has left'],
  [/^legend\.gone$|^words\.left/, 'a member has left'],
  [/^error\.dataHint$/, 'names the list of members'],
  [/^paper\.onlyMap$/, 'names the button'],
  [/^large\.legendHint\.published$/, 'stands beside the mark and its name'],
  [/^paper\.handoutHint$/, 'tells of the paper'],
  [/^(present|keys)\.black/, 'the screen is black'],
];

test('no English instruction goes by place, shape or colour alone', () => {
  const words = Object.values(PARTS).flatMap((part) => Object.entries(part));
  expect(words.length).toBeGreaterThan(500);
  const found = words.filter(([, text]) => SENSES.test(text));
  expect(found.length).toBeGreaterThan(5);
  const harmful = found.filter(([key]) => !HARMLESS.some(([pattern]) => pattern.test(key)));
  expect(harmful).toEqual([]);
});
