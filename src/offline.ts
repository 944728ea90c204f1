// Puts together what the page does without a network and with a newer version. Comes after the first view; not in frames, not in the classroom copy.
import type { News, Offline } from './links/offline.ts';
import { connectOffline } from './links/offline.ts';
import { drawOffline } from './views/offline.ts';
import { trustWorker } from './views/trust-worker.ts';
import type { View } from './views/view.ts';

/** The map gets the network first. After so long it has given up, or is the simple one. */
const MAP_MS = 5000;

/** When the large map has drawn, or will not. */
const quiet = (page: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => page.dataset.map === 'gl' && done());
    observer.observe(page, { attributeFilter: ['data-map'] });
    const timer = setTimeout(done, MAP_MS);
    if (page.dataset.map === 'gl') done();
  });

async function register(url: string): Promise<ServiceWorkerRegistration> {
  // Later there is little left to load.
  if (!navigator.serviceWorker.controller) await quiet(document.documentElement);
  trustWorker(url);
  return navigator.serviceWorker.register(url, { updateViaCache: 'none' });
}

/** One for the page, in whatever language it speaks. */
let offline: Offline | null = null;
let told: News | null = null;

export const offlineView: View = (el, app) => {
  // Neither over plain HTTP nor in a page without an origin of its own.
  if (!import.meta.env.PROD || self.origin === 'null' || !navigator.serviceWorker) return () => {};
  const url = new URL('offline-worker.js', app.root).href;
  offline ??= connectOffline(url, () => register(url));
  const connected = offline;
  connected.keep(app.i18n.lang);
  const unwatch = connected.watch((news) => {
    const sentence = drawOffline(el, app, news, connected.load);
    if (sentence !== '' && news !== told) app.say(sentence);
    told = news;
  });
  return () => {
    unwatch();
    el.replaceChildren();
  };
};
