// Pictures of the built site as people see it whose eyes see colours otherwise: `npm run visions`. They are to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { serveSite } from './serve.mjs';

/** What Chromium can imitate, as its protocol names it (Emulation.setEmulatedVisionDeficiency). */
const VISIONS = /** @type {const} */ ([
  'none',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'achromatopsia',
  'blurredVision',
  'reducedContrast',
]);
const THEMES = ['light', 'dark', 'contrast'];
/** All kinds of marks at once, Kraków before it joined, a span, and a card. */
const VIEWS = { all: 'date=2017', krakow: 'date=2024-04&city=krakow', large: 'timeline=large' };

const { values } = parseArgs({ options: { out: { type: 'string', default: '.cache/visions' } } });
mkdirSync(values.out, { recursive: true });

const site = await serveSite({ dir: 'dist', ports: [0] });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags() });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const client = await page.context().newCDPSession(page);
  for (const [name, query] of Object.entries(VIEWS))
    for (const theme of THEMES) {
      await page.goto(`${site.url}en/?${query}&map=simple&theme=${theme}`);
      await page.getByRole('slider').first().waitFor();
      for (const type of VISIONS) {
        await client.send('Emulation.setEmulatedVisionDeficiency', { type });
        await page.screenshot({ path: join(values.out, `${name}-${theme}-${type}.png`) });
      }
    }
  console.log(`The pictures are in ${values.out}.`);
} finally {
  await browser.close();
  site.close();
}
