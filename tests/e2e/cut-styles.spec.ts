// Half of a style sheet, taken for the whole: the browser would keep it for a year.
import { readFileSync } from 'node:fs';
import { headersOf } from '../../scripts/serve.mjs';
import { BUILT } from './dataset.ts';
import { expect, test } from './site.ts';

for (const address of ['en/?map=simple', 'en/krakow/?map=simple', 'en/embed/'])
  test(`styles that came half are not worn, and are whole when the page is opened again: ${address}`, async ({
    page,
    expectFault,
  }) => {
    expectFault(/integrity|digest/);
    const linked = (): Promise<readonly (readonly [file: string, rules: number])[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][integrity]')].map(
          ({ href, sheet }) => [href.replace(/.*\//, ''), sheet?.cssRules.length ?? 0] as const,
        ),
      );
    let halves = 0;
    await page.route('**/*.css', (route) => {
      const file = new URL(route.request().url()).pathname.replace(/.*\//, '');
      const body = readFileSync(`${BUILT}/assets/${file}`);
      halves++;
      return route.fulfill({ headers: headersOf(`assets/${file}`), body: body.subarray(0, body.length / 2) });
    });
    await page.goto(address);
    await expect.poll(linked).toContainEqual([expect.any(String), 0]);
    const broken = await linked();
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.map(([, rules]) => rules)).toEqual(broken.map(() => 0));
    // Each is asked for once more.
    await expect.poll(() => halves).toBeGreaterThanOrEqual(broken.length * 2);
    await page.unroute('**/*.css');
    await page.reload();
    await expect.poll(async () => (await linked()).every(([, rules]) => rules > 0)).toBe(true);
  });
