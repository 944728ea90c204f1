// axe-core in the page: what it finds against WCAG 2.1 A and AA and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Each violation in a line: the rule, and where it is broken. */
export async function violationsOn(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations, passes } = await run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    // A run that looked at nothing would find nothing.
    if (passes.length === 0) throw new Error('axe has checked nothing.');
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`,
      ),
    );
  }, TAGS);
}
