// @vitest-environment happy-dom
// Code that does not come a second time although the site answers: the page is loaded anew, in its state; never unasked.
import { beforeEach, expect, test, vi } from 'vitest';
import { connectRenewal } from '../../src/links/renew.ts';

const NOW = 'https://example.org/en/?date=2012';

interface Ways {
  readonly answers?: boolean;
  readonly isActive?: boolean;
}

function pageWith({ answers = true, isActive = true }: Ways) {
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
      navigator: { userActivation: { isActive } },
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

beforeEach(() => document.body.replaceChildren());

test('what fails once can be tried again; what fails again, when asked, has the page loaded anew in its state', async () => {
  const { fail, did, asked, settled } = pageWith({});
  fail(CODE);
  fail('another part');
  await Promise.resolve();
  expect(did).toEqual([]);
  fail(CODE);
  expect(await settled()).toEqual(RENEWED);
  // What the browser keeps of the code may be the fault.
  expect(asked).toEqual(['https://example.org/en/ no-store', 'card.js reload', 'card.css reload']);
});

test.each<readonly [string, Ways]>([
  ['nobody has asked', { isActive: false }],
  ['the site does not answer', { answers: false }],
])('the page stays where %s', async (_name, ways) => {
  const { fail, settled } = pageWith(ways);
  fail(CODE);
  fail(CODE);
  expect(await settled()).toEqual([]);
});

test('styles that did not come are asked for by the next press of Try again', async () => {
  const { fail, did, settled } = pageWith({});
  document.body.innerHTML = '<p role="alert"><button>Try again</button></p><button>Another</button>';
  const [again, other] = document.querySelectorAll('button');
  again?.click();
  fail('Unable to preload CSS for /assets/card.css');
  other?.click();
  await Promise.resolve();
  expect(did).toEqual([]);
  again?.click();
  expect(await settled()).toEqual(RENEWED);
});
