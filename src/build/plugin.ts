// The Vite plugin: makes the virtual modules from data/ and npm packages, and the pages from their templates.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isoDay, localDay } from '../model/day.ts';
import { lastDay } from '../model/membership.ts';
import { readSite } from './address.ts';
import type { Contact } from './contact.ts';
import { readContact } from './contact.ts';
import type { Generated } from './generated.ts';
import { generate } from './generated.ts';
import type { Page } from './page-kinds.ts';
import { drawPage, pageAt, rootOf, START, TEMPLATES } from './page-kinds.ts';
import { makeFiles } from './site-files.ts';
import { loadVirtual, resolveVirtual } from './virtual.ts';
import { forgetWords, speakIn, WORDS_DIR } from './words.ts';

export interface SiteOptions {
  /** Folder of the CSV tables. */
  readonly dataDir: string;
  /** Folder for what is worked out before bundling. */
  readonly workDir: string;
  /** Where the site will lie, if that is known: `https://example.org/eccar/`. */
  readonly address?: string | undefined;
  /** Whom readers tell what does not work: an e-mail address or a page. */
  readonly contact?: string | undefined;
}

export function site({ dataDir, workDir, address, contact: named }: SiteOptions): Plugin {
  const today = localDay(new Date());
  const dir = resolve(workDir);
  let made: Generated | null = null;
  let site: string | null = null;
  let contact: Contact | null = null;
  let isBuild = false;
  const parts = async (): Promise<Generated> => (made ??= await generate(dataDir, dir, today));

  const draw = async (html: string, page: Page, root: string): Promise<string> => {
    const all = await parts();
    return drawPage(html, page, {
      all,
      i18n: await speakIn(page.lang, all.words),
      today: lastDay(all.data, today),
      root,
      contact,
    });
  };

  return {
    name: 'site',
    enforce: 'pre',
    config: (_config, { command }) => {
      isBuild = command === 'build';
      return { build: { rolldownOptions: { input: [...TEMPLATES] } } };
    },
    async buildStart() {
      site = address ? readSite(address) : null;
      contact = named ? readContact(named) : null;
      await parts();
    },
    resolveId: (id) => resolveVirtual(id, dir),
    load(id) {
      const emit = (source: string): string => this.emitFile({ type: 'chunk', id: resolve(source), name: 'gl-map' });
      return loadVirtual(id, dir, isBuild ? emit : null);
    },
    configureServer(server) {
      const watched = [dataDir, resolve(WORDS_DIR)];
      server.watcher.add(watched);
      server.watcher.on('change', async (file) => {
        if (!watched.some((folder) => file.startsWith(folder))) return;
        made = null;
        forgetWords();
        try {
          await parts();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          server.config.logger.error(String(error instanceof Error ? error.message : error));
        }
      });
      // In development the templates answer for every page; they are drawn when they are asked for.
      server.middlewares.use(async (request, _response, next) => {
        const page = pageAt((request.url ?? '').slice(1), await parts());
        if (page) request.url = `/${page.kind.template}`;
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, originalUrl = '' }) {
        if (!server) return html;
        const page = pageAt(originalUrl.slice(1), await parts());
        if (page) return draw(html, page, rootOf(`${page.lang}/${page.path}`));
        return draw(html, { kind: START, lang: 'en', path: '' }, '');
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const all = await parts();
        const emit = (fileName: string, source: string | Uint8Array): void =>
          void this.emitFile({ type: 'asset', fileName, source });
        const policy = readFileSync('deploy/headers.json', 'utf8');
        const warn = (sentence: string): void => this.warn(sentence);
        await makeFiles({ bundle, all, today: lastDay(all.data, today), site, contact, policy, emit, warn });
        this.info(`pages drawn as of ${isoDay(today)}${site ? ` for ${site}` : ''}`);
      },
    },
  };
}
