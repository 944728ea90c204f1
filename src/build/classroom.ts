// The classroom copy: the whole map in one file, to be saved and opened from a disk. All of it is inlined; nothing is asked for.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import type { Part } from '../i18n/en/parts.ts';
import { LOADED } from '../i18n/en/parts.ts';
import type { Words } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Tour } from '../model/tour.ts';
import type { Generated } from './generated.ts';
import type { PageParts } from './pages.ts';
import { renderPage } from './pages.ts';
import { sumOf } from './sum.ts';

const SOURCES = resolve(import.meta.dirname, '..');

/** Parts of the page that are others in the copy: from `src`. */
const STAND_INS: Readonly<Record<string, string>> = {
  'views/map/map.ts': 'views/map/map-copy.ts',
  'links/place.ts': 'links/place-copy.ts',
};

/**
 * What the copy may do: run its one script and wear its one style sheet, known by their sums. It asks nobody for anything, and a
 * browser holds it to that, on a disk as well as on a server.
 */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${sumOf(script)}'`,
    `style-src '${sumOf(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** What is another in the copy of each language: it is put in where these words stand in the script. */
const IN_LANGUAGES = '@@in-few-languages@@';

export interface CopyParts {
  readonly script: string;
  readonly style: string;
}

/** Bundles all scripts, styles, fonts and data of the page, without the map engine. `dir`: what `generate` has written. */
export async function bundleCopy(dir: string): Promise<CopyParts> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: dirname(SOURCES),
    base: './',
    publicDir: false,
    plugins: [copySources(dir)],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(SOURCES, 'main.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  });
  return partsOf(outputsOf(built));
}

const outputsOf = (built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput['output'][number][] => {
  if (!Array.isArray(built) && !('output' in built))
    throw new Error('The build of the classroom copy watches for ever.');
  return (Array.isArray(built) ? built : [built]).flatMap(({ output }) => [...output]);
};

/** One script and one style sheet, or the copy would have to ask for the rest. */
export function partsOf(
  output: readonly Pick<Rolldown.OutputChunk | Rolldown.OutputAsset, 'type' | 'fileName'>[],
): CopyParts {
  const scripts = output.filter((out): out is Rolldown.OutputChunk => out.type === 'chunk');
  const assets = output.filter((out): out is Rolldown.OutputAsset => out.type === 'asset');
  const [script, style] = [scripts[0], assets[0]];
  if (!script || !style || scripts.length + assets.length > 2 || !style.fileName.endsWith('.css')) {
    const names = output.map(({ fileName }) => fileName).join(', ');
    throw new Error(`The classroom copy must be one script and one style sheet, not: ${names}.`);
  }
  return { script: script.code, style: String(style.source) };
}

/** What a copy has in its language, and in English besides: all of them would be half of the file. By `pl-later` and `pl`. */
export interface CopyWords {
  readonly langs: readonly Lang[];
  readonly words: Readonly<Record<string, Words>>;
  readonly tours: Readonly<Record<string, Tour>>;
}

export async function copyWords({ words, tours }: Pick<Generated, 'words' | 'tours'>, lang: Lang): Promise<CopyWords> {
  const langs = [...new Set([lang, 'en' as const])];
  const parts = LOADED.filter((part) => part !== 'maker');
  const load = async (one: Lang, part: Part) => [`${one}-${part}`, await words(one, part)] as const;
  const loaded = await Promise.all(langs.flatMap((one) => parts.map((part) => load(one, part))));
  return {
    langs,
    words: Object.fromEntries(loaded),
    tours: Object.fromEntries(langs.map((one) => [one, tours[one]])),
  };
}

/** The copy in the language of `i18n`. `template` is index.html as it stands in the repository. */
export function renderCopy(
  template: string,
  parts: Omit<PageParts, 'root' | 'isCopy'>,
  copy: CopyParts,
  inLanguages: CopyWords,
): string {
  const bare = template.replace(/\s*<script\b[^>]*><\/script>|\s*<link rel="icon"[^>]*>/g, '');
  const page = renderPage(bare, { ...parts, root: '', isCopy: true, langs: inLanguages.langs });
  const script = safeScript(withWords(copy.script, inLanguages));
  const style = safeStyle(copy.style);
  const head = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}"><style>${style}</style></head>`;
  return page.replace('</head>', () => head).replace('</body>', () => `<script>${script}</script></body>`);
}

/** Throws if the script has no place for them, or more than one. */
export function withWords(script: string, inLanguages: CopyWords): string {
  const parts = script.split(new RegExp(`JSON\\.parse\\((["'\`])${IN_LANGUAGES}\\1\\)`));
  if (parts.length !== 3) throw new Error('The script of the classroom copy has no place for its words.');
  return `${parts[0]}(${JSON.stringify(inLanguages)})${parts[2]}`;
}

/**
 * A script must not hold what would end it, or begin a comment, when it stands in a page; nor the letter of the number 0, which
 * a page's parser replaces by another. They occur in texts alone.
 */
export const safeScript = (code: string): string =>
  code
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('\0', '\\x00');

const safeStyle = (css: string): string => css.replaceAll(/<\/(style)/gi, '<\\/$1');

/** The middle level of the base map, packed: of the data it alone can be missed where a browser cannot unpack it. */
const PACKED = 'virtual:packed-map';
const FEW_LANGUAGES = 'virtual:few-languages';
const UNPACK = `
let unpacked = null;
const read = (text) => new Response(
  new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream('gzip')),
).json();
const unpack = async (text) => (unpacked ??= read(text));`;

/** What the page loads when it needs it, the copy has in it. Its finest map would be half of the file: the middle one stands for it. */
function copySources(dir: string): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'virtual:dataset': `${['dataset', 'evidence', 'names'].map((name) => inlined(dir, name)).join('\n')}
import { tours } from '${FEW_LANGUAGES}';
export const loadTour = (lang) => Promise.resolve(tours[lang]);`,
    'virtual:words': `import { words } from '${FEW_LANGUAGES}';
export { langs } from '${FEW_LANGUAGES}';
export const loadWords = async (lang, part) => words[lang + '-' + part];`,
    [FEW_LANGUAGES]: `export const { langs, words, tours } = JSON.parse('${IN_LANGUAGES}');`,
    'virtual:base-map': `${inlined(dir, 'map-low')}
import words from ${JSON.stringify(join(dir, 'map-words.json'))};
import { mid } from '${PACKED}';
${UNPACK}
export const loadLevel = (level) => level === 'low' ? loadMapLow() : unpack(mid);
export const { labels, advances } = words;`,
  };
  return {
    name: 'classroom-copy',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id in modules || id === PACKED) return `\0${id}`;
      if (id === 'virtual:fonts.css') return join(dir, 'fonts.css');
      if (!id.startsWith('.')) return null;
      const path = resolve(dirname(importer), id);
      const other = Object.entries(STAND_INS).find(([name]) => join(SOURCES, name) === path)?.[1];
      return other ? join(SOURCES, other) : null;
    },
    async load(id) {
      if (id === `\0${PACKED}`) {
        const packed = gzipSync(await readFile(join(dir, 'map-mid.json')), { level: constants.Z_BEST_COMPRESSION });
        return `export const mid = ${JSON.stringify(packed.toString('base64'))};`;
      }
      return id.startsWith('\0') ? (modules[id.slice(1)] ?? null) : null;
    },
  };
}

/** `map-low` is given by `loadMapLow`. */
function inlined(dir: string, name: string): string {
  const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const variable = `data${words.join('')}`;
  return `import ${variable} from ${JSON.stringify(join(dir, `${name}.json`))};
export const load${words.join('')} = () => Promise.resolve(${variable});`;
}

export const readTemplate = (): Promise<string> => readFile(join(SOURCES, '../index.html'), 'utf8');
