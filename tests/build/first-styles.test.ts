// The first styles: what the picture down to the map needs, as it stands in all styles, and nothing else.
import { expect, test } from 'vitest';
import { firstStyles, withFirstStyles } from '../../src/build/first-styles.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>A</title>
<link rel="stylesheet" href="../assets/a.css">
<link rel="stylesheet" href="../assets/b.css">
</head><body><header id="toolbar"><a href="?">About</a></header>
<main><section id="map"><svg><path class="land"/></svg></section><section id="timeline"><p class="axis"></p></section></main>
<footer id="footer"><p class="small"></p></footer></body></html>`;
const POLISH = PAGE.replace('lang="en"', 'lang="pl"').replace('class="land"', 'class="lake"');

const first = (css: string): string => firstStyles([PAGE, POLISH], css).replace(/@keyframes wait.*$/, '');

test.each([
  ['what the picture has', '.land{fill:red}', '.land{fill:red}'],
  ['what it has in one of the languages', '.lake,:lang(pl) .land{fill:red}', '.lake{fill:red}'],
  ['of a list what it has', '.axis,.land{fill:red}', '.land{fill:red}'],
  [
    'the parts below the map, for their places, but nothing in them',
    '#timeline{grid-area:t}.axis{fill:red}',
    '#timeline{grid-area:t}',
  ],
  ['what stands before and after a text', 'a:before{content:"x"}', 'a:before{content:"x"}'],
  [
    'a rule for a kind of screen',
    '@media print{@media (width<9px){.axis{fill:red}}}@media print{a{top:0}}',
    '@media print{a{top:0}}',
  ],
  ['a page in a frame', ':root[data-framed] body{top:0}', ':root[data-framed] body{top:0}'],
  ['nothing that only a pointer or a key brings', 'a:hover,a:focus-visible{top:0}', ''],
  ['nothing that moves', '@keyframes a{from{top:0}}', ''],
  [
    'no name of a font that comes',
    '@font-face{font-family:"A";src:url(a.woff2)}body{--serif:"A", "A Fallback", serif}',
    'body{--serif:"A Fallback", serif}',
  ],
  [
    'fonts that a device has, none that come',
    '@font-face{src:local(Arial)}@font-face{src:url(a.woff2)}',
    '@font-face{src:local(Arial)}',
  ],
])('have %s', (_what, css, wanted) => expect(first(css)).toBe(wanted));

test('keep the order of all styles', () => {
  expect(first('.land{fill:red}.axis{top:0}path{fill:blue}')).toBe('.land{fill:red}path{fill:blue}');
});

test('have no address, which would not hold in each page', () => {
  expect(() => first('.land{fill:url(a.svg)}')).toThrow('The first styles have an address');
});

test('stand in the head; all styles follow behind the map', () => {
  const made = withFirstStyles(PAGE, '.land{fill:red}');
  expect(made.indexOf('<style>.land{fill:red}</style>')).toBeLessThan(made.indexOf('<body>'));
  const links = '<link rel="stylesheet" href="../assets/a.css">\n<link rel="stylesheet" href="../assets/b.css">\n';
  expect(made).toContain(`</section>${links}<section id="timeline">`);
  expect(made.match(/rel="stylesheet"/g)).toHaveLength(2);
});
