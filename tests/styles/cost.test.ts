// What a step of time costs the browser's styles: none of the selectors here has it style whole parts of the page anew.
import { expect, test } from 'vitest';
import { firstStyles } from '../../src/build/first-styles.ts';
import { sheets } from './sheets.ts';

/**
 * "Whatever follows", after what has no id: in Chromium each element that comes or goes, anywhere, then has all that follows it
 * styled anew, with all within.
 */
const FOLLOWS = /(?<!#[\w-]+\s*)[+~]\s*\*/;
/** A count of children within `:has()` has all of them styled anew when one comes or goes. */
const COUNTS = /:has\([^)]*:nth-/;

test.each([
  ['.tools > * + *', true],
  ['main~*', true],
  ['#map ~ *', false],
  ['li + li', false],
])('%s: %j', (selector, isCostly) => {
  expect(FOLLOWS.test(selector)).toBe(isCostly);
});

test('no selector chooses whatever follows, or counts children within `:has()`', () => {
  expect(sheets.length).toBeGreaterThan(30);
  const costly = sheets.filter(({ css }) => FOLLOWS.test(css) || COUNTS.test(css));
  expect(costly.map(({ path }) => path)).toEqual([]);
});

test('nor do the styles that come within the page', () => {
  const page = '<body><main><section id="map"></section><section id="timeline"></section></main></body>';
  expect(firstStyles([page], '')).toContain('#map~*');
  expect(FOLLOWS.test(firstStyles([page], ''))).toBe(false);
});
