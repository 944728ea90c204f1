// Makes the pages that the site is measured beside: the same borders and dots as bare MapLibre, Leaflet and plain SVG have them.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boundsOf, dotsOf, shapesOf, svgOf } from './bench-shapes.mjs';
import { compressSite } from './compress.mjs';
import { listFiles } from './files.mjs';
import { serveSite } from './serve.mjs';

const FIRST_DAY = Date.UTC(2004, 11, 10) / 86_400_000;

const STYLE = `body{margin:0;font-family:sans-serif}h1{font-size:1.25rem;margin:.5rem}
[role=img]{display:block;width:100%;background:#dfe7ee}[role=img] path{fill:#f7f4ee;stroke:#b8b0a4;stroke-width:.3}.dot{fill:#a33b20}
#map{height:70vh;background:#dfe7ee}input{width:100%}iframe{border:0}`;

/**
 * @param {string} title
 * @param {string} body
 * @param {string} [head]
 */
const pageOf = (title, body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,"><meta name="description" content="${title}"><style>${STYLE}</style>${head}</head>
<body><main><h1>${title}</h1>${body}</main></body></html>\n`;

/** @param {number} researched the last day */
const scripted = (researched) =>
  `<div id="map"></div><input type="range" aria-label="Date" min="${FIRST_DAY}" max="${researched}" step="30" value="${researched}">`;

/** @param {string} path of a file of a package, `leaflet/dist/leaflet.js` */
const packed = (path) => createRequire(import.meta.url).resolve(path);

/**
 * @param {string} dir the built site
 * @param {RegExp} name
 */
async function readBuilt(dir, name) {
  const path = listFiles(join(dir, 'assets')).find((file) => name.test(file));
  if (!path) throw new Error(`There is no ${name.source} in ${dir}/assets: run npm run build first.`);
  return JSON.parse(await readFile(join(dir, 'assets', path), 'utf8'));
}

/**
 * The code that the site itself gives to other pages, with whole addresses.
 * @param {string} dir the built site
 * @param {string} site its address
 */
async function embedCode(dir, site) {
  const { html } = JSON.parse(await readFile(join(dir, 'en/oembed.json'), 'utf8'));
  return String(html).replace(/(?<=\bsrc=")[^"]*/, (src) => new URL(src, `${site}en/`).href);
}

/**
 * @typedef {object} Wish
 * @property {string} dir the built site
 * @property {string} site its address
 * @property {(data: Dataset) => Dataset} [change] of the dataset
 *
 * @typedef {import('../src/model/member.ts').Dataset} Dataset
 */

/**
 * The files of all pages: a text, or the file that is copied.
 * @param {Wish} wish
 * @returns {Promise<Record<string, string | { file: string }>>}
 */
async function filesOf({ dir, site, change = (data) => data }) {
  const data = change(await readBuilt(dir, /^dataset-.*\.json$/));
  const shapes = shapesOf(await readBuilt(dir, /^map-low-.*\.json$/));
  const dots = dotsOf(data);
  const json = JSON.stringify({ bounds: boundsOf(dots), shapes, dots });
  const page = (/** @type {string} */ name) => ({
    file: fileURLToPath(new URL(`yardsticks/${name}`, import.meta.url)),
  });
  const preload = '<link rel="preload" href="map.json" as="fetch" crossorigin>';
  const body = scripted(data.researched);
  const maplibre = dirname(packed('maplibre-gl/dist/maplibre-gl.css'));
  const leaflet = dirname(packed('leaflet/dist/leaflet.css'));
  return {
    'index.html': pageOf(
      'Yardsticks',
      ['static', 'leaflet', 'maplibre'].map((to) => `<a href="${to}/">${to}</a>`).join(' '),
    ),
    'embed/index.html': pageOf('Embed', await embedCode(dir, site)),
    'static/index.html': pageOf('Static', svgOf(shapes, dots)),
    'leaflet/index.html': pageOf(
      'Leaflet',
      body,
      `<link rel="stylesheet" href="leaflet.css">${preload}<script defer src="leaflet.js"></script><script defer src="page.js"></script>`,
    ),
    'leaflet/leaflet.css': { file: join(leaflet, 'leaflet.css') },
    'leaflet/leaflet.js': { file: join(leaflet, 'leaflet.js') },
    'leaflet/page.js': page('leaflet.js'),
    'leaflet/map.json': json,
    'maplibre/index.html': pageOf(
      'Bare MapLibre',
      body,
      `<link rel="stylesheet" href="maplibre-gl.css"><script type="importmap">{"imports":{"maplibre-gl":"./maplibre-gl.mjs"}}</script>${preload}<link rel="modulepreload" href="maplibre-gl.mjs"><script type="module" src="page.js"></script>`,
    ),
    'maplibre/maplibre-gl.css': { file: join(maplibre, 'maplibre-gl.css') },
    'maplibre/maplibre-gl.mjs': { file: join(maplibre, 'maplibre-gl.mjs') },
    'maplibre/maplibre-gl-worker.mjs': { file: join(maplibre, 'maplibre-gl-worker.mjs') },
    'maplibre/page.js': page('maplibre.js'),
    'maplibre/map.json': json,
  };
}

/**
 * Makes the pages in a folder of their own, compressed as the build compresses the site, and serves them the same way, but
 * for the content security policy: the libraries as they come would not run under the site's. `close` takes all away.
 * @param {Wish} wish
 */
export async function serveYardsticks(wish) {
  const folder = await mkdtemp(join(tmpdir(), 'yardsticks-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    for (const [path, content] of Object.entries(await filesOf(wish))) {
      const to = join(folder, path);
      await mkdir(dirname(to), { recursive: true });
      if (typeof content === 'string') await writeFile(to, content);
      else await copyFile(content.file, to);
    }
    await compressSite(folder, '.cache/yardsticks');
    const site = await serveSite({ dir: folder, ports: [0], policy: false });
    return {
      url: site.url,
      close: async () => {
        site.close();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
