// What every browser test starts from: a page on the built site that fails its test when it asks another origin, or when
// anything goes wrong in it, seen or unseen.
import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

interface Fixtures {
  /** What has gone wrong so far, in words. */
  readonly faults: string[];
  /** Faults that a test brings about on purpose: what matches is not held against the page. */
  readonly expectFault: (fault: RegExp) => void;
}

export const test = base.extend<Fixtures & { readonly expected: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  expected: ({}, use) => use([]),
  expectFault: ({ expected }, use) => use((fault) => expected.push(fault)),
  faults: async ({ expected }, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  baseURL: ({}, use) => use(siteUrl()),
  // The context is watched, not the page, so that what a test opens besides is watched too.
  context: async ({ context, faults }, use) => {
    const { origin } = new URL(siteUrl());
    context.on('request', (request) => {
      const url = request.url();
      if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) faults.push(`foreign request: ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    // A breach of the content security policy is an error on the console too.
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
    await use(context);
  },
});

/** The address that the server of playwright.config.ts has said. */
function siteUrl(): string {
  const url = process.env.SITE_URL;
  if (!url) throw new Error('No site is served; run the browser tests with npm run test:e2e.');
  return url;
}
