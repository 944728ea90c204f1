// Starts real web servers with the files of deploy/: the built site at the root of a host, or in a folder of one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { findServer } from '../../scripts/web-servers.mjs';
import { BUILT } from './dataset.ts';

export type Server = 'nginx' | 'apache' | 'caddy';
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly program: string;
  readonly port: number;
  /** `/`, or `/cities/`. */
  readonly prefix: string;
  /** A folder for all that the server writes, and for its documents. */
  readonly work: string;
}

/** Reads a file of deploy/ and puts other words in; each must be there. */
function adapt(name: string, words: Readonly<Record<string, string>>): string {
  let text = readFileSync(`deploy/${name}`, 'utf8');
  for (const [word, other] of Object.entries(words)) {
    if (!text.includes(word)) throw new Error(`deploy/${name} has no "${word}".`);
    text = text.replaceAll(word, other);
  }
  return text;
}

const LAUNCHES: Readonly<Record<Server, (place: Place) => readonly string[]>> = {
  nginx: ({ port, prefix, work }) => {
    const files = { '/etc/nginx/cities': resolve('deploy/nginx') };
    const listen = { 'listen 80;': `listen 127.0.0.1:${port};`, 'listen [::]:80;': '' };
    symlinkSync(resolve(BUILT), join(work, 'cities'));
    const isFolder = prefix !== '/';
    const root = isFolder ? work : join(work, 'cities');
    const server = isFolder
      ? `include ${resolve('deploy/nginx/maps.conf')};
         server { listen 127.0.0.1:${port}; root ${root}; ${adapt('nginx/folder.conf', files)} }`
      : adapt('nginx/server.conf', { ...files, ...listen, '/var/www/cities': root });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${join(work, kind)};`,
    );
    const main = `daemon off; master_process off; pid ${join(work, 'pid')}; error_log stderr notice; events {}
      http { access_log off; ${temporary.join(' ')} ${server} }`;
    writeFileSync(join(work, 'nginx.conf'), main);
    return ['-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')];
  },
  apache: ({ program, port, prefix, work }) => {
    const site = join(work, 'www', prefix);
    cpSync(BUILT, site, { recursive: true });
    writeFileSync(
      join(site, '.htaccess'),
      adapt('.htaccess', { 'ErrorDocument 404 /': `ErrorDocument 404 ${prefix}` }),
    );
    const modules = program.endsWith('httpd') ? 'modules' : '/usr/lib/apache2/modules';
    const load = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers', 'rewrite'].map(
      (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
    );
    writeFileSync(
      join(work, 'apache.conf'),
      `ServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${work}/pid\nDefaultRuntimeDir ${work}
       ErrorLog ${work}/log\n${load.join('\n')}\nTypesConfig /dev/null
       AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json
       DocumentRoot ${work}/www\n<Directory ${work}/www>\nAllowOverride FileInfo\nOptions FollowSymLinks
       Require all granted\n</Directory>\n`,
    );
    return ['-f', join(work, 'apache.conf'), '-DFOREGROUND'];
  },
  caddy: ({ port, prefix, work }) => {
    const files = { '/srv/cities': resolve(BUILT) };
    const own = { ...files, 'cities.example.org': `http://127.0.0.1:${port}` };
    const folder = `http://127.0.0.1:${port} {\n${folderLines()}\n}\n`;
    // The last block is the server of the site's own.
    const snippets = adapt('Caddyfile', files).replace(/\ncities\.example\.org \{[\s\S]*/, '\n');
    const text = prefix === '/' ? adapt('Caddyfile', own) : snippets + folder.replaceAll('/srv/cities', resolve(BUILT));
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
    return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

/** The lines for a folder, which stand in the Caddyfile as a comment. */
const folderLines = (): string =>
  readFileSync('deploy/Caddyfile', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#\t'))
    .map((line) => line.slice(1))
    .join('\n');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Until somebody listens at the port. Throws when nobody has after a minute. */
async function reach(port: number): Promise<void> {
  for (let tried = 0; tried < 600; tried++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('It does not listen.');
}

/** Starts a server at any free port. Throws what it has said when it ends before it listens. */
export async function startServer(server: Server, prefix: '/' | '/cities/'): Promise<Running> {
  const program = findServer(server);
  if (!program) throw new Error(`There is no ${server}.`);
  const work = mkdtempSync(join(tmpdir(), `${server}-`));
  const port = await freePort();
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  const args = LAUNCHES[server]({ program, port, prefix, work });
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  const said = text(child.stderr);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const early = ended.then(async () => {
      throw new Error(`${server} does not start: ${await said}`);
    });
    await Promise.race([reach(port), early]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}${prefix}`, stop };
}
