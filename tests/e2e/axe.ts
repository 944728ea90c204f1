// axe-core in the page: what it finds against WCAG 2.1 A and AA and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Rules of WCAG 2.1 that axe-core does not run unasked: what is heard has the words that are seen (2.5.3), ids (4.1.1). */
const ASKED = ['label-content-name-mismatch', 'duplicate-id', 'duplicate-id-active', 'duplicate-id-aria'];
/** What another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Rows of the list and marks are alike: looking at the first ones alone takes a tenth of the time. */
const ALIKE = [
  '#list li[data-member]:nth-child(n + 6)',
  ...['#map', '#timeline'].map((part) => `${part} svg [data-member] ~ [data-member]`),
];

interface Options {
  /** Leaves out what is there many times over. */
  readonly few?: boolean;
  /** Only what another theme can change. */
  readonly colours?: boolean;
}

/** Each violation in a line: the rule, and where it is broken. */
export async function violationsOn(page: Page | Frame, { few, colours }: Options = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const rules: axe.RunOptions = colours
    ? { runOnly: { type: 'rule', values: COLOUR_RULES } }
    : {
        runOnly: { type: 'tag', values: TAGS },
        rules: Object.fromEntries(ASKED.map((rule) => [rule, { enabled: true }])),
      };
  return page.evaluate(
    async ([rules, exclude]) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      // Without `preload` the style sheets are not fetched once more for two rules: one not run here, one of sounds that play.
      const { violations, passes, incomplete } = await run(
        { exclude: exclude.map((one) => [one]) },
        { ...rules, resultTypes: ['violations'], preload: false },
      );
      // A run that looked at nothing would find nothing.
      if (passes.length + incomplete.length === 0) throw new Error('axe has checked nothing.');
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`,
        ),
      );
    },
    [rules, few ? ALIKE : []] as const,
  );
}
