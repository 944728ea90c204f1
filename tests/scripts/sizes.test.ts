// Which files count for the first view and which for the map engine, on small made-up sites.
import { describe, expect, it } from 'vitest';
import { findEngine, findFirstView, fontsOf, importsOf, linksOf } from '../../scripts/sizes-core.mjs';

const PAGE = `<!doctype html><link rel="stylesheet" href="../assets/main.css"><link rel="canonical" href="https://example.org/en/">
  <link rel="modulepreload" crossorigin href="../assets/shared.js"><link href="../data.json" rel="preload" as="fetch">
  <link rel="prefetch" href="../assets/map-gl.js"><script type="module" src="../assets/main.js"></script>`;

function site(files: Readonly<Record<string, string>>, manifest: Readonly<Record<string, { file: string }>> = {}) {
  return { files: Object.keys(files), read: (path: string) => files[path] ?? '', manifest };
}

const BUILT = site(
  {
    'en/index.html': PAGE,
    'data.json': '[]',
    'assets/main.css':
      '@font-face{src:url(./latin.woff2)format("woff2");unicode-range:U+0000-00FF}@font-face{src:url(./greek.woff2);unicode-range:U+0370-03FF}',
    'assets/latin.woff2': '',
    'assets/greek.woff2': '',
    'assets/main.js': 'import{a}from"./shared.js";import"./more.js";const load=()=>import("./map-gl.js")',
    'assets/shared.js': 'export{b}from"./deep.js"',
    'assets/more.js': '',
    'assets/deep.js': '',
    'assets/map-gl.js': 'import{a}from"./shared.js";import{Map}from"./engine.js";import"./draw.js"',
    'assets/engine.js': 'el.className="maplibregl-map"',
    'assets/engine.css': '.maplibregl-map{}',
    'assets/maplibre-gl-worker.mjs': 'onmessage',
    'assets/draw.js': '',
    'assets/card.js': '',
    'assets/en.js': '',
    'assets/pl.js': '',
  },
  { 'made/words/en-main.json': { file: 'assets/en.js' }, 'made/words/pl-main.json': { file: 'assets/pl.js' } },
);

describe('findFirstView', () => {
  it('takes the page, what it links at once, what scripts import, one language and the fonts of its letters', () => {
    expect([...findFirstView(BUILT, 'en/index.html')].sort()).toEqual(
      ['deep.js', 'en.js', 'latin.woff2', 'main.css', 'main.js', 'more.js', 'shared.js']
        .map((name) => `assets/${name}`)
        .concat('data.json', 'en/index.html'),
    );
  });

  it('finds nothing when there is no such page', () => {
    expect(findFirstView(site({}), 'en/index.html').size).toBe(0);
  });
});

describe('findEngine', () => {
  it('takes MapLibre, its worker and its style, and not what the first view has already', () => {
    const engine = findEngine(BUILT, findFirstView(BUILT, 'en/index.html'));
    expect([...engine].sort()).toEqual(['assets/engine.css', 'assets/engine.js', 'assets/maplibre-gl-worker.mjs']);
  });

  it('leaves MapLibre in the first view to that budget', () => {
    const heavy = site({ 'en/index.html': '<script src="../assets/m.js">', 'assets/m.js': '"maplibregl-map"' });
    const first = findFirstView(heavy, 'en/index.html');
    expect(first.has('assets/m.js')).toBe(true);
    expect(findEngine(heavy, first).size).toBe(0);
  });
});

describe('linksOf', () => {
  it('reads links in any order of attributes', () => {
    expect(linksOf(PAGE)).toEqual(['../assets/main.css', '../assets/shared.js', '../data.json', '../assets/main.js']);
  });
});

describe('importsOf', () => {
  it.each([
    ['import{a as b,c}from"./x.js";', ['./x.js']],
    ["import * as x from './x.js'", ['./x.js']],
    ['import x,{y}from"./x.js"', ['./x.js']],
    ['import"./x.js";import"./y.js"', ['./x.js', './y.js']],
    ['export{a}from"./x.js";export*from"./y.js"', ['./x.js', './y.js']],
    ['const f=()=>import("./x.js")', []],
    ['import{a}from"d3"', []],
  ])('%s', (script, found) => expect(importsOf(script)).toEqual(found));
});

describe('the fonts of a page', () => {
  const css = '@font-face{unicode-range:U+400-45F;src:url(./cyrillic.woff2)}';
  const files = (title: string) => ({
    'uk/index.html': `<title>${title}</title><link rel="stylesheet" href="../assets/a.css">`,
    'assets/a.css': css,
    'assets/cyrillic.woff2': '',
  });
  it.each([
    ['Міста', true],
    ['Cities', false],
  ])('%s', (title, has) =>
    expect(findFirstView(site(files(title)), 'uk/index.html').has('assets/cyrillic.woff2')).toBe(has),
  );
});

describe('fontsOf', () => {
  it.each([
    ['Latin', 'unicode-range:U+0-FF', 1],
    ['Latin Extended', 'unicode-range:U+100-2BA,U+2BD', 1],
    ['by wildcard', 'unicode-range:U+1??', 1],
    ['Vietnamese', 'unicode-range:U+102-103,U+110-111', 0],
    ['Cyrillic', 'unicode-range:U+400-45F', 0],
    ['all', '', 1],
    ['italic', 'font-style:italic', 0],
  ])('%s', (_name, rule, count) => {
    expect(fontsOf(`@font-face{font-family:X;${rule};src:url("./x.woff2")}`)).toHaveLength(count);
  });
});
