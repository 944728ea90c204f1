// The script of host pages: `embed.js` at the site's root, one module by itself, its name without a hash.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type { Key } from '../i18n/en.ts';
import { LANGS } from '../i18n/languages.ts';
import { partWords } from './words.ts';

const NAME = 'embed.js';

/** The script as text. */
export async function bundleEmbed(): Promise<string> {
  const titles = LANGS.map((lang) => [lang, partWords<Key>(lang, 'main')('site.name')] as const);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { TITLES: JSON.stringify(Object.fromEntries(titles)) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../embed/embed.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const outputs = result && 'output' in result ? result.output : [];
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`${NAME} must be one script.`);
  return script.code;
}

/** Emits the script with the site, and answers for it in development. */
export function embedScript(): Plugin {
  return {
    name: 'embed-script',
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, async (_request, response, next) => {
        try {
          const code = await bundleEmbed();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await bundleEmbed() });
    },
  };
}
