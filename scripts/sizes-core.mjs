// Which files of the built site the reader waits for, found by following the pages' and scripts' own references.

/**
 * The built site. Paths are relative to it, with forward slashes.
 * @typedef {object} Site
 * @property {readonly string[]} files
 * @property {(path: string) => string} read
 * @property {Readonly<Record<string, { file: string }>>} manifest Vite's, by source file
 */

/** What a script must hold to be the map engine: the class that MapLibre gives to everything it puts into the page. */
const ENGINE = 'maplibregl-';

/** `rel` of links that a browser follows at once. */
const AT_ONCE = /^(?:stylesheet|modulepreload|preload|icon|manifest)$/;

/** Letters that the first view surely shows, as in Kraków, Łódź and Şişli. A font without any of them is not waited for. */
const SHOWN = ['A', 'ó', 'ł', 'ş'].map((letter) => letter.codePointAt(0) ?? 0);

/**
 * All that a page loads before the map engine: itself, its styles and scripts with all that these import, what it preloads,
 * the catalogue of its language, and the fonts for the letters it shows.
 * @param {Site} site
 * @param {string} page such as `en/index.html`
 * @returns {ReadonlySet<string>}
 */
export function findFirstView(site, page) {
  const html = site.read(page);
  const words = `/words/${page.split('/')[0]}-main.json`;
  const catalogue = Object.entries(site.manifest).find(([source]) => source.endsWith(words))?.[1].file;
  const linked = linksOf(html).map((href) => resolvePath(page, href));
  const letters = [...SHOWN, ...lettersOf(html)];
  const fonts = fontsOf(html, letters).map((href) => resolvePath(page, href));
  return closure(site, [page, ...linked, ...fonts, ...(catalogue ? [catalogue] : [])], letters);
}

/**
 * The map engine: every script, worker and style with MapLibre in it that is not part of the first view.
 * @param {Site} site
 * @param {ReadonlySet<string>} first
 * @returns {ReadonlySet<string>}
 */
export function findEngine(site, first) {
  const parts = site.files.filter((path) => {
    if (first.has(path) || !/^assets\/.*\.(?:m?js|css)$/.test(path)) return false;
    return /maplibre/i.test(path) || site.read(path).includes(ENGINE);
  });
  return new Set([...closure(site, parts)].filter((path) => !first.has(path)));
}

/**
 * @param {Site} site
 * @param {readonly string[]} starts
 * @param {readonly number[]} [letters] that are shown
 * @returns {Set<string>}
 */
function closure(site, starts, letters = SHOWN) {
  const known = new Set(site.files);
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {string} */ path) => {
    if (found.has(path) || !known.has(path)) return;
    found.add(path);
    if (/\.m?js$/.test(path)) for (const href of importsOf(site.read(path))) visit(resolvePath(path, href));
    if (path.endsWith('.css')) for (const href of fontsOf(site.read(path), letters)) visit(resolvePath(path, href));
  };
  for (const path of starts) visit(path);
  return found;
}

/** @param {string} html */
export function linksOf(html) {
  /** @type {string[]} */
  const hrefs = [];
  for (const [tag, name] of html.matchAll(/<(link|script|img)\b[^>]*>/g)) {
    const href = attribute(tag, name === 'link' ? 'href' : 'src');
    if (href && (name !== 'link' || AT_ONCE.test(attribute(tag, 'rel') ?? ''))) hrefs.push(href);
  }
  return hrefs;
}

/**
 * What a built script imports before it can run; `import()` is left out.
 * @param {string} script
 */
export const importsOf = (script) =>
  [...script.matchAll(/\b(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*["'](\.[^"']+)["']/g)].map(
    (match) => match[1] ?? '',
  );

/**
 * The letters of a page's title: those of another script want another font.
 * @param {string} html
 */
const lettersOf = (html) => [...(/<title>([^<]*)/.exec(html)?.[1] ?? '')].map((letter) => letter.codePointAt(0) ?? 0);

/**
 * Upright fonts of a style sheet that hold letters the first view shows.
 * @param {string} css
 * @param {readonly number[]} letters
 */
export function fontsOf(css, letters = SHOWN) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const href = /url\(\s*["']?([^"')]+)/.exec(rule)?.[1];
    const range = /unicode-range:([^;]*)/.exec(rule)?.[1];
    const shown = range === undefined || letters.some((letter) => covers(range, letter));
    return href && shown && !/font-style:\s*italic/.test(rule) ? [href] : [];
  });
}

/**
 * @param {string} range such as `U+0-FF,U+131,U+4??`
 * @param {number} letter
 */
function covers(range, letter) {
  return range.split(',').some((part) => {
    const [low = '', high = low] = part.trim().replace(/^u\+/i, '').split('-');
    const [first, last] = [low.replaceAll('?', '0'), high.replaceAll('?', 'F')];
    return letter >= Number.parseInt(first, 16) && letter <= Number.parseInt(last, 16);
  });
}

/**
 * @param {string} tag
 * @param {string} name
 */
const attribute = (tag, name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]*)`).exec(tag)?.[1];

/**
 * Where a relative reference leads, without query and fragment; a whole address leads nowhere in the site.
 * @param {string} from
 * @param {string} href
 */
function resolvePath(from, href) {
  const base = 'site://x/';
  const { href: whole, pathname } = new URL(href, base + from);
  return whole.startsWith(base) ? decodeURI(pathname).slice(1) : whole;
}
