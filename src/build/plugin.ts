// The Vite plugin: makes the virtual modules from data/ and npm packages, and the pages from the template.

import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Lang } from '../i18n/i18n.ts';
import { isLang, LANGS, loadI18n } from '../i18n/i18n.ts';
import { isoDay, localDay } from '../model/day.ts';
import { lastDay } from '../model/membership.ts';
import { renderAbout } from './about.ts';
import { bundleCopy, readTemplate, renderCopy } from './classroom.ts';
import type { Generated } from './generated.ts';
import { generate } from './generated.ts';
import { renderPage } from './pages.ts';

const VIRTUAL = ['virtual:dataset', 'virtual:base-map'];
const FONTS = 'virtual:fonts.css';

/** Code that loads a JSON file once; after a failure the next call tries again. */
const LOADER = `
const loads = new Map();
async function fetchJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(answer.status + ' ' + url);
  return answer.json();
}
function load(url) {
  if (!loads.has(url)) loads.set(url, fetchJson(url).catch((error) => { loads.delete(url); throw error; }));
  return loads.get(url);
}`;

const moduleCode = (id: string, dir: string): string => {
  const file = (name: string): string => JSON.stringify(`${join(dir, name)}?url`);
  if (id === 'virtual:dataset') {
    return `import dataset from ${file('dataset.json')};
import evidence from ${file('evidence.json')};
import names from ${file('names.json')};
import tour from ${file('tour.json')};
${LOADER}
export const loadDataset = () => load(dataset);
export const loadEvidence = () => load(evidence);
export const loadNames = () => load(names);
export const loadTour = () => load(tour);`;
  }
  return `import low from ${file('map-low.json')};
import mid from ${file('map-mid.json')};
import high from ${file('map-high.json')};
import words from ${JSON.stringify(join(dir, 'map-words.json'))};
${LOADER}
const urls = { low, mid, high };
export const loadLevel = (level) => load(urls[level]);
export const { labels, advances } = words;`;
};

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

  const startPage = async (html: string, lang: Lang, root: string, extra: (doc: string) => string): Promise<string> => {
    const all = await parts();
    const i18n = await loadI18n(lang);
    return renderPage(extra(html), { ...all, i18n, today: lastDay(all.data, today), root });
  };

  return {
    name: 'site',
    enforce: 'pre',
    async buildStart() {
      await parts();
    },
    resolveId(id) {
      if (VIRTUAL.includes(id)) return `\0${id}`;
      return id === FONTS ? join(dir, 'fonts.css') : null;
    },
    load(id) {
      const name = id.slice(1);
      return id.startsWith('\0') && VIRTUAL.includes(name) ? moduleCode(name, dir) : null;
    },
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
      // In development the two templates answer for every page; they are drawn when they are asked for.
      server.middlewares.use((request, _response, next) => {
        const page = pageAt(request.url ?? '');
        if (page) request.url = page.isAbout ? '/about.html' : '/index.html';
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, originalUrl = '' }) {
        const page = pageAt(originalUrl) ?? { lang: 'en' as const, isAbout: false };
        if (!server) return html;
        if (!page.isAbout) return startPage(html, page.lang, pageAt(originalUrl) ? '../' : '', (text) => text);
        return renderAbout(html, { ...(await parts()), i18n: await loadI18n(page.lang), root: '../../' });
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const start = textOf(bundle, 'index.html');
        const about = textOf(bundle, 'about.html');
        delete bundle['about.html'];
        const copy = await bundleCopy(dir);
        const template = await readTemplate();
        const hints = (lang: Lang) => (html: string) => html.replace('</title>', `</title>\n${hintsFor(bundle, lang)}`);
        for (const lang of LANGS) {
          const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
          emit(`${lang}/index.html`, await startPage(start, lang, '../', hints(lang)));
          const [all, i18n] = await Promise.all([parts(), loadI18n(lang)]);
          emit(`${lang}/about/index.html`, await renderAbout(about, { ...all, i18n, root: '../../' }));
          await i18n.later();
          const copied = renderCopy(template, { ...all, i18n, today: lastDay(all.data, today) }, copy);
          emit(`classroom/${lang}.html`, copied);
        }
        const index = bundle['index.html'];
        if (index?.type === 'asset') index.source = await startPage(start, 'en', '', hints('en'));
        this.info(`pages drawn as of ${isoDay(today)}`);
      },
    },
  };
}

/** Which page an address of the development server means; null for the start page and for all that is no page. */
function pageAt(url: string): { readonly lang: Lang; readonly isAbout: boolean } | null {
  const [, lang = '', about] = /^\/(\w+)\/(about\/)?(?:\?.*)?$/.exec(url) ?? [];
  return isLang(lang) ? { lang, isAbout: about !== undefined } : null;
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The bundle has no ${name}.`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

/** What the first view needs and the browser would only find out late: fonts, dataset, the words. */
function hintsFor(bundle: Rolldown.OutputBundle, lang: Lang): string {
  const files = Object.keys(bundle);
  const words = Object.values(bundle).find(
    (out) => out.type === 'chunk' && out.facadeModuleId?.endsWith(`/i18n/${lang}.ts`),
  );
  const preload = (name: string, as: string) => `<link rel="preload" href="./${name}" as="${as}" crossorigin>`;
  return [
    ...files.filter((name) => /latin[^/]*\.woff2$/.test(name)).map((name) => preload(name, 'font')),
    ...files.filter((name) => /dataset[^/]*\.json$/.test(name)).map((name) => preload(name, 'fetch')),
    ...(words ? [`<link rel="modulepreload" href="./${words.fileName}" crossorigin>`] : []),
  ].join('\n');
}
