// @vitest-environment happy-dom
// The network and the service worker as the page sees them: what it tells, and that it does nothing by itself.
import { afterEach, expect, it, vi } from 'vitest';
import type { News } from '../../src/links/offline.ts';
import { AGAIN_MS, connectOffline } from '../../src/links/offline.ts';

const URL_OF_WORKER = 'https://example.org/cities/offline-worker.js';

/** A worker that notes what it is told. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

/** A browser with a service worker that serves the page, or with none yet. */
function browser({ served = true, onLine = true, reaches = true } = {}) {
  const active = new FakeWorker();
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    update: vi.fn(async () => undefined),
  });
  const container = Object.assign(new EventTarget(), {
    controller: served ? active : null,
    ready: Promise.resolve(registration),
  });
  const line = { onLine, serviceWorker: container };
  vi.stubGlobal('navigator', line);
  vi.stubGlobal('location', { reload: vi.fn() });
  const network = vi.fn(() => (reaches ? Promise.resolve() : Promise.reject(new TypeError('no network'))));
  vi.stubGlobal('fetch', network);
  const offline = connectOffline(URL_OF_WORKER, async () => registration as unknown as ServiceWorkerRegistration);
  const news: News[] = [];
  const unwatch = offline.watch((next) => news.push(next));
  /** The newer version has been fetched, and waits. */
  const wait = (): FakeWorker => {
    const next = new FakeWorker();
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = next;
    next.dispatchEvent(new Event('statechange'));
    return next;
  };
  return { offline, news, unwatch, active, registration, container, line, network, wait };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const NOTHING: News = { offline: false, newer: false };

afterEach(() => vi.unstubAllGlobals());

it('tells when the network goes and comes', async () => {
  const { news, line, unwatch } = browser();
  await settled();
  line.onLine = false;
  window.dispatchEvent(new Event('offline'));
  line.onLine = true;
  window.dispatchEvent(new Event('online'));
  await settled();
  expect(news).toEqual([NOTHING, { offline: true, newer: false }, NOTHING]);
  unwatch();
  window.dispatchEvent(new Event('offline'));
  expect(news).toHaveLength(3);
});

it('finds out that a network leads nowhere', async () => {
  const { news } = browser({ reaches: false });
  await settled();
  expect(news.at(-1)).toEqual({ offline: true, newer: false });
});

it('looks again for a network that does not lead there yet', async () => {
  vi.useFakeTimers();
  const { news, network } = browser({ reaches: false });
  await vi.advanceTimersByTimeAsync(0);
  expect(news.at(-1)).toEqual({ offline: true, newer: false });
  network.mockResolvedValue(undefined);
  await vi.advanceTimersByTimeAsync(AGAIN_MS);
  expect(news.at(-1)).toEqual(NOTHING);
  await vi.advanceTimersByTimeAsync(AGAIN_MS * 3);
  expect(network).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('asks nobody whether there is a network on the first visit: the page has just come from it', async () => {
  const { network } = browser({ served: false });
  await settled();
  expect(network).not.toHaveBeenCalled();
});

it('has each language kept that the page speaks, also by a version that waits', async () => {
  const { offline, active, wait } = browser();
  offline.keep('en');
  await settled();
  const next = wait();
  offline.keep('pl');
  expect(active.told).toEqual([{ keep: 'en' }, { keep: 'pl' }]);
  expect(next.told).toEqual([{ keep: 'pl' }]);
});

it('tells of a newer version, and changes nothing before it is asked for', async () => {
  const { offline, news, container, wait } = browser();
  await settled();
  const next = wait();
  expect(news.at(-1)).toEqual({ offline: false, newer: true });
  expect([next.told, vi.mocked(location.reload).mock.calls]).toEqual([[], []]);
  offline.load();
  expect(next.told).toEqual(['take over']);
  expect(location.reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(location.reload).toHaveBeenCalledTimes(1);
});

it('stays when another tab asks for the newer version, and loads it when asked itself', async () => {
  const { offline, news, container } = browser();
  await settled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(news.at(-1)).toEqual({ offline: false, newer: true });
  expect(location.reload).not.toHaveBeenCalled();
  offline.load();
  expect(location.reload).toHaveBeenCalledTimes(1);
});

it('takes the first worker of all for no newer version', async () => {
  const { news, container, active, wait } = browser({ served: false });
  await settled();
  wait();
  container.controller = active;
  container.dispatchEvent(new Event('controllerchange'));
  expect(news).toEqual([NOTHING]);
});

it('looks for a newer version when the page is seen again', async () => {
  const { registration } = browser();
  await settled();
  registration.update.mockClear();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(registration.update).toHaveBeenCalledTimes(1);
});
