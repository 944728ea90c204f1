// Holds the import table and the house rules of the source tree; CONTRIBUTING.md says why.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Source {
  /** From src, such as `views/map/svg/draw.ts`. */
  readonly path: string;
  readonly text: string;
}

const WALL = 250;

/** What of our own a file may import besides its own folder. The first line that fits the file holds. */
const TABLE: readonly [files: RegExp, may: RegExp | null][] = [
  [/^(main|tour|large|maker|framed|offline|parts|release)\.ts$/, /./],
  [/^about\.ts$/, /\.css$|^i18n\/languages\.ts$|^views\/source-search\.ts$/],
  [/^virtual\.d\.ts$/, /^(model|i18n)\//],
  [/^model\//, null],
  [/^i18n\//, /^model\//],
  [/^store\//, /^model\//],
  [/^links\//, /^(store|model)\//],
  [/^embed\//, null],
  [/^worker\//, /^i18n\/languages\.ts$/],
  // The build draws the first picture into the HTML, so it may use what draws.
  [/^build\//, /^(model|i18n|views)\/|^worker\/plan\.ts$/],
  // What leaves the page, on paper or as a picture, is made by the same drawers as the page.
  [/^paper\//, /^(store|model|i18n|views)\//],
  // What lies in views/ itself is shared by all views.
  [/^views\//, /^(store|model|i18n)\/|^views\/[^/]+$/],
];

/** Each big library has one door: which files may import which package. The first line that fits the package holds. */
const DOORS: readonly [name: RegExp, files: RegExp][] = [
  [/^(geojson|topojson-specification)$/, /./], // types alone
  [/^maplibre-gl(\/|$)/, /^views\/map\/gl\//],
  [/^zustand(\/|$)/, /^store\/store\.ts$/],
  [/^sharp$/, /^build\/social\/render\.ts$/],
  [/^lean-qr(\/|$)/, /^paper\/qr\.ts$/],
  [/^d3(-|$)/, /^(views|build)\//],
  [/^topojson-client$/, /^(views\/map|build)\//],
  [/^@lingui\/core$/, /^i18n\/i18n\.ts$/],
  [/^virtual:/, /^((main|about|maker)\.ts$|views\/map\/|paper\/)/],
  [/\.css$/, /^main\.ts$/], // fonts
  [/^/, /^build\//], // node: and all else
];

const BANNED: readonly [what: string, files: RegExp, code: RegExp][] = [
  ['setState outside the store', /^(?!store\/store\.ts)/, /\bsetState\b/],
  ['markup from text', /./, /\b(?:innerHTML|insertAdjacentHTML|createContextualFragment)\b/],
  // The build opens a template in a DOM library and reads what it has drawn.
  ['outerHTML or document.write outside the build', /^(?!build\/)/, /\bouterHTML\b|\bdocument\.write/],
  ['default export', /^(?!.*\.d\.ts$)/, /\bexport default\b|\bas default\b/],
  ['use of the DOM', /^(model|i18n|store)\//, /\b(?:document|window|navigator|localStorage|sessionStorage)\./],
  ['use of the address', /^(views|paper)\//, /\b(?:location|history)\.\w/],
];

const read = (folder: string, kind: RegExp): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => kind.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));

const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

const importsOf = (text: string): readonly string[] =>
  [...codeOf(text).matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^'\n]+)'/g)].map(([, name = '']) => name);

const folderOf = (path: string): string => /^(?:views\/)?[^/]+\//.exec(path)?.[0] ?? '';

function mayImport(from: string, name: string): boolean {
  if (!name.startsWith('.')) return DOORS.find(([door]) => door.test(name))?.[1].test(from) ?? false;
  const to = new URL(name, `file:///src/${from}`).pathname.replace(/^\/src\//, '');
  const may = TABLE.find(([files]) => files.test(from))?.[1];
  return may !== undefined && (folderOf(from) === folderOf(to) || (may?.test(to) ?? false));
}

describe('the source tree', () => {
  const scripts = read('src', /\.ts$/);
  const all = [...scripts, ...read('src', /\.css$/)];

  it('is there', () => expect(scripts.length).toBeGreaterThan(10));

  it('imports only along the table', () => {
    const wrong = scripts.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => !mayImport(path, name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(BANNED)('has no %s', (_what, files, code) => {
    const wrong = scripts.filter(({ path, text }) => files.test(path) && code.test(codeOf(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('says in the first line of each file what it is for', () => {
    expect(all.filter(({ text }) => !/^(\/\/|\/\*) ?\S/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it(`has no file over ${WALL} lines`, () => {
    expect(all.filter(({ text }) => text.trimEnd().split('\n').length > WALL).map(({ path }) => path)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(all.filter(({ path }) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.(ts|css)$/.test(path))).toEqual([]);
  });
});

describe('the table', () => {
  it.each([
    ['model/day.ts', './link.ts', true],
    ['model/day.ts', '../views/dom.ts', false],
    ['model/day.ts', 'd3', false],
    ['model/day.ts', 'node:fs', false],
    ['views/card/card.ts', '../dom.ts', true],
    ['views/card/card.ts', './card.css', true],
    ['views/card/card.ts', '../list/list.ts', false],
    ['views/card/card.ts', '../../links/url.ts', false],
    ['views/map/svg/draw.ts', '../map-view.ts', true],
    ['views/map/svg/draw.ts', 'maplibre-gl', false],
    ['views/map/gl/bind.ts', 'maplibre-gl/dist/maplibre-gl.css', true],
    ['store/watch.ts', 'zustand/vanilla', false],
    ['links/url.ts', '../views/dom.ts', false],
    ['build/pages.ts', '../views/list/list.ts', true],
    ['build/pages.ts', '../links/url.ts', false],
    ['nowhere/x.ts', '../model/day.ts', false],
  ])('%s imports %s: %s', (from, name, allowed) => expect(mayImport(from, name)).toBe(allowed));
});
