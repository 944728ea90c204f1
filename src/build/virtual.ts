// The virtual modules: what the build has worked out, as code: data that is loaded when the page asks for it, and addresses.
import { join } from 'node:path';
import { LOADED } from '../i18n/en/parts.ts';
import { LANGS } from '../i18n/languages.ts';

const VIRTUAL = ['virtual:dataset', 'virtual:base-map', 'virtual:words', 'virtual:engine'];
const FONTS = 'virtual:fonts.css';
const ENGINE_SOURCE = 'src/views/map/gl/gl-map.ts';

/** Code that loads a JSON file once; after a failure the next call asks the site again, past what the browser has kept. */
const LOADER = `
const loads = new Map();
const failed = new Set();
async function fetchJson(url) {
  const answer = await fetch(url, failed.has(url) ? { cache: 'reload' } : {});
  if (!answer.ok) throw new Error(answer.status + ' ' + url);
  return answer.json();
}
function load(url) {
  if (!loads.has(url)) loads.set(url, fetchJson(url).catch((error) => { loads.delete(url); failed.add(url); throw error; }));
  return loads.get(url);
}`;

/** Where a virtual module is found; null for all other names. `dir`: what `generate` has written. */
export function resolveVirtual(id: string, dir: string): string | null {
  if (VIRTUAL.includes(id)) return `\0${id}`;
  return id === FONTS ? join(dir, 'fonts.css') : null;
}

/** Has a source built as a script of its own, and gives the name by which the bundler puts in its address. */
type Emit = (source: string) => string;

/** The code of a virtual module; null for all other names. `emit`: null in development, where sources lie at their own addresses. */
export function loadVirtual(id: string, dir: string, emit: Emit | null): string | null {
  const name = id.slice(1);
  return id.startsWith('\0') && VIRTUAL.includes(name) ? codeOf(name, dir, emit) : null;
}

function codeOf(name: string, dir: string, emit: Emit | null): string {
  const file = (base: string): string => JSON.stringify(`${join(dir, base)}?url`);
  if (name === 'virtual:dataset') {
    return `import dataset from ${file('dataset.json')};
import evidence from ${file('evidence.json')};
import names from ${file('names.json')};
${LANGS.map((lang) => `import tour_${lang} from ${file(`tour-${lang}.json`)};`).join('\n')}
${LOADER}
export const loadDataset = () => load(dataset);
export const loadEvidence = () => load(evidence);
export const loadNames = () => load(names);
const tours = { ${LANGS.map((lang) => `${lang}: tour_${lang}`).join(', ')} };
export const loadTour = (lang) => load(tours[lang]);`;
  }
  if (name === 'virtual:words') return wordsCode(dir);
  if (name === 'virtual:engine') {
    const address = emit ? `import.meta.ROLLUP_FILE_URL_${emit(ENGINE_SOURCE)}` : JSON.stringify(`/${ENGINE_SOURCE}`);
    return `export const code = ${address};`;
  }
  return `import low from ${file('map-low.json')};
import mid from ${file('map-mid.json')};
import high from ${file('map-high.json')};
import words from ${JSON.stringify(join(dir, 'map-words.json'))};
${LOADER}
const urls = { low, mid, high };
export const loadLevel = (level) => load(urls[level]);
export const { labels, advances } = words;`;
}

/** Each part of each language is a script of its own. */
function wordsCode(dir: string): string {
  const parts = LANGS.flatMap((lang) =>
    LOADED.map((part) => {
      const name = `${lang}-${part}`;
      return `${JSON.stringify(name)}: () => import(${JSON.stringify(join(dir, `words/${name}.json`))})`;
    }),
  );
  return `const parts = { ${parts.join(', ')} };
export const langs = ${JSON.stringify(LANGS)};
export const loadWords = async (lang, part) => (await parts[lang + '-' + part]()).default;`;
}
