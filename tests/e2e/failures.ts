// Ways in which a file does not come, and what a page then offers.
import type { Locator, Page, Route } from '@playwright/test';

export const again = (page: Page): Locator => page.getByRole('button', { name: 'Try again' });

export const FAILURES: readonly (readonly [name: string, answer: (route: Route) => Promise<void>])[] = [
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'broken' })],
  ['breaks off', (route) => route.abort()],
  ['is some other page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' })],
];
