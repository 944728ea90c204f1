// How the site is built: one bundle, pages for each language, everything relative so that it works under any path.
import { defineConfig } from 'vite';
import { embedScript } from './src/build/embed.ts';
import { site } from './src/build/plugin.ts';

const SHARED =
  /\/src\/(?:model\/(?:boxes|day|doubt|edtf-edges|link|look|member|membership|mercator|places|remember)|views\/(?:dom|mark|mark-svg))\.ts$/;

export default defineConfig({
  base: './',
  plugins: [
    site({ dataDir: `${import.meta.dirname}/data`, workDir: `${import.meta.dirname}/.cache/site` }),
    embedScript(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    // Browsers that know no module preloading load modules when they are imported: later, but without 0.3 kB for all others.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'about.html'],
      // What the first view shares with what comes later is one file, not one each: it packs better so.
      output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
    },
  },
});
