// The browser tests: the built site, served under a path prefix, in one Chrome or Chromium.
import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from './scripts/browser.mjs';

// The tests' own processes read this file again: the browser is found once.
process.env.CHROME_PATH = ensureBrowser();

// Only the site's own address resolves, so that nothing else can be reached.
const OWN_ORIGIN_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

// A page is put together without WebGL in software, which takes much longer; canvases still have it.
const PLAIN_PAGES = '--disable-gpu-compositing';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine with two processors and WebGL in software is late now and then; `npm test` counts what passed only so.
  retries: 1,
  reporter: 'list',
  // Nothing here measures time; a busy machine with WebGL in software is slow.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // What a page keeps on the device would answer in place of a test's own routes; offline.spec.ts lets it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // Pictures of every step would slow the page down.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    actionTimeout: 30_000,
    // A test that has more time is not to wait all of it for a page that never rests.
    navigationTimeout: 60_000,
    launchOptions: { executablePath: process.env.CHROME_PATH, args: [...browserFlags(), OWN_ORIGIN_ONLY, PLAIN_PAGES] },
  },
  webServer: {
    command: 'node scripts/serve.mjs --prefix /some/prefix/',
    // Any free port; tests/e2e/site.ts reads the address from the environment.
    wait: { stdout: /Serving (?<site_url>\S+)/ },
  },
});
