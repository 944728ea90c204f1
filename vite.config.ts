// How the site is built: one bundle, pages for each language (src/build), everything relative so that it works under any path.
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressSite } from './scripts/compress.mjs';
import { weighEmbed } from './scripts/weights.mjs';
import { embedScript } from './src/build/embed.ts';
import { offlineOptions } from './src/build/offline.ts';
import { site } from './src/build/plugin.ts';
import { weights } from './src/build/weights.ts';

/** Not `i18n/languages`: its file brings the styles of all pages, which must be linked before those of the map. */
const SHARED =
  /\/src\/(?:model\/(?:boxes|day|doubt|edtf-edges|link|look|member|membership|mercator|places|remember)|views\/(?:dom|mark|mark-svg))\.ts$/;

/** The rest of what the map's page begins with: one file, for each is asked for by itself. */
const FIRST = new RegExp(
  [
    String.raw`/src/(?:store/store|model/(?:base-map|country-names|labels|mark-grid|scene|text-width|turns))\.ts$`,
    String.raw`/src/views/(?:notice|palette|trust-worker|map/(?:base-source|camera|names))\.ts$`,
    'virtual:base-map',
    String.raw`maplibre-gl-worker\.mjs`,
    String.raw`/site/map-\w+\.json`,
    '/node_modules/(?:topojson-client|zustand)/',
  ].join('|'),
);

const DIST = `${import.meta.dirname}/dist`;

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
    // After all that writes into the files that it sums up.
    VitePWA(offlineOptions(DIST)),
    {
      name: 'compress',
      apply: 'build',
      // After all that writes files.
      closeBundle: {
        order: 'post',
        sequential: true,
        handler: (failed) =>
          failed ? undefined : compressSite(DIST, `${import.meta.dirname}/.cache/compressed`).then(() => undefined),
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
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: SHARED },
            { name: 'first', test: FIRST },
          ],
        },
      },
    },
  },
});
