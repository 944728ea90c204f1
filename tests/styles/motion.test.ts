// Motion: nothing repeats, so nothing flashes; and where less of it is asked for, there is none.
import { expect, test } from 'vitest';
import { sheets } from './sheets.ts';

const valuesOf = (css: string, property: RegExp): readonly string[] =>
  [...css.matchAll(new RegExp(`(?:^|[{;\\s])(?:${property.source})\\s*:\\s*([^;}]+)`, 'g'))].map(([, value = '']) =>
    value.trim(),
  );

test('no animation repeats or goes back', () => {
  const all = sheets.flatMap(({ path, css }) =>
    valuesOf(css, /animation(?:-iteration-count|-direction)?/).map((value) => ({ path, value })),
  );
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter(({ value }) => /\binfinite\b|\balternate|(?:^|\s)(?:[2-9]|\d{2,})(?:\s|$)/.test(value))).toEqual(
    [],
  );
});

/** The sheet without what holds only where motion is welcome. */
function whereLess(css: string): string {
  const at = css.search(/@media \(prefers-reduced-motion: no-preference\)/);
  if (at < 0) return css;
  let [end, depth] = [css.indexOf('{', at) + 1, 1];
  for (; depth > 0 && end < css.length; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return whereLess(css.slice(0, at) + css.slice(end));
}

test('where less motion is asked for, nothing is animated and nothing goes smoothly', () => {
  const moving = sheets.filter(({ css }) => {
    const values = [
      ...valuesOf(whereLess(css), /animation|transition/),
      ...valuesOf(whereLess(css), /scroll-behavior/),
    ];
    const taken = /@media \(prefers-reduced-motion: reduce\)[^}]*(?:(?:animation|transition): none|display: none)/.test(
      css,
    );
    return !taken && values.some((value) => !/^(?:none|auto)/.test(value));
  });
  expect(moving.map(({ path }) => path)).toEqual([]);
});
