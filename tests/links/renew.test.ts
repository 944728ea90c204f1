// @vitest-environment happy-dom
// Code that does not come a second time although the site answers: the page is loaded anew, in its state; never unasked.
import { beforeEach, expect, test, vi } from 'vitest';
import { connectRenewal } from '../../src/links/renew.ts';

const NOW = 'https://example.org/en/?date=2012';

function pageWith({ answers = true }: { readonly answers?: boolean } = {}) {
  const target = new EventTarget();
  const did: string[] = [];
  const asked: string[] = [];
  const files = ['card.js', 'card.css', 'dot.svg'].map((name) => ({ name }) as PerformanceEntry);
  connectRenewal(
    {
      addEventListener: target.addEventListener.bind(target),
      document,
      fetch: (url, init) => {
        asked.push(`${url} ${init?.cache}`);
        return answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('offline'));
      },
      history: { ...history, replaceState: (data, _title, url) => void did.push(`is ${url} ${JSON.stringify(data)}`) },
      location: { ...location, href: 'https://example.org/en/', reload: () => void did.push('reload') },
      performance: { ...performance, getEntriesByType: () => files },
    },
    () => ({ address: NOW, paper: true }),
  );
  const fail = (message: string) =>
    target.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error(message) }));
  const settled = async () => {
    await vi.waitFor(() => expect(did).not.toEqual([])).catch(() => {});
    return did;
  };
  return { fail, did, asked, settled };
}

const CODE = 'Failed to fetch dynamically imported module: card.js';
const RENEWED = [`is ${NOW} {"paper":true}`, 'reload'];

beforeEach(() => {
  document.body.innerHTML = '<p role="alert"><button>Try again</button></p><button>Another</button>';
});

const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

test('what fails once can be tried again; what fails again, when asked, has the page loaded anew in its state', async () => {
  const { fail, did, asked, settled } = pageWith();
  fail(CODE);
  press('Try again');
  fail('another part');
  await Promise.resolve();
  expect(did).toEqual([]);
  fail(CODE);
  expect(await settled()).toEqual(RENEWED);
  // What the browser keeps of the code may be the fault.
  expect(asked).toEqual(['https://example.org/en/ no-store', 'card.js reload', 'card.css reload']);
});

test('several parts miss the same file: whatever else the reader presses, the page stays', async () => {
  const { fail, settled } = pageWith();
  fail(CODE);
  press('Another');
  fail(CODE);
  fail(CODE);
  expect(await settled()).toEqual([]);
});

test('asked once, the page is loaded anew once', async () => {
  const { fail, settled } = pageWith();
  fail(CODE);
  press('Try again');
  fail(CODE);
  fail(CODE);
  expect(await settled()).toEqual(RENEWED);
});

test('the page stays where the site does not answer', async () => {
  const { fail, settled } = pageWith({ answers: false });
  fail(CODE);
  press('Try again');
  fail(CODE);
  expect(await settled()).toEqual([]);
});

test('styles that did not come are asked for by the next press of Try again', async () => {
  const { fail, did, settled } = pageWith();
  press('Try again');
  fail('Unable to preload CSS for /assets/card.css');
  press('Another');
  await Promise.resolve();
  expect(did).toEqual([]);
  press('Try again');
  expect(await settled()).toEqual(RENEWED);
});
