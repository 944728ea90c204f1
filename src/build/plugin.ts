// The Vite plugin: makes the virtual modules from data/ and npm packages, and the pages from their templates.
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { I18n, Lang } from '../i18n/i18n.ts';
import { LANGS, loadI18n } from '../i18n/i18n.ts';
import { isoDay, localDay } from '../model/day.ts';
import { lastDay } from '../model/membership.ts';
import { bundleCopy, readTemplate, renderCopy } from './classroom.ts';
import type { Generated } from './generated.ts';
import { generate } from './generated.ts';
import { PICTURE_FILE } from './head.ts';
import { withHints } from './hints.ts';
import type { Page } from './page-kinds.ts';
import { PAGE_KINDS, pageAt, rootOf, START, TEMPLATES } from './page-kinds.ts';
import { makePictures } from './social/pictures.ts';
import { loadVirtual, resolveVirtual } from './virtual.ts';

export interface SiteOptions {
  /** Folder of the CSV tables. */
  readonly dataDir: string;
  /** Folder for what is worked out before bundling. */
  readonly workDir: string;
}

export function site({ dataDir, workDir }: SiteOptions): Plugin {
  const today = localDay(new Date());
  const dir = resolve(workDir);
  let made: Generated | null = null;
  const parts = async (): Promise<Generated> => (made ??= await generate(dataDir, dir, today));

  const draw = async (html: string, { kind, path }: Page, i18n: I18n, root: string): Promise<string> => {
    const all = await parts();
    return kind.draw(html, { ...all, i18n, today: lastDay(all.data, today), root, path });
  };

  return {
    name: 'site',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { input: [...TEMPLATES] } } }),
    async buildStart() {
      await parts();
    },
    resolveId: (id) => resolveVirtual(id, dir),
    load: (id) => loadVirtual(id, dir),
    configureServer(server) {
      server.watcher.add(dataDir);
      server.watcher.on('change', async (file) => {
        if (!file.startsWith(dataDir)) return;
        made = null;
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
        if (page) return draw(html, page, await loadWords(page.lang), rootOf(`${page.lang}/${page.path}`));
        return draw(html, { kind: START, lang: 'en', path: '' }, await loadWords('en'), '');
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const templates = new Map(TEMPLATES.map((name) => [name, textOf(bundle, name)]));
        for (const name of TEMPLATES) delete bundle[name];
        const emit = (fileName: string, source: string | Uint8Array): void =>
          void this.emitFile({ type: 'asset', fileName, source });
        const emitPage = async (page: Page, i18n: I18n, address: string): Promise<void> => {
          const { template } = page.kind;
          const html = templates.get(template) ?? '';
          emit(`${address}index.html`, await draw(withHints(html, bundle, page), page, i18n, rootOf(address)));
        };
        const all = await parts();
        const copy = await bundleCopy(dir);
        const template = await readTemplate();
        for (const lang of LANGS) {
          const i18n = await loadWords(lang);
          for (const kind of PAGE_KINDS)
            for (const path of kind.paths(all)) await emitPage({ kind, lang, path }, i18n, `${lang}/${path}`);
          emit(`classroom/${lang}.html`, renderCopy(template, { ...all, i18n, today: lastDay(all.data, today) }, copy));
        }
        await emitPage({ kind: START, lang: 'en', path: '' }, await loadWords('en'), '');
        const languages = await Promise.all(LANGS.map(loadWords));
        const making = { languages, today: lastDay(all.data, today), keep: join(dir, '../pictures') };
        await makePictures(all, making, (page, png) => emit(page + PICTURE_FILE, png));
        this.info(`pages drawn as of ${isoDay(today)}`);
      },
    },
  };
}

/** A language with all of its words. */
async function loadWords(lang: Lang): Promise<I18n> {
  const i18n = await loadI18n(lang);
  await i18n.later();
  return i18n;
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The bundle has no ${name}.`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}
