// How the site is built: one bundle, pages for each language (src/build), everything relative so that it works under any path.
import { defineConfig } from 'vite';
import { compressSite } from './scripts/compress.mjs';
import { weighEmbed } from './scripts/weights.mjs';
import { embedScript } from './src/build/embed.ts';
import { site } from './src/build/plugin.ts';
import { weights } from './src/build/weights.ts';

const SHARED =
  /\/src\/(?:model\/(?:boxes|day|doubt|edtf-edges|link|look|member|membership|mercator|places|remember)|views\/(?:dom|mark|mark-svg))\.ts$/;

export default defineConfig({
  base: './',
  plugins: [
    site({
      dataDir: `${import.meta.dirname}/data`,
      workDir: `${import.meta.dirname}/.cache/site`,
      address: process.env.SITE_URL,
      contact: process.env.SITE_CONTACT,
    }),
    embedScript(),
    weights(weighEmbed),
    {
      name: 'compress',
      apply: 'build',
      // After all that writes into the files.
      writeBundle: {
        order: 'post',
        sequential: true,
        handler: ({ dir }) =>
          compressSite(dir ?? 'dist', `${import.meta.dirname}/.cache/compressed`).then(() => undefined),
      },
    },
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    // They are compressed anyhow, and `npm run sizes` weighs them.
    reportCompressedSize: false,
    // Browsers that know no module preloading load modules when they are imported: later, but without 0.3 kB for all others.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first view shares with what comes later is one file, not one each: it packs better so.
      output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
    },
  },
});
