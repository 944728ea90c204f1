// The browsers of the benchmark: how they draw, and one for each measurement.
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** @typedef {'svg' | 'gl'} Kind which map is drawn */

const PLAIN = ['--no-sandbox', '--disable-quic'];
/**
 * As on a PC without a usable GPU: the page is drawn by the processor, not by a GPU that the processor imitates. MapLibre
 * needs that one for WebGL, so here it has it for nothing else.
 * @type {Readonly<Record<Kind, readonly string[]>>}
 */
export const FLAGS = {
  svg: [...PLAIN, '--disable-gpu'],
  gl: [
    ...PLAIN,
    '--enable-unsafe-swiftshader',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
  ],
};

/** Where the browser is. Throws a sentence that says what to do if there is none. */
export function browserPath() {
  const path = findBrowser();
  if (!path) throw new Error('The benchmark needs Chrome or Chromium: install one, or set CHROME_PATH.');
  return path;
}

/**
 * A browser of its own for each measurement, so that none pays for another. One that dies is told, and the rest goes on.
 * @template R
 * @param {Kind} kind
 * @param {(browser: import('playwright-core').Browser) => Promise<R>} run
 * @returns {Promise<R | null>}
 */
export async function alone(kind, run) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...FLAGS[kind]] });
  try {
    return await run(browser);
  } catch (error) {
    console.log(`not measured: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    await browser.close();
  }
}
