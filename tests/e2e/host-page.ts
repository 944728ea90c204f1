// Pages of others that have the map in them: hosts/*.html, served from an origin that is not the site's.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { test as base, expect } from './site.ts';

export { expect } from './site.ts';

interface Fixtures {
  /** Opens a page of hosts/, by name, with the address of the site in it. */
  readonly visit: (name: string, query?: string) => Promise<void>;
}

const HOSTS = join(import.meta.dirname, 'hosts');

export const test = base.extend<Fixtures>({
  visit: async ({ page, baseURL, expectFault }, use) => {
    const site = baseURL ?? '';
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
      if (!/^\/[a-z-]+\.html$/.test(pathname)) {
        response.writeHead(204).end();
        return;
      }
      const fill: Readonly<Record<string, string>> = {
        site,
        origin: new URL(site).origin,
        query: (searchParams.get('query') ?? '').replaceAll('&', '&amp;'),
      };
      const html = readFileSync(join(HOSTS, pathname), 'utf8').replaceAll(/{{(\w+)}}/g, (_, name) => fill[name] ?? '');
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // The host's own page, and nothing else of it.
    expectFault(new RegExp(`^foreign request: ${origin}/(?:[a-z-]+\\.html(?:\\?|$)|favicon\\.ico$)`));
    await use(async (name, query = '') => {
      await page.goto(`${origin}/${name}.html?query=${encodeURIComponent(query)}`);
    });
    server.closeAllConnections();
    server.close();
  },
});

/** The frame of the map, once it has come to life. `nth`: of several. */
export async function mapIn(page: Page, nth = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(nth).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The host has no frame.');
  await expect(frame.locator('#footer .way a')).toBeVisible();
  return frame;
}

/** What the host must keep of its own. */
export const hostOf = (page: Page) =>
  page.evaluate(() => ({
    entries: history.length,
    address: location.href,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.tagName ?? '',
  }));
