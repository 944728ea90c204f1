// Serves the built site with the headers of deploy/, also under a path prefix: `node scripts/serve.mjs --port 0 --prefix /map/`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * What the files of deploy/ make other servers send: types by the end of the name, headers by the beginning of the path.
 * A later row holds against an earlier one.
 * @type {{ types: Readonly<Record<string, string>>, headers: Readonly<Record<string, Readonly<Record<string, string>>>> }}
 */
const SENT = JSON.parse(readFileSync(new URL('../deploy/headers.json', import.meta.url), 'utf8'));

/**
 * The headers of a file of the site.
 * @param {string} path from the site's root, such as `en/index.html`
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const rows = Object.entries(SENT.headers).filter(([start]) => path.startsWith(start));
  const type = SENT.types[extname(path).slice(1)];
  return Object.assign({}, ...rows.map(([, row]) => row), type ? { 'Content-Type': type } : {});
}

/**
 * @typedef {object} Site
 * @property {string} url
 * @property {() => void} close
 */

/**
 * Starts the server. `ports` are tried in turn; 0 is any free one. `policy` false leaves out the content security policy.
 * @param {{ dir: string, ports: readonly number[], prefix?: string, host?: string | undefined, policy?: boolean }} options
 * @returns {Promise<Site>}
 */
export async function serveSite({ dir, ports, prefix = '/', host = '127.0.0.1', policy = true }) {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no built site in ${dir}: run npm run build first.`);
  const server = createServer(siteHandler(dir, prefix, policy));
  for (const port of ports) {
    if (await listens(server, port, host)) {
      const address = server.address();
      const used = address && typeof address === 'object' ? address.port : port;
      return { url: `http://${host}:${used}${prefix}`, close: () => server.close() };
    }
  }
  throw new Error(`Port ${ports.join(', ')} is taken: set PORT to a free one.`);
}

/**
 * @param {string} dir
 * @param {string} prefix begins and ends with a slash
 * @param {boolean} policy
 * @returns {import('node:http').RequestListener}
 */
function siteHandler(dir, prefix, policy) {
  const files = sirv(dir, {
    etag: true,
    extensions: [],
    brotli: true,
    gzip: true,
    setHeaders: (res, path) => {
      for (const [name, value] of Object.entries(headersOf(path.slice(1)))) res.setHeader(name, value);
      if (!policy) res.removeHeader('Content-Security-Policy');
    },
  });
  return (req, res) => {
    const { pathname, search } = new URL(`http://localhost${req.url?.replace(/^\/+/, '/')}`);
    if (!pathname.startsWith(prefix)) return answer(res, 404);
    const path = `/${pathname.slice(prefix.length)}`;
    // Relative addresses in a page hold only with the slash, so hosts send the reader there.
    if (!path.endsWith('/') && isDirectory(join(dir, safeDecode(path)))) {
      return answer(res, 301, { Location: `${pathname}/${search}` });
    }
    req.url = (path.endsWith('/') ? `${path}index.html` : path) + search;
    files(req, res, () => answerMissing(res, dir));
  };
}

/**
 * The site's own page for what is not there, or a word.
 * @param {import('node:http').ServerResponse} res
 * @param {string} dir
 */
function answerMissing(res, dir) {
  const page = join(dir, '404.html');
  if (!existsSync(page)) return answer(res, 404);
  res.writeHead(404, headersOf('404.html')).end(readFileSync(page));
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function answer(res, status, headers = {}) {
  res.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', ...headers });
  res.end(status === 404 ? 'Not found\n' : '');
}

/** @param {string} path */
const isDirectory = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @param {string} path */
function safeDecode(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listens(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '0' },
      prefix: { type: 'string', default: '/' },
    },
  });
  const site = await serveSite({ dir: values.dir, ports: [Number(values.port)], prefix: values.prefix });
  console.log(`Serving ${site.url}`);
}
